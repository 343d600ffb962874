import { createSession } from '../../src/commands/session';
import type { ColumnView, Session } from '../../src/commands/session-state';
import type { ColumnRole, InsuranceKind } from '../../src/core/layout/vocabulary';
import { correctionsKey } from '../../src/excel/read-workbook';
import { messagesFor } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { readWorkbook } from '../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../src/workbench/xlsx/write-workbook';
import { closeAll, contentOf, contents, openAddIn, PATIENCE, sheetNames, type } from '../excel/opened-addin';
import { type Entry, madeWorkbook, type MadeSheet } from '../headless/made-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const units: readonly (readonly Entry[])[] = [
  [1, 'Xã An Bình', 1000, 900, null],
  [2, 'Xã Bình Minh', 1000, 700, null],
  [3, 'Xã Cẩm Tú', 500, 450, null],
];
const header = ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Hiệu suất'];
const progress = (name: string, insurance: string): MadeSheet => ({
  name,
  rows: [[`TIẾN ĐỘ ${insurance} (Tính đến 31/10/2023)`], header, ...units],
});
const october = progress('Tháng 10', 'BHXH TỰ NGUYỆN');

async function opened(bytes: Uint8Array): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes);
  const session = createSession(messagesFor('vi'));
  await session.refresh();
  return { excel, session };
}

const made = async (...sheets: readonly MadeSheet[]) => opened(await madeWorkbook(...sheets));

function column(session: Session, address: string): ColumnView {
  const found = session.state().sheet?.columns.find((one) => one.address === address);
  if (found === undefined) throw new Error(`no column at ${address}`);
  return found;
}

/** What a column is taken for: `rate bhyt`, with a `!` where a person said so. */
function belief(session: Session, address: string): string {
  const { role, insurance, evidence } = column(session, address);
  return `${role} ${insurance}${evidence.some(({ by }) => by === 'person') ? '!' : ''}`;
}

async function say(
  session: Session,
  address: string,
  role: ColumnRole,
  insurance: InsuranceKind | null = null,
): Promise<void> {
  const sheet = session.state().sheet?.name ?? '';
  const { address: at, header: text } = column(session, address);
  await session.correctColumn({ sheet, address: at, header: text, role, insurance });
}

async function bring(session: Session, sheet: string): Promise<void> {
  await session.showSheet(sheet);
  await session.refresh();
}

/** What is kept with the workbook, as it would be saved. */
function kept({ engine }: OpenedExcel): unknown {
  const text = engine.settings.get(correctionsKey);
  return text === undefined ? null : JSON.parse(JSON.parse(text) as string);
}

test('what the person says holds at once: in the layout, and in what Tính lại fills', async () => {
  const { excel, session } = await made(october);
  expect(belief(session, 'E2')).toBe('other bhxhTuNguyen');
  excel.host.counters.reset();
  await say(session, 'E2', 'rate');
  expect(excel.host.counters.roundTrips).toBe(3);
  expect(belief(session, 'E2')).toBe('rate bhxhTuNguyen!');
  expect(session.state().outcome).toEqual({
    command: 'correct',
    letters: 'E',
    role: 'rate',
    insurance: 'bhxhTuNguyen',
  });
  await session.recalculate();
  expect(await contents('Tháng 10', 'E3')).toEqual([[expect.stringMatching(/^=.*D3\*100\/C3/)]]);
});

test('only the answer is kept, and on no sheet', async () => {
  const { excel, session } = await made(october);
  await say(session, 'E2', 'rate', 'bhxhTuNguyen');
  // The title gives the kind: that the person left it is no answer about the kind.
  expect(kept(excel)).toEqual([
    { sheet: 'Tháng 10', header: 'hieu suat', occurrence: 0, role: 'rate', insurance: null },
  ]);
  await say(session, 'E2', 'rate', 'bhtn');
  expect(kept(excel)).toEqual([
    { sheet: 'Tháng 10', header: 'hieu suat', occurrence: 0, role: 'rate', insurance: 'bhtn' },
  ]);
  expect(belief(session, 'E2')).toBe('rate bhtn!');
  expect(await sheetNames()).toEqual(['Tháng 10']);
});

test('it is in the saved file, and there when that is opened again', async () => {
  const bytes = await madeWorkbook(october);
  const first = await opened(bytes);
  const before = first.excel.engine.model();
  await say(first.session, 'E2', 'rate');
  const saved = writeWorkbook(bytes, before, first.excel.engine.model());
  closeAll();

  const { session } = await opened(saved);
  expect(belief(session, 'E2')).toBe('rate bhxhTuNguyen!');
  expect(readWorkbook(saved).sheets.map(({ name }) => name)).toEqual(['Tháng 10']);
});

