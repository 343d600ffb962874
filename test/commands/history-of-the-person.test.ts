import { paceView } from '../../src/commands/pace-view';
import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import type { IsoDate } from '../../src/core/text/date';
import { messagesFor } from '../../src/locales';
import { closeAll, contentOf, contents, openAddIn, PATIENCE, sheetNames, type } from '../excel/opened-addin';
import { type Entry, madeWorkbook } from '../headless/made-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Tiến độ';
const HISTORY = 'Lịch sử tiến độ';
const HEADING: readonly Entry[] = ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện', 'Tỷ lệ (%)'];
const TITLE: readonly Entry[] = ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'];
const twoUnits: readonly (readonly Entry[])[] = [
  TITLE,
  HEADING,
  [1, 'Xã Hải Dương', 10, 5],
  [2, 'Xã Hương Toàn', 20, 8],
];

async function opened(rows: readonly (readonly Entry[])[]): Promise<{
  session: Session;
  model: () => Promise<unknown>;
}> {
  const excel = await openAddIn(await madeWorkbook({ name: SHEET, rows }));
  const session = createSession(messagesFor('vi'));
  await session.refresh();
  return { session, model: () => contentOf(excel.engine) };
}

const go = (session: Session, date: string): Promise<void> => session.openPeriod(date as IsoDate);

describe('what a sheet has is kept', () => {
  it('"Thôn 1" of two communes has two lines, each with its commune, and its own trend', async () => {
    const { session } = await opened([
      TITLE,
      HEADING,
      ['I', 'Xã Hải Dương', 30, '=SUM(D4:D5)'],
      [1, 'Thôn 1', 10, 5],
      [2, 'Thôn 2', 20, 8],
      ['II', 'Xã Hương Phong', 30, '=SUM(D7:D8)'],
      [1, 'Thôn 1', 10, 6],
      [2, 'Thôn Vân', 20, 9],
    ]);
    await go(session, '2023-11-24');
    expect(session.state().outcome).toMatchObject({ recorded: 4 });
    expect((await contents(HISTORY, 'A2:E6')).map(([unit, , , , actual]) => [unit, actual])).toEqual([
      ['Thôn 1 (Xã Hải Dương)', 5],
      ['Thôn 2', 8],
      ['Thôn 1 (Xã Hương Phong)', 6],
      ['Thôn Vân', 9],
      ['', ''],
    ]);
    const { workbook } = session.state();
    const units = workbook === null ? [] : (paceView(workbook, SHEET)?.kinds[0]?.units ?? []);
    expect(units.map(({ row, points }) => [row, points])).toEqual([
      [4, [{ date: '2023-11-18', actual: 5 }]],
      [5, [{ date: '2023-11-18', actual: 8 }]],
      [7, [{ date: '2023-11-18', actual: 6 }]],
      [8, [{ date: '2023-11-18', actual: 9 }]],
    ]);
  });

  it.each<[what: string, rows: readonly (readonly Entry[])[], problem: object]>([
    [
      'a day is not said and there is no column of earlier figures',
      [['TIẾN ĐỘ BHXH TỰ NGUYỆN'], ...twoUnits.slice(1)],
      { code: 'figure-not-kept', address: 'D3', why: 'no-day' },
    ],
    [
      'a figure is a text and there is no column of earlier figures',
      [...twoUnits, [3, 'Xã Hương Bình', 6000, '5.941']],
      { code: 'figure-not-kept', address: 'D5', why: 'text' },
    ],
  ])('%s: nothing is written, and the reason is said', async (_, rows, problem) => {
    const { session, model } = await opened(rows);
    const before = await model();
    await go(session, '2023-11-24');
    expect(session.state().problem).toMatchObject({ sheet: SHEET, ...problem });
    expect(await model()).toEqual(before);
    expect(await sheetNames()).toEqual([SHEET]);
  });

  it('a word in the place of a figure is none that could be lost', async () => {
    const { session } = await opened([...twoUnits, [3, 'Xã Hương Bình', 6000, 'chưa có']]);
    await go(session, '2023-11-24');
    expect(session.state()).toMatchObject({ problem: null, outcome: { recorded: 2 } });
  });
});

describe('columns that the person put into the history', () => {
  it.each<[where: string, column: string, lines: readonly (readonly (string | number)[])[]]>([
    [
      'before ours',
      'A',
      [
        ['Ghi chú', 'Đơn vị', 'Loại bảo hiểm', 'Ngày', 'Kế hoạch giao', 'Số thực hiện'],
        ['a', 'Xã Hải Dương', 'BHXH tự nguyện', 45248, 10, 5],
        ['=2*F2', 'Xã Hương Toàn', 'BHXH tự nguyện', 45248, 20, 8],
        ['', 'Xã Hải Dương', 'BHXH tự nguyện', 45254, 10, 6],
        ['', 'Xã Hương Toàn', 'BHXH tự nguyện', 45254, 20, 9],
      ],
    ],
    [
      'between ours',
      'C',
      [
        ['Đơn vị', 'Loại bảo hiểm', 'Ghi chú', 'Ngày', 'Kế hoạch giao', 'Số thực hiện'],
        ['Xã Hải Dương', 'BHXH tự nguyện', 'a', 45248, 10, 5],
        ['Xã Hương Toàn', 'BHXH tự nguyện', '=2*F2', 45248, 20, 8],
        ['Xã Hải Dương', 'BHXH tự nguyện', '', 45254, 10, 6],
        ['Xã Hương Toàn', 'BHXH tự nguyện', '', 45254, 20, 9],
      ],
    ],
    [
      'behind ours',
      'F',
      [
        ['Đơn vị', 'Loại bảo hiểm', 'Ngày', 'Kế hoạch giao', 'Số thực hiện', 'Ghi chú'],
        ['Xã Hải Dương', 'BHXH tự nguyện', 45248, 10, 5, 'a'],
        ['Xã Hương Toàn', 'BHXH tự nguyện', 45248, 20, 8, '=2*F2'],
        ['Xã Hải Dương', 'BHXH tự nguyện', 45254, 10, 6, ''],
        ['Xã Hương Toàn', 'BHXH tự nguyện', 45254, 20, 9, ''],
      ],
    ],
  ])('%s: they stay, and each new figure stands under its heading', async (_, column, lines) => {
    const { session } = await opened(twoUnits);
    await go(session, '2023-11-24');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(HISTORY);
      sheet.getRange(`${column}:${column}`).insert(Excel.InsertShiftDirection.right);
      await context.sync();
      sheet.getRange(`${column}1:${column}3`).formulas = [['Ghi chú'], ['a'], ['=2*F2']];
      await context.sync();
    });
    await type(SHEET, 'D3', 6);
    await type(SHEET, 'D4', 9);
    const before = await contents(SHEET, 'A1:E4');
    await go(session, '2023-12-01');
    expect(session.state().problem).toBeNull();
    expect(await contents(HISTORY, 'A1:F5')).toEqual(lines);
    await session.takeBack();
    expect(session.state().problem).toBeNull();
    expect(await contents(HISTORY, 'A1:F5')).toEqual([
      ...lines.slice(0, 3),
      Array(6).fill(''),
      Array(6).fill(''),
    ]);
    expect(await contents(SHEET, 'A1:E4')).toEqual(before);
  });
});
