import { createSession } from '../../src/commands/session';
import { closeAll, contents, openAddIn, PATIENCE } from '../excel/opened-addin';
import { madeWorkbook } from '../headless/made-workbook';
import { allOf, asked, messages } from './two-kinds';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const STACKED = 'Hai bảng';

it('of two tables below each other what is ticked can be put in together', async () => {
  const excel = await openAddIn(
    await madeWorkbook({
      name: STACKED,
      rows: [
        ['TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU (Tính đến 18/11/2023)'],
        ['I. BHXH TỰ NGUYỆN'],
        ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
        [1, 'Xã An Bình', 100, 50],
        [2, 'Xã Bình Minh', 200, 100],
        ['Cộng', null, 300, 150],
        [],
        ['II. BHYT HỘ GIA ĐÌNH'],
        ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
        [1, 'Xã An Bình', 1000, 500],
        [2, 'Xã Bình Minh', 2000, 1900],
        ['Cộng', null, 3000, 2400],
      ],
    }),
  );
  const session = createSession(messages);
  await session.refresh();
  const before = await allOf(excel);
  await session.proposeFilling();
  const offered = session.state().filling?.columns ?? [];
  expect(offered.map(({ table, role, insurance, likely }) => [table, role, insurance, likely])).toEqual([
    [0, 'rate', 'bhxhTuNguyen', true],
    [0, 'remaining', 'bhxhTuNguyen', false],
    [1, 'rate', 'bhytHoGiaDinh', false],
    [1, 'remaining', 'bhytHoGiaDinh', false],
  ]);
  const columns = offered
    .filter(({ likely }) => likely)
    .map(({ table, role, insurance }) => ({ table, role, insurance }));
  await session.fillColumns(asked({ columns }));
  expect(session.state().problem).toBeNull();
  expect((await contents(STACKED, 'E3:E10')).map(([cell]) => cell !== '')).toEqual([
    ...[true, true, true, true],
    ...[false, false, false, false],
  ]);
  await session.takeBack();
  expect(await allOf(excel)).toEqual(before);
});
