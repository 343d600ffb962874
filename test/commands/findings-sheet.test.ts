import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import { findingId } from '../../src/core/repairs/finding-id';
import { messagesFor } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { readWorkbook } from '../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../src/workbench/xlsx/write-workbook';
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
import { HEADER, madeWorkbook } from '../headless/made-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Tiến độ 2023';
const FINDINGS = 'Kiểm tra';

async function opened(
  bytes = sample('huong-tra-published'),
): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes);
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
      'Mức tăng giảm không khớp',
      SHEET,
      `=HYPERLINK("#'Tiến độ 2023'!G16","G16")`,
      expect.stringContaining('57,70 là tỷ lệ của kỳ trước') as string,
      57.7,
      9.01,
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
  expect(shown).toEqual([['G16']]);
});

it('is new, unchanged, updated; never a second one', async () => {
  const { session } = await opened();
  for (const made of ['new', 'unchanged'] as const) {
    await session.writeFindingsSheet();
    expect(session.state().outcome).toMatchObject({ command: 'findings', made });
  }
  await type(SHEET, 'E7', 64.81);
  await session.writeFindingsSheet();
  expect(session.state().outcome).toMatchObject({ made: 'updated', count: 2 });
  expect(
    (await contents(FINDINGS, 'E5:E6')).flat().map((link) => /,"(\w+)"/.exec(String(link))?.[1]),
  ).toEqual(['E7', 'G16']);
  expect(await sheetNames()).toEqual([SHEET, FINDINGS]);
});

it('says so when nothing is wrong any more', async () => {
  const { session } = await opened();
  await session.writeFindingsSheet();
  await type(SHEET, 'G16', 9.01);
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
  const bytes = sample('huong-tra-published');
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
    await type(SHEET, 'E7', 64.81);
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
