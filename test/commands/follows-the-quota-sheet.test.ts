import { followWorkbook } from '../../src/commands/follow-workbook';
import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import { parseRange } from '../../src/core/grid/address';
import { watchWorkbook } from '../../src/excel/watch-workbook';
import { messagesFor } from '../../src/locales';
import { closeAll, contentOf, openAddIn, PATIENCE } from '../excel/opened-addin';
import { madeWorkbook } from '../headless/made-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const QUOTA = 'Giao 2024';
const PROGRESS = 'Tiến độ 2024';

/** Lộc Trì is misspelt on the quota sheet: its plan is not found, nor is that of the total. */
const book = (): Promise<Uint8Array> =>
  madeWorkbook(
    {
      name: QUOTA,
      rows: [
        ['GIAO CHỈ TIÊU BHXH TỰ NGUYỆN NĂM 2024'],
        ['STT', 'Đơn vị', 'BHXH tự nguyện'],
        [1, 'Xã Lộc Điền', 100],
        [2, 'Xã Lộc Chì', 50],
        [3, 'Xã Lộc Bổn', 200],
        [null, 'Tổng cộng', '=SUM(C3:C5)'],
      ],
    },
    {
      name: PROGRESS,
      rows: [
        ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 30/6/2024)'],
        ['STT', 'Đơn vị', 'Thực hiện', 'Tỷ lệ (%)'],
        [1, 'Lộc Điền', 80, null],
        [2, 'Lộc Trì', 45, null],
        [3, 'Lộc Bổn', 150, null],
        [null, 'Tổng cộng', '=SUM(C3:C5)', null],
      ],
    },
  );

type Cells = Readonly<Record<string, string | number>>;

interface Followed {
  readonly session: Session;
  readonly edit: (sheet: string, cells: Cells) => Promise<void>;
  readonly rates: () => Promise<unknown[]>;
  readonly content: () => Promise<unknown>;
}

async function followed(): Promise<Followed> {
  const excel = await openAddIn(await book());
  const session = createSession(messagesFor('vi'));
  await session.refresh();
  await session.changeSettings({ recalculatesItself: true });
  await watchWorkbook(followWorkbook(session));
  const quiet = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 550));
    while (session.state().working !== null) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await quiet();
  return {
    session,
    content: () => contentOf(excel.engine),
    edit: async (sheet, cells) => {
      excel.engine.actingAs('person', () => {
        for (const [address, value] of Object.entries(cells)) {
          const { top, left } = parseRange(address);
          excel.engine.sheetNamed(sheet)?.write([{ row: top - 1, column: left - 1, content: { value } }]);
        }
      });
      await quiet();
    },
    rates: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(PROGRESS).getRange('D3:D6');
        range.load({ values: true });
        await context.sync();
        return range.values.flat() as unknown[];
      }),
  };
}

describe('an edit of the quota sheet that a progress sheet goes by', () => {
  it('a name put right: its unit and the total get their rates', async () => {
    const { edit, rates, session } = await followed();
    await edit(PROGRESS, { C3: 90 });
    expect(await rates()).toEqual([90, '', 75, '']);
    await edit(QUOTA, { B4: 'Xã Lộc Trì' });
    expect(await rates()).toEqual([90, 90, 75, (285 / 350) * 100]);
    expect(session.state().outcome).toMatchObject({ sheets: [PROGRESS], byItself: true });
  });

  it('sorted by name: each unit keeps its own plan', async () => {
    const { edit, rates, session, content } = await followed();
    await edit(QUOTA, { B4: 'Xã Lộc Trì' });
    await edit(PROGRESS, { C3: 90 });
    await edit(QUOTA, { B3: 'Xã Lộc Bổn', C3: 200, B4: 'Xã Lộc Điền', C4: 100, B5: 'Xã Lộc Trì', C5: 50 });
    expect(await rates()).toEqual([90, 90, 75, (285 / 350) * 100]);
    await session.takeBack();
    expect(session.state().problem).toBeNull();
    expect(JSON.stringify(await content())).toContain("'Giao 2024'!$C$3,");
  });

  it('a note beside it writes nothing', async () => {
    const { edit, rates } = await followed();
    await edit(QUOTA, { E3: 'theo QĐ 12' });
    expect(await rates()).toEqual(['', '', '', '']);
  });
});
