import type { Worksheet } from 'exceljs';
import { answer, Folder, PATIENCE } from './command-line-run';
import { factsOf, formulaAt, readByExcelJs, shownAt } from './independent-reading';
import { HEADER, type MadeSheet, madeWorkbook, text, withPart } from './made-workbook';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

interface Recalculated {
  readonly written: readonly { readonly range: string }[];
  readonly replaced: readonly { readonly address: string; readonly was: unknown; readonly now: unknown }[];
  readonly findings: readonly { readonly code: string; readonly address: string }[];
}

/** ExcelJS pads a row with such cells up to its last one. */
const BLANK = { content: null, style: {} };

/** Recalculates a made file and gives both sheets; cells outside what was announced must be as they were. */
async function recalculated(made: MadeSheet, patch = (bytes: Uint8Array): Uint8Array => bytes) {
  const input = patch(await madeWorkbook(made));
  const file = await folder.put('input.xlsx', input);
  const { code, json } = await answer<Recalculated>('recalculate', file, '--out', folder.at('out.xlsx'));
  const [before, after] = await Promise.all([
    readByExcelJs(input),
    readByExcelJs(await folder.bytes('out.xlsx')),
  ]);
  const [was, sheet] = [before.worksheets[0], after.worksheets[0]] as [Worksheet, Worksheet];
  const announced = new Set(json.written.flatMap(({ range }) => cellsOf(range)));
  const { cells, rest } = factsOf(was);
  const now = factsOf(sheet);
  expect(now.rest).toEqual(rest);
  for (const address of new Set([...Object.keys(cells), ...Object.keys(now.cells)])) {
    if (announced.has(address)) continue;
    expect([address, now.cells[address] ?? BLANK]).toEqual([address, cells[address] ?? BLANK]);
  }
  const shown = (addresses: string): unknown[] =>
    addresses.split(' ').map((address) => rounded(sheet, address));
  return { code, ...json, sheet, shown };
}

