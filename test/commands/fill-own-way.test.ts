import { createSession } from '../../src/commands/session';
import { closeAll, contents, openAddIn, PATIENCE } from '../excel/opened-addin';
import { madeWorkbook } from '../headless/made-workbook';
import { asked, messages, missing, opened } from './two-kinds';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const COMPARED = 'So cùng kỳ';
const compared = (): Promise<Uint8Array> =>
  madeWorkbook({
    name: COMPARED,
    rows: [
      ['TIẾN ĐỘ (Tính đến 18/11/2023)'],
      ['STT', 'Đơn vị', 'BHXH tự nguyện', null, null, null, 'BHYT', null, null],
      [
        ...[null, null],
        ...['Kế hoạch', 'Thực hiện', 'Cùng kỳ 2022', 'So cùng kỳ (%)'],
        ...['Kế hoạch', 'Thực hiện', 'Cùng kỳ 2022'],
      ],
      [1, 'Xã An Bình', 100, 50, 40, 125, 1000, 500, 400],
      [2, 'Xã Bình Minh', 200, 100, 90, 111.11, 2000, 1000, 800],
      [3, 'Xã Cẩm Tú', 150, 120, 100, 120, 3000, 700, 700],
      ['Cộng', null, 450, 270, 230, 117.39, 6000, 2200, 1900],
    ],
  });

describe('the header of a new change says what it counts', () => {
  it.each<[string, Parameters<typeof asked>[0], string, string]>([
    [
      'as the other kind does',
      {},
      'So cùng kỳ (%)',
      '=IF(AND(ISNUMBER(H4),ISNUMBER(I4),N(I4)>0),H4*100/I4,"")',
    ],
    [
      'otherwise than the other kind',
      { conventions: { bhyt: 'count' } },
      'Tăng, giảm so với cùng kỳ (người)',
      '=IF(AND(ISNUMBER(H4),ISNUMBER(I4)),H4-I4,"")',
    ],
  ])('%s', async (_what, more, header, formula) => {
    await openAddIn(await compared());
    const session = createSession(messages);
    await session.refresh();
    await session.fillColumns(asked({ columns: [missing('change', 'bhyt')], ...more }));
    expect(session.state()).toMatchObject({ problem: null, upToDate: true });
    expect((await contents(COMPARED, 'J3:J4')).flat()).toEqual([header, formula]);
  });
});

it('a new column is seen, though the column that it is like is hidden', async () => {
  const { excel, session } = await opened({
    dress: (sheet) => {
      sheet.getColumn(5).hidden = true;
    },
  });
  await session.fillColumns(asked());
  expect(session.state().outcome).toMatchObject({ added: [{ letters: 'J' }] });
  expect(excel.engine.sheets[0]!.column(4)).toMatchObject({ hidden: true });
  expect(excel.engine.sheets[0]!.column(9)?.hidden ?? false).toBe(false);
});
