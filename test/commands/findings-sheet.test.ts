import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import { findingId } from '../../src/core/repairs/finding-id';
import { messagesFor } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { readWorkbook } from '../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../src/workbench/xlsx/write-workbook';
import { closeAll, contentOf, contents, openAddIn, PATIENCE, sheetNames, type } from '../excel/opened-addin';
import { HEADER, madeWorkbook } from '../headless/made-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Tiến độ 2023';
const FINDINGS = 'Kiểm tra';

/** One wrong rate, E4. */
const workbook = (): Promise<Uint8Array> =>
  madeWorkbook({
    name: SHEET,
    rows: [
      ...HEADER,
      [1, 'Xã An Bình', 400, 200, 50],
      [2, 'Xã Cẩm Tú', 300, 150, 55],
      [3, 'Xã Gia Lộc', 200, 180, 90],
    ],
  });

async function opened(bytes?: Uint8Array): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes ?? (await workbook()));
  const session = createSession(messagesFor('vi'));
  await session.refresh();
  return { excel, session };
}

it('lists each finding: severity, kind, sheet, link to the cell, sentence, both figures', async () => {
  const { excel, session } = await opened();
  await session.writeFindingsSheet();
  expect(session.state()).toMatchObject({
    outcome: { command: 'findings', sheet: FINDINGS, made: 'new', count: 1 },
    takeBack: 'findings',
  });
  expect(excel.engine.activeSheet.name).toBe(FINDINGS);
  expect(await contents(FINDINGS, 'A4:H5')).toEqual([
    ['STT', 'Mức độ', 'Loại', 'Trang tính', 'Ô', 'Nội dung', 'Đang ghi', 'Đúng ra'],
    [
      1,
      'Lỗi',
      'Tỷ lệ không khớp',
      SHEET,
      `=HYPERLINK("#'Tiến độ 2023'!E4","E4")`,
      'Ô E4: tỷ lệ ghi 55 nhưng tính lại là 50.',
      55,
      50,
    ],
  ]);
});

it('shows the address where the link is', async () => {
  await (await opened()).session.writeFindingsSheet();
  const shown = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(FINDINGS).getRange('E5').load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
  expect(shown).toEqual([['E4']]);
});

it('is new, unchanged, updated; never a second one', async () => {
  const { session } = await opened();
  for (const made of ['new', 'unchanged'] as const) {
    await session.writeFindingsSheet();
    expect(session.state().outcome).toMatchObject({ command: 'findings', made });
  }
  await type(SHEET, 'E3', 64.81);
  await session.writeFindingsSheet();
  expect(session.state().outcome).toMatchObject({ made: 'updated', count: 2 });
  expect(
    (await contents(FINDINGS, 'E5:E6')).flat().map((link) => /,"(\w+)"/.exec(String(link))?.[1]),
  ).toEqual(['E3', 'E4']);
  expect(await sheetNames()).toEqual([SHEET, FINDINGS]);
});

it('says so when nothing is wrong any more', async () => {
  const { session } = await opened();
  await session.writeFindingsSheet();
  await type(SHEET, 'E4', 50);
  await session.writeFindingsSheet();
  expect(session.state().outcome).toMatchObject({ made: 'updated', count: 0 });
  expect((await contents(FINDINGS, 'A1:A8')).flat()).toContain('Không thấy chỗ nào sai.');
});

it('leaves out what is ignored, and counts it', async () => {
  const { session } = await opened();
  await session.ignore(session.state().findings.map((finding) => findingId(finding)));
  await session.writeFindingsSheet();
  expect(session.state().outcome).toMatchObject({ count: 0 });
  expect((await contents(FINDINGS, 'A1:A8')).flat()).toContain('Không kể 1 chỗ đã bỏ qua.');
});

it('is ours: never checked, recalculated or taken for a table, after saving too', async () => {
  const bytes = await workbook();
  const { excel, session } = await opened(bytes);
  await session.writeFindingsSheet();
  const saved = writeWorkbook(bytes, readWorkbook(bytes), excel.engine.model());
  closeAll();
  const again = await opened(saved);
  expect(again.session.state()).toMatchObject({
    recognised: [SHEET],
    sheet: { name: FINDINGS, kind: 'other' },
  });
  await again.session.writeFindingsSheet();
  expect(again.session.state().outcome).toMatchObject({ made: 'unchanged' });
});

describe('taking back', () => {
  it('a new sheet goes', async () => {
    const { excel, session } = await opened();
    const before = await contentOf(excel.engine);
    await session.writeFindingsSheet();
    await session.takeBack();
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('an updated one is as it was, links and looks', async () => {
    const { excel, session } = await opened();
    await session.writeFindingsSheet();
    await type(SHEET, 'E3', 64.81);
    const before = await contentOf(excel.engine);
    await session.writeFindingsSheet();
    expect(await contentOf(excel.engine)).not.toEqual(before);
    await session.takeBack();
    expect(await contentOf(excel.engine)).toEqual(before);
  });
});

it('texts of the sheets are data, and a name with quotes breaks no link', async () => {
  const name = `Bảng 'A' "mới"`;
  const { session } = await opened(
    await madeWorkbook({
      name,
      rows: [...HEADER, [1, 'Xã A', 400, 200, 99], [2, 'Xã B', 300, 150, 50], [3, 'Xã C', 200, 100, 50]],
    }),
  );
  await session.writeFindingsSheet();
  expect(session.state().problem).toBeNull();
  expect((await contents(FINDINGS, 'D5:E5'))[0]).toEqual([
    name,
    `=HYPERLINK("#'Bảng ''A'' ""mới""'!E3","E3")`,
  ]);
});
