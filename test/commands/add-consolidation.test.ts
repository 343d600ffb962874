import '../workbook-file/browser-xml';
import { type ChosenFile, consolidationOf, readSentFiles } from '../../src/commands/read-sent-files';
import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import { messagesFor, outcomeSentence, problemSentence } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { communeFile } from '../headless/commune-files';
import { madeWorkbook } from '../headless/made-workbook';
import {
  closeAll,
  contentOf,
  contents,
  openAddIn,
  PATIENCE,
  sample,
  sheetNames,
  type,
} from '../excel/opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Tiến độ 2023';
const MADE = 'Tiến độ gộp';
const NOTES = 'Ghi chú gộp tệp';
const messages = messagesFor('vi');

function chosen(name: string, bytes: Uint8Array): ChosenFile {
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

/** Two files of communes, and half of one. */
async function three(): Promise<ChosenFile[]> {
  const first = await communeFile([
    ['Xã Phong Hiền', 200, 150],
    ['Xã Phong An', 180, 90],
  ]);
  return [
    chosen('phong-dien.xlsx', first),
    chosen('hong.xlsx', first.slice(0, first.length / 2)),
    chosen('quang-dien.xlsx', await communeFile([['Xã Quảng Lợi', 100, 95]])),
  ];
}

const quiet = { onRead: () => undefined, stopped: () => false };

async function opened(bytes = sample('huong-tra')): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes);
  const session = createSession(messages);
  await session.refresh();
  return { excel, session };
}

async function add(session: Session, files: readonly ChosenFile[]): Promise<void> {
  await session.addConsolidation(consolidationOf(await readSentFiles(files, quiet)));
}

