import { createSession } from '../../src/commands/session';
import { readWorkbook } from '../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../src/workbench/xlsx/write-workbook';
import { closeAll, contents, openAddIn, PATIENCE, type } from '../excel/opened-addin';
import { madeWorkbook, type MadeSheet, withPart } from '../headless/made-workbook';
import { allOf, asked, merges, messages, missing, opened, said, SHEET, twoKinds } from './two-kinds';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

describe('what is offered', () => {
  it('the rate and the people remaining of the second kind, the sums of the total, the reason of the change', async () => {
    const { session } = await opened();
    await session.proposeFilling();
    expect(session.state()).toMatchObject({
      problem: null,
      fillable: true,
      filling: {
        sheet: SHEET,
        columns: [
          { role: 'remaining', insurance: 'bhxhTuNguyen', after: 'G', header: 'Còn thiếu', likely: false },
          { role: 'rate', insurance: 'bhytHoGiaDinh', after: 'I', header: 'Đạt tỷ lệ (%)', likely: true },
          { role: 'remaining', insurance: 'bhytHoGiaDinh', after: 'I', header: 'Còn thiếu', likely: false },
        ],
        sums: [
          { of: 'total', addresses: ['H10', 'I10'], headings: false },
          { of: 'group', headings: true },
        ],
        conventions: [
          {
            insurance: 'bhxhTuNguyen',
            letters: 'G',
            convention: 'pointsPublished',
            reason: { by: 'cells', holds: 3, of: 3 },
          },
        ],
      },
    });
  });
});

describe('a rate that is put in', () => {
  it('stands in its block, headed and formatted as the sheet does, with sums and formulas', async () => {
    const { excel, session } = await opened();
    await session.fillColumns(asked());
    expect(session.state()).toMatchObject({
      problem: null,
      takeBack: 'fill',
      upToDate: true,
      outcome: {
        command: 'fill',
        added: [{ letters: 'J', role: 'rate', insurance: 'bhytHoGiaDinh' }],
        sums: 2,
        changed: true,
      },
    });
    expect(await contents(SHEET, 'H4:J10')).toEqual([
      ['BHYT hộ gia đình', '', ''],
      ['Kế hoạch giao', 'Số thực hiện', 'Đạt tỷ lệ (%)'],
      ['', '', ''],
      [6000, 5941, '=IF(AND(ISNUMBER(H7),ISNUMBER(I7),N(H7)>0),I7*100/H7,"")'],
      [2542, 2422, '=IF(AND(ISNUMBER(H8),ISNUMBER(I8),N(H8)>0),I8*100/H8,"")'],
      [2116, 2051, '=IF(AND(ISNUMBER(H9),ISNUMBER(I9),N(H9)>0),I9*100/H9,"")'],
      ['=SUM(H7:H9)', '=SUM(I7:I9)', '=IF(AND(ISNUMBER(H10),ISNUMBER(I10),N(H10)>0),I10*100/H10,"")'],
    ]);
    expect(merges(excel)).toEqual(
      ['1,1:1,10', '2,1:2,10', '4,1:5,1', '4,2:5,2', '4,3:4,7', '4,8:4,10', '6,2:6,10', '10,1:10,2'].sort(),
    );
    const sheet = excel.engine.sheets[0]!;
    expect(sheet.style(6, 9)).toMatchObject({ numberFormat: '0.0', borders: { right: { style: 'thin' } } });
    expect(sheet.style(4, 9).font.bold).toBe(true);
    expect(sheet.column(9)?.width).toBeCloseTo(9, 0);
    expect(said(session)).toMatch(
      /^Đã thêm cột J \(tỷ lệ thực hiện, BHYT hộ gia đình\), điền 2 ô cộng, điền \d+ ô công thức/,
    );
  });

  it('is taken back to the last cell, width, merge and flag', async () => {
    const { excel, session } = await opened();
    await session.recalculate();
    const before = await allOf(excel);
    await session.fillColumns(
      asked({ columns: [missing('remaining', 'bhxhTuNguyen'), missing('rate', 'bhytHoGiaDinh')] }),
    );
    expect(await allOf(excel)).not.toEqual(before);
    await session.takeBack();
    expect(session.state().problem).toBeNull();
    expect(await allOf(excel)).toEqual(before);
  });

  it('is read as what it is when the saved file is opened again', async () => {
    const bytes = await madeWorkbook(twoKinds());
    const excel = await openAddIn(bytes);
    await createSession(messages).fillColumns(asked());
    await excel.engine.calculate();
    const saved = writeWorkbook(bytes, readWorkbook(bytes), excel.engine.model());
    await openAddIn(saved);
    const again = createSession(messages);
    await again.refresh();
    const { sheet, upToDate } = again.state();
    expect(upToDate).toBe(true);
    expect(sheet?.columns.find(({ letters }) => letters === 'J')).toMatchObject({
      header: 'BHYT hộ gia đình · Đạt tỷ lệ (%)',
      role: 'rate',
      insurance: 'bhytHoGiaDinh',
      doubtful: false,
    });
  });

  it.each([
    ['a figure of the new column', 'J8', 95],
    ['a note below it', 'J40', 'xem lại'],
  ])('is not taken back once the person wrote %s', async (_what, address, content) => {
    const { excel, session } = await opened();
    await session.fillColumns(asked());
    await type(SHEET, address, content);
    const before = await allOf(excel);
    await session.takeBack();
    expect(session.state().problem).toEqual({ code: 'changed-since', sheet: SHEET, address });
    expect(await allOf(excel)).toEqual(before);
  });

  it('several at once: each in its own block, what stands behind moves on', async () => {
    const { session, excel } = await opened();
    await session.fillColumns(
      asked({
        columns: [
          missing('remaining', 'bhxhTuNguyen'),
          missing('rate', 'bhytHoGiaDinh'),
          missing('remaining', 'bhytHoGiaDinh'),
        ],
      }),
    );
    expect(session.state().problem).toBeNull();
    expect((await contents(SHEET, 'C4:L5')).map((row) => row.join('|'))).toEqual([
      'BHXH tự nguyện||||||BHYT hộ gia đình|||',
      'Kế hoạch giao|Số thực hiện|Đạt tỷ lệ (%)|Số thực hiện (31/05/2023)|Tăng giảm so với 31/5/2023 (%)|Còn thiếu|Kế hoạch giao|Số thực hiện|Đạt tỷ lệ (%)|Còn thiếu',
    ]);
    expect(merges(excel)).toContain('4,3:4,8');
    expect(merges(excel)).toContain('4,9:4,12');
    expect(session.state().sheet?.columns.map(({ role }) => role)).toEqual([
      'ordinal',
      'unit',
      'plan',
      'actual',
      'rate',
      'prior',
      'change',
      'remaining',
      'plan',
      'actual',
      'rate',
      'remaining',
    ]);
    expect(await contents(SHEET, 'J12')).toEqual([['Giám đốc']]);
    await session.proposeFilling();
    expect(session.state().filling?.columns).toEqual([]);
  });
});