function rounded(sheet: Worksheet, address: string): unknown {
  const value = shownAt(sheet, address);
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

function cellsOf(range: string): string[] {
  const [, left = '', top = '', , bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  return Array.from(
    { length: Number(bottom) - Number(top) + 1 },
    (_, down) => `${left}${Number(top) + down}`,
  );
}

describe('where the table stands and how it is built', () => {
  it('not at A1, with the columns in another order', async () => {
    const { shown, sheet } = await recalculated({
      at: 'D10',
      rows: [
        ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
        ['STT', 'Đơn vị', 'Tỷ lệ (%)', 'Thực hiện', 'Kế hoạch'],
        [1, 'Xã A', null, 213, 455],
        [2, 'Xã B', null, 203, 354],
      ],
    });
    expect(shown('F12 F13')).toEqual([46.8132, 57.3446]);
    expect(formulaAt(sheet, 'F12')).toContain('G12*100/H12');
  });

  it('with groups, one of them a mere heading: that row stays blank', async () => {
    const { shown, written } = await recalculated({
      rows: [
        ...HEADER,
        ['I', 'Cụm 1', 300, 150, null],
        [1, 'Xã A', 100, 50, null],
        [2, 'Xã B', 200, 100, null],
        ['II', 'Cụm 2', null, null, null],
        [1, 'Xã C', 100, 90, null],
        ['Tổng cộng', null, 400, 240, null],
      ],
    });
    expect(written.map(({ range }) => range)).toEqual(['E3:E5', 'E7:E8']);
    expect(shown('E3 E4 E5 E6 E7 E8')).toEqual([50, 50, 50, null, 90, 60]);
  });

  it('with 900 rows', async () => {
    // From a tenth of the plan up: six people of a thousand may be six thousand that were misread.
    const units = Array.from({ length: 900 }, (_, index) => [
      index + 1,
      `Xã số ${index + 1}`,
      1000,
      index + 100,
      null,
    ]);
    const { code, written, sheet } = await recalculated({ rows: [...HEADER, ...units] });
    expect([code, written.map(({ range }) => range)]).toEqual([0, ['E3:E902']]);
    const shown = Array.from({ length: 900 }, (_, index) => rounded(sheet, `E${index + 3}`));
    expect(shown).toEqual(Array.from({ length: 900 }, (_, index) => (index + 100) / 10));
  });

  it('under a filter that hides rows: hidden rows are filled too, and stay hidden', async () => {
    const { sheet, shown } = await recalculated(
      {
        rows: [
          ...HEADER,
          [1, 'Xã A', 455, 213, null],
          [2, 'Xã B', 354, 203, null],
          [3, 'Xã C', 300, 150, null],
        ],
        dress: (made) => {
          made.getRow(4).hidden = true;
          made.autoFilter = 'A2:E5';
        },
      },
      (bytes) =>
        withPart(bytes, 'xl/worksheets/sheet1.xml', (part) =>
          part.replace(
            '<autoFilter ref="A2:E5"/>',
            '<autoFilter ref="A2:E5"><filterColumn colId="1"><filters><filter val="Xã A"/><filter val="Xã C"/></filters></filterColumn></autoFilter>',
          ),
        ),
    );
    expect(shown('E3 E4 E5')).toEqual([46.8132, 57.3446, 50]);
    expect(sheet.getRow(4).hidden).toBe(true);
  });

  it('without a column to fill: nothing is written, the copy has the same bytes', async () => {
    const rows = [
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
      ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      [1, 'Xã A', 455, 213],
    ];
    expect((await recalculated({ rows })).written).toEqual([]);
    expect(await folder.bytes('out.xlsx')).toEqual(await folder.bytes('input.xlsx'));
  });
});

describe('number formats', () => {
  const rows = [
    ...HEADER,
    [1, 'Xã A', 455, 213, null],
    [2, 'Xã B', 354, 303, null],
    ['Tổng cộng', null, '=SUM(C3:C4)', '=SUM(D3:D4)', null],
  ];

  it.each<[string, string | null, string, number]>([
    ['a percent format keeps fractions', '0.00%', '0.00%', 0.4681],
    ['none gets two decimals', null, '0.00', 46.8132],
    ['text gets two decimals, or the formula would be text', '@', '0.00', 46.8132],
    ['the office’s own stays', '#,##0.0', '#,##0.0', 46.8132],
  ])('%s', async (_, given, format, first) => {
    const { shown, sheet, findings } = await recalculated({
      rows,
      formats: given === null ? {} : { E: given },
    });
    expect([shown('E3')[0], sheet.getCell('E3').numFmt, sheet.getCell('E5').numFmt]).toEqual([
      first,
      format,
      format,
    ]);
    expect(formulaAt(sheet, 'E3')).toContain(given === '0.00%' ? 'D3/C3' : 'D3*100/C3');
    expect(findings).toEqual([]);
  });
});

describe('what stands in the cells', () => {
  it('texts, blanks and a plan of zero show nothing, and are left as they are', async () => {
    const { code, shown, sheet } = await recalculated({
      rows: [
        ...HEADER,
        [1, 'Xã A', 100, text('213'), null],
        [2, 'Xã B', 0, 100, null],
        [3, 'Xã C', 100, null, null],
        [4, 'Xã D', null, 90, null],
        [5, 'Xã E', text('100 người'), 90, null],
        [6, 'Xã G', 100, 57, null],
      ],
    });
    // ExcelJS gives a stored empty text as none. Figures that are texts or missing are still to be corrected.
    expect([code, shown('E3 E4 E5 E6 E7 E8')]).toEqual([1, [null, null, null, null, null, 57]]);
    expect(sheet.getCell('D3').value).toBe('213');
  });

  it('the office’s own formula stays where it gives the right figure, and gives way where not', async () => {
    const { replaced, sheet } = await recalculated({
      rows: [
        ...HEADER,
        [1, 'Xã A', 455, 213, '=ROUND(D3/C3*100,2)'],
        [2, 'Xã B', 354, 203, '=D4/C4*10'],
        [3, 'Xã C', 300, 150, 50],
        [4, 'Xã D', 300, 150, 51],
        [5, 'Xã E', 300, 100, '=IFERROR(D7/C7%,"")'],
        [6, 'Xã G', 300, null, '=IF(D8="","",D8/C8%)'],
      ],
    });
    expect(replaced).toEqual([
      { sheet: 'Trang 1', address: 'E4', was: '=D4/C4*10', now: expect.closeTo(57.3446, 4) as number },
      { sheet: 'Trang 1', address: 'E5', was: 50, now: 50 },
      { sheet: 'Trang 1', address: 'E6', was: 51, now: 50 },
    ]);
    expect(['E3', 'E7', 'E8'].map((address) => formulaAt(sheet, address))).toEqual([
      '=ROUND(D3/C3*100,2)',
      '=IFERROR(D7/C7%,"")',
      '=IF(D8="","",D8/C8%)',
    ]);
  });

  it('a formula that looks at a filled cell is stored with its new value', async () => {
    const input = await madeWorkbook({
      rows: [...HEADER, [1, 'Xã A', 455, 213, null], [2, 'Xã B', 400, 300, null], [], [], [], ['=E4*2']],
    });
    const file = await folder.put('input.xlsx', input);
    const { json } = await answer<Recalculated>('recalculate', file, '--out', folder.at('out.xlsx'));
    expect(json.written.map(({ range }) => range)).toEqual(['E3:E4']);
    const [sheet] = (await readByExcelJs(await folder.bytes('out.xlsx'))).worksheets as [Worksheet];
    expect([formulaAt(sheet, 'A8'), shownAt(sheet, 'A8')]).toEqual(['=E4*2', 150]);
  });
});

describe('names that mean something to Excel', () => {
  const units = ['=Xã A', '+Xã B', '-Xã C', '@Xã D', 'tháng 3', "'Xã E", '1-2'];
  const name = "Tiến độ 'quý' 4 & 5";

  it('stay names on the reports, and the sheet’s name is quoted in formulas', async () => {
    const rows = units.map((unit, index) => [index + 1, text(unit), 100, index, null]);
    const file = await folder.put('input.xlsx', await madeWorkbook({ name, rows: [...HEADER, ...rows] }));
    const { code } = await answer('all', file, '--out', folder.at('out.xlsx'));
    expect(code).toBe(0);
    const workbook = await readByExcelJs(await folder.bytes('out.xlsx'));
    const ranking = workbook.getWorksheet('Xếp hạng') as Worksheet;
    expect(units.map((_, index) => ranking.getCell(`B${6 + index}`).value)).toEqual(units);
    const summary = workbook.getWorksheet('Tổng hợp') as Worksheet;
    expect([formulaAt(summary, 'B5'), shownAt(summary, 'B5')]).toEqual([
      "=SUM('Tiến độ ''quý'' 4 & 5'!C3:C9)",
      700,
    ]);
    await answer('all', folder.at('out.xlsx'), '--out', folder.at('again.xlsx'));
    expect(await folder.bytes('again.xlsx')).toEqual(await folder.bytes('out.xlsx'));
  });
});

describe('several sheets', () => {
  const sheet = (name: string): MadeSheet => ({ name, rows: [...HEADER, [1, 'Xã A', 455, 213, null]] });
  const other: MadeSheet = { name: 'Lịch trực', rows: [['Lịch trực tuần'], ['Ngày', 'Người'], [1, 'A']] };
  let file: string;
  beforeAll(async () => {
    file = await folder.put('nhieu.xlsx', await madeWorkbook(sheet('Tháng 10'), other, sheet('Tháng 11')));
  });

  it('all that are recognised are worked on', async () => {
    const { json } = await answer<{ written: { sheet: string }[] }>('recalculate', file);
    expect(json.written.map(({ sheet: name }) => name)).toEqual(['Tháng 10', 'Tháng 11']);
  });

  it('--sheet names the one', async () => {
    const { json } = await answer<{ written: { sheet: string }[] }>(
      'recalculate',
      file,
      '--sheet',
      'tháng 11',
    );
    expect(json.written.map(({ sheet: name }) => name)).toEqual(['Tháng 11']);
  });
});