describe('three files, one of them broken', () => {
  it('become one progress sheet of the open workbook, and a line for the broken one', async () => {
    const { session } = await opened();
    await add(session, await three());
    const { outcome, problem } = session.state();
    expect(problem).toBeNull();
    expect(outcome).toEqual({
      command: 'consolidate',
      sheet: MADE,
      notes: NOTES,
      units: 3,
      used: 2,
      files: 3,
    });
    expect(outcomeSentence(outcome!, messages)).toBe(
      'Đã gộp 3 đơn vị từ 2 trong 3 tệp vào trang “Tiến độ gộp”. Tệp nào không dùng được và chỗ nào cần xem lại thì ghi ở trang “Ghi chú gộp tệp”.',
    );
    expect(await sheetNames()).toEqual([SHEET, MADE, NOTES]);
    expect(await contents(MADE, 'B6:D9')).toEqual([
      ['Xã Phong Hiền', 200, 150],
      ['Xã Phong An', 180, 90],
      ['Xã Quảng Lợi', 100, 95],
      ['', '=SUM(C6:C8)', '=SUM(D6:D8)'],
    ]);
    expect(await contents(NOTES, 'B5:D5')).toEqual([
      ['hong.xlsx', 0, 'Tệp bị thiếu một phần hoặc đã hỏng; hãy đề nghị đơn vị gửi lại.'],
    ]);
  });

  it('the sheet is the person’s: in front, recognised, with findings and ranking of its own', async () => {
    const { session } = await opened();
    await add(session, await three());
    expect(session.state()).toMatchObject({
      sheet: { name: MADE, kind: 'progress', units: 3, asOf: '2023-11-18' },
      recognised: [SHEET, MADE],
      rankings: [{ sheet: MADE, insurance: 'bhxhTuNguyen' }],
    });
  });

  it('is taken back to the last cell, and leaves every other sheet alone', async () => {
    const { excel, session } = await opened();
    const before = await contentOf(excel.engine);
    await add(session, await three());
    expect(await contentOf(excel.engine)).not.toEqual(before);
    expect(session.state().takeBack).toBe('consolidate');
    await session.takeBack();
    expect(session.state().problem).toBeNull();
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('is not taken back where somebody typed on it since', async () => {
    const { session } = await opened();
    await add(session, await three());
    await type(MADE, 'D7', 91);
    await session.takeBack();
    expect(session.state().problem).toEqual({ code: 'changed-since', sheet: MADE, address: 'D7' });
    expect(await sheetNames()).toEqual([SHEET, MADE, NOTES]);
  });

  it('a second time stands beside the first, under names of its own', async () => {
    const { session } = await opened();
    await add(session, await three());
    await add(session, await three());
    expect(await sheetNames()).toEqual([SHEET, MADE, NOTES, `${MADE} (2)`, `${NOTES} (2)`]);
  });

  it('takes five round trips, however many files', async () => {
    const { excel, session } = await opened();
    const made = consolidationOf(await readSentFiles(await three(), quiet));
    excel.host.counters.reset();
    await session.addConsolidation(made);
    expect(excel.host.counters.roundTrips).toBe(5);
  });
});

describe('nothing is written', () => {
  it('where no file can be used', async () => {
    const { excel, session } = await opened();
    const before = await contentOf(excel.engine);
    await add(session, [chosen('a.xlsx', new Uint8Array()), chosen('tra-vinh.xlsx', sample('tra-vinh'))]);
    expect(session.state()).toMatchObject({ problem: { code: 'no-usable-file' }, takeBack: null });
    expect(problemSentence({ code: 'no-usable-file' }, messages)).toContain('Chưa tệp nào dùng được');
    expect(await contentOf(excel.engine)).toEqual(before);
  });
});

describe('reading', () => {
  it('says each file, and goes on after a broken one', async () => {
    const told: number[] = [];
    const sent = await readSentFiles(await three(), {
      onRead: (done) => told.push(done),
      stopped: () => false,
    });
    expect(told).toEqual([1, 2, 3]);
    expect(sent.map((file) => ('unreadable' in file ? file.unreadable : file.sheets.length))).toEqual([
      1,
      'damaged',
      1,
    ]);
  });

  it('stops when the person does, and keeps what was read', async () => {
    let done = 0;
    const sent = await readSentFiles(await three(), { onRead: () => (done += 1), stopped: () => done === 2 });
    expect(sent.map(({ file }) => file)).toEqual(['phong-dien.xlsx', 'hong.xlsx']);
  });

  it.each<[string, ChosenFile, string]>([
    [
      'a file of a size that no sheet of communes has',
      { ...chosen('a.xlsx', new Uint8Array()), size: 5e7 + 1 },
      'tooLarge',
    ],
    [
      'a file that is gone or locked',
      {
        name: 'a.xlsx',
        size: 5,
        arrayBuffer: () => Promise.reject(new DOMException('x', 'NotReadableError')),
      },
      'notReadable',
    ],
    ['an empty file', chosen('a.xlsx', new Uint8Array()), 'empty'],
  ])('%s', async (_, file, reason) => {
    expect(await readSentFiles([file], quiet)).toEqual([{ file: 'a.xlsx', unreadable: reason }]);
  });

  it('figures of formulas that nobody calculated are named, not taken for blanks', async () => {
    const bytes = await madeWorkbook({
      rows: [
        ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
        ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
        [1, 'Xã A', 200, 150, '=D3*100/C3'],
        [2, 'Xã B', 180, '=60+30', '=D4*100/C4'],
        [3, 'Xã C', 100, 95, '=D5*100/C5'],
        ['Tổng cộng', null, '=SUM(C3:C5)', '=SUM(D3:D5)', '=D6*100/C6'],
      ],
    });
    const made = consolidationOf(await readSentFiles([chosen('xa.xlsx', bytes)], quiet));
    expect(made.units.map(({ unit, figures }) => [unit, figures.get('bhxhTuNguyen')?.actual])).toEqual([
      ['Xã A', 150],
      ['Xã B', null],
      ['Xã C', 95],
    ]);
    expect(made.files[0]?.notes).toEqual([{ code: 'doubtful-figures', sheet: 'Trang 1', cells: ['D4'] }]);
  });
});
