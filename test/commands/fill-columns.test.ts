import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import type { MissingColumn } from '../../src/core/filling/missing-column';
import type { FillChoice } from '../../src/core/filling/plan-filling';
import { messagesFor, outcomeSentence } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { closeAll, contentOf, contents, openAddIn, PATIENCE, type } from '../excel/opened-addin';
import { madeWorkbook, type MadeSheet, withPart } from '../headless/made-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Tiến độ 2023';
const messages = messagesFor('vi');

/** Two kinds under merged headings, a group with a merged heading, a total without the sums of the second kind. */
const twoKinds = (more: Partial<MadeSheet> = {}): MadeSheet => ({
  name: SHEET,
  rows: [
    ['TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU BHXH TỰ NGUYỆN, BHYT NĂM 2023'],
    ['(Tính đến 18/11/2023)'],
    [],
    ['STT', 'Đơn vị', 'BHXH tự nguyện', null, null, null, null, 'BHYT hộ gia đình', null],
    [
      null,
      null,
      'Kế hoạch giao',
      'Số thực hiện',
      'Đạt tỷ lệ (%)',
      'Số thực hiện (31/05/2023)',
      'Tăng giảm so với 31/5/2023 (%)',
      'Kế hoạch giao',
      'Số thực hiện',
    ],
    ['I', 'Các xã', null, null, null, null, null, null, null],
    [1, 'Xã Hương Toàn', 455, 213, 46.81, 158, 12.08, 6000, 5941],
    [2, 'Xã Bình Tiến', 206, 135, 65.53, 112, 11.16, 2542, 2422],
    [3, 'Xã Bình Thành', 155, 125, 80.65, 77, 30.97, 2116, 2051],
    ['Tổng cộng', null, 816, 473, '=D10*100/C10', 347, null, null, null],
    [],
    ['Người lập biểu', null, null, null, null, null, null, null, 'Giám đốc'],
  ],
  dress: (sheet) => {
    for (const area of ['A1:I1', 'A2:I2', 'A4:A5', 'B4:B5', 'C4:G4', 'H4:I4', 'B6:I6', 'A10:B10'])
      sheet.mergeCells(area);
    for (let row = 4; row <= 10; row += 1)
      for (let column = 1; column <= 9; column += 1) {
        sheet.getCell(row, column).border = { top: { style: 'thin' }, right: { style: 'thin' } };
        if (row <= 5) sheet.getCell(row, column).font = { bold: true };
        if (row > 6 && (column === 5 || column === 7)) sheet.getCell(row, column).numFmt = '0.0';
        else if (row > 6 && column > 2) sheet.getCell(row, column).numFmt = '#,##0';
      }
    sheet.getColumn(5).width = 9;
    sheet.getColumn(9).width = 20;
  },
  ...more,
});

const missing = (role: MissingColumn['role'], insurance: MissingColumn['insurance']): MissingColumn => ({
  table: 0,
  role,
  insurance,
});

const asked = (more: Partial<FillChoice> = {}): FillChoice => ({
  columns: [missing('rate', 'bhytHoGiaDinh')],
  sums: { total: true, group: false },
  conventions: {},
  fillWith: 'formulas',
  ...more,
});

async function opened(more: Partial<MadeSheet> = {}): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(await madeWorkbook(twoKinds(more)));
  const session = createSession(messages);
  await session.refresh();
  return { excel, session };
}

/** Merged cells are a set: in which order they are kept says nothing. */
async function allOf({ engine }: OpenedExcel): Promise<unknown> {
  const content = (await contentOf(engine)) as { sheets: { merges: unknown[] }[] };
  for (const sheet of content.sheets)
    sheet.merges.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return content;
}

const merges = ({ engine }: OpenedExcel): string[] =>
  engine.sheets[0]!.merges.map(
    ({ top, left, bottom, right }) => `${top + 1},${left + 1}:${bottom + 1},${right + 1}`,
  ).sort();

const said = (session: Session): string => {
  const { outcome } = session.state();
  return outcome === null ? '' : outcomeSentence(outcome, messages);
};

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

describe('figures in place of formulas', () => {
  it('are written, kept with the workbook, and brought up to date by the next recalculation', async () => {
    const { session } = await opened();
    await session.fillColumns(asked({ fillWith: 'values' }));
    expect((await contents(SHEET, 'E7:J7')).flat()).toEqual([
      46.81,
      158,
      12.08,
      6000,
      5941,
      (5941 * 100) / 6000,
    ]);
    expect(session.state()).toMatchObject({ upToDate: true, settings: { fillWith: 'values' } });
    await type(SHEET, 'D7', 214);
    await session.recalculate();
    expect((await contents(SHEET, 'E7')).flat()).toEqual([(214 * 100) / 455]);
    expect(said(session)).toMatch(/^Đã điền \d+ ô số/);
    await session.fillColumns(asked({ columns: [], fillWith: 'formulas' }));
    expect((await contents(SHEET, 'E7')).flat()).toEqual([
      '=IF(AND(ISNUMBER(C7),ISNUMBER(D7),N(C7)>0),D7*100/C7,"")',
    ]);
  });
});

describe('a convention that the person chose', () => {
  const chosen = asked({
    columns: [],
    sums: { total: false, group: false },
    conventions: { bhxhTuNguyen: 'growth' },
  });

  it('replaces the figures, is kept, and is what checks go by', async () => {
    const { session } = await opened();
    await session.fillColumns(chosen);
    expect((await contents(SHEET, 'G7')).flat()).toEqual([
      '=IF(AND(ISNUMBER(D7),ISNUMBER(F7),N(F7)>0),(D7-F7)*100/F7,"")',
    ]);
    expect(session.state()).toMatchObject({
      upToDate: true,
      settings: { changeConventions: { bhxhTuNguyen: 'growth' } },
    });
    expect(said(session)).toContain('G7: 12,08 → 34,81');
    expect(session.state().findings.filter(({ code }) => code === 'change-mismatch')).toEqual([]);
  });

  it('is taken back with what it replaced', async () => {
    const { excel, session } = await opened();
    const before = await allOf(excel);
    await session.fillColumns(chosen);
    await session.takeBack();
    expect(await allOf(excel)).toEqual(before);
    expect(session.state().settings.changeConventions).toEqual({});
  });
});
