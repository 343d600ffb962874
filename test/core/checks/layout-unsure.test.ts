import { saidOf } from './said-of';

const sheet = (title: string, ...headers: readonly string[]) => [
  [title],
  ['STT', 'Đơn vị', ...headers],
  [1, 'Xã Quảng Thái', 420, 310, 288],
  [2, 'Xã Quảng Lợi', 380, 344, 301],
  [3, 'Xã Quảng Vinh', 610, 547, 512],
];
const progress = 'TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 30/9/2024)';

describe('columns on weak grounds', () => {
  it.each<[string, ReturnType<typeof sheet>, string[]]>([
    ['words of the field', sheet(progress, 'Kế hoạch', 'Thực hiện', 'Cùng kỳ'), []],
    ['abbreviations of the field', sheet(progress, 'KH', 'TH', 'CK 2023'), []],
    [
      'people of whom nobody says which',
      sheet(progress, 'Kế hoạch', 'Thực hiện', 'Số người rà soát'),
      ['layout-unsure warning E2'],
    ],
    [
      'a kind of insurance, and words besides',
      sheet(progress, 'Kế hoạch', 'Thực hiện', 'Số thẻ BHYT do NSNN cấp'),
      ['layout-unsure warning E2'],
    ],
    ['a column that is about something else', sheet(progress, 'Kế hoạch', 'Thực hiện', 'Điện thoại'), []],
    [
      'kinds alone, below a title that gives quotas',
      sheet('GIAO CHỈ TIÊU NĂM 2024', 'BHXH tự nguyện', 'BHYT', 'BHTN'),
      [],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(saidOf(rows, ['layout-unsure'])).toEqual(expected);
  });
});