describe('a sheet into which no column can be put is left alone, with one sentence', () => {
  it.each<[string, Partial<MadeSheet>, string]>([
    ['protected', { dress: (sheet) => void sheet.protect('', {}) }, 'protected-sheet'],
    [
      'with an Excel table beside it',
      {
        dress: (sheet) =>
          void sheet.addTable({
            name: 'Bang',
            ref: 'H20',
            headerRow: true,
            columns: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
            rows: [[1, 2, 3]],
          }),
      },
      'excel-table',
    ],
  ])('%s', async (_what, more, code) => {
    const { excel, session } = await opened(more);
    const before = await allOf(excel);
    await session.fillColumns(asked());
    expect(session.state().problem).toMatchObject({ code });
    expect(await allOf(excel)).toEqual(before);
  });
});

it('nor into one with rows that a filter hides: Excel would write beside them', async () => {
  const bytes = withPart(
    await madeWorkbook(twoKinds({ dress: (sheet) => void (sheet.getRow(8).hidden = true) })),
    'xl/worksheets/sheet1.xml',
    (part) =>
      part.replace(
        '</sheetData>',
        '</sheetData><autoFilter ref="A5:I9"><filterColumn colId="1"><filters><filter val="Xã Hương Toàn"/></filters></filterColumn></autoFilter>',
      ),
  );
  const excel = await openAddIn(bytes);
  const session = createSession(messages);
  const before = await allOf(excel);
  await session.fillColumns(asked());
  expect(session.state().problem).toEqual({ code: 'rows-filtered', sheet: SHEET });
  expect(await allOf(excel)).toEqual(before);
});