test('it is used again where the header comes back, with the kind of that sheet', async () => {
  const { session } = await made(october, progress('Trẻ em', 'BHYT HỘ GIA ĐÌNH'));
  await say(session, 'E2', 'rate');
  await bring(session, 'Trẻ em');
  expect(belief(session, 'E2')).toBe('rate bhytHoGiaDinh!');
});

test('it goes along when a column is inserted before it', async () => {
  const { session } = await made(october);
  await say(session, 'E2', 'rate');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tháng 10');
    sheet.getRange('C:C').insert(Excel.InsertShiftDirection.right);
    sheet.getRange('C2:C5').values = [['Mã'], ['A1'], ['A2'], ['A3']];
    await context.sync();
  });
  await session.refresh();
  expect([belief(session, 'C2'), belief(session, 'F2')]).toEqual(['code none', 'rate bhxhTuNguyen!']);
});

test('each answer is taken back, the last one first, and leaves nothing', async () => {
  const { excel, session } = await made(october);
  const before = await contentOf(excel.engine);
  await say(session, 'E2', 'rate');
  await say(session, 'E2', 'note');
  expect([belief(session, 'E2'), session.state().takeBack]).toEqual(['note none!', 'correct']);
  await session.takeBack();
  expect([belief(session, 'E2'), session.state().takeBack]).toEqual(['rate bhxhTuNguyen!', 'correct']);
  await session.takeBack();
  expect([belief(session, 'E2'), session.state().takeBack]).toEqual(['other bhxhTuNguyen', null]);
  expect(session.state().outcome).toEqual({ command: 'takeBack', what: 'correct' });
  expect(await contentOf(excel.engine)).toEqual(before);
});

test('an answer about a header that is another one by now is not kept', async () => {
  const { excel, session } = await made(october);
  await type('Tháng 10', 'E2', 'Ghi chú');
  await say(session, 'E2', 'rate');
  expect(session.state().problem).toEqual({ code: 'moved-while-working', sheet: 'Tháng 10' });
  expect(kept(excel)).toBeNull();
});

test('an answer about a sheet that is gone is a problem, told by its name', async () => {
  const { session } = await made(october, progress('Trẻ em', 'BHYT'));
  const { address, header: text } = column(session, 'E2');
  await session.correctColumn({ sheet: 'Tháng 9', address, header: text, role: 'rate', insurance: null });
  expect(session.state().problem).toEqual({ code: 'sheet-not-found', sheet: 'Tháng 9' });
});

test('of two tables one above the other only the one that is meant is corrected', async () => {
  const second = ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Chất lượng'];
  const { session } = await made({
    name: 'Hai bảng',
    rows: [...october.rows, [], [], [], ['TIẾN ĐỘ BHYT (Tính đến 31/10/2023)'], second, ...units],
  });
  expect(session.state().sheet?.units).toBe(6);
  await say(session, 'E10', 'rate');
  expect([belief(session, 'E2'), belief(session, 'E10')]).toEqual(['other bhxhTuNguyen', 'rate bhyt!']);
});

test('a sheet that was not recognised is, once the person says what its columns are', async () => {
  const { session } = await made({
    name: 'Sổ',
    rows: [['THEO DÕI'], ['STT', 'Xã', 'Đợt 1', 'Đợt 2', 'Đạt (%)'], ...units],
  });
  const kind = (): unknown => session.state().sheet?.kind;
  expect([kind(), session.state().recognised]).toEqual(['other', []]);
  for (const [address, role] of [
    ['C2', 'plan'],
    ['D2', 'actual'],
    ['E2', 'rate'],
  ] as const) {
    await say(session, address, role);
    await say(session, address, role, 'bhyt');
  }
  expect([kind(), session.state().recognised]).toEqual(['progress', ['Sổ']]);
  await session.recalculate();
  expect(session.state().outcome).toMatchObject({ command: 'recalculate', filled: 3, flagged: 3 });
});

test('a kind chosen on one sheet does not go against the words of another, nor flip between two', async () => {
  const bare = (name: string): MadeSheet => ({ name, rows: [['TIẾN ĐỘ THÁNG 10/2023'], header, ...units] });
  const { session } = await made(bare('Tự nguyện'), bare('Y tế'), progress('Trẻ em', 'BHYT'), bare('Mới'));
  await say(session, 'C2', 'plan', 'bhxhTuNguyen');
  await bring(session, 'Trẻ em');
  expect(belief(session, 'C2')).toBe('plan bhyt!');
  await bring(session, 'Y tế');
  // The one answer so far is all there is to go by.
  expect(belief(session, 'C2')).toBe('plan bhxhTuNguyen!');
  await say(session, 'C2', 'plan', 'bhyt');
  expect(belief(session, 'C2')).toBe('plan bhyt!');
  await bring(session, 'Tự nguyện');
  expect(belief(session, 'C2')).toBe('plan bhxhTuNguyen!');
  await bring(session, 'Mới');
  expect(belief(session, 'C2')).toBe('plan none!');
});
