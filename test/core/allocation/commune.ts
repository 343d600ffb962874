import type { CellContent } from '../../../src/core/grid/grid';

export const COMMUNE = 'Hải Dương';

/**
 * The quota sheet of a commune by hamlets, with the agency as the last line: names in B, population in C, the plan in D,
 * last year's result in E; the total in row 12 is typed, as the town assigned it.
 */
export function communeRows(
  plans: readonly CellContent[] = ['', '', '', '', '', '', ''],
  total: CellContent = 40,
): CellContent[][] {
  const people = [1203, 876, 1044, 655, 731, 902, ''] as const;
  const last = [6, 4, 5, 3, 4, 4, 9] as const;
  return [
    ['CHỈ TIÊU BHXH TỰ NGUYỆN NĂM 2021', '', '', '', ''],
    ['XÃ HẢI DƯƠNG', '', '', '', ''],
    ['', '', '', '', ''],
    [
      'STT',
      'Thôn, đại lý',
      'Dân số',
      'Chỉ tiêu giao BHXH tự nguyện',
      'Số thực hiện BHXH tự nguyện (31/12/2020)',
    ],
    ...[
      'Vĩnh Trị',
      'Thai Dương Thượng',
      'Thai Dương Hạ Trung',
      'Thai Dương Hạ Bắc',
      'Thai Dương Hạ Nam',
      'Thôn 6',
    ].map((name, index): CellContent[] => [
      index + 1,
      name,
      people[index] ?? '',
      plans[index] ?? '',
      last[index] ?? '',
    ]),
    [7, 'Đại lý BHYT, BHXH xã', '', plans[6] ?? '', 9],
    ['', 'Tổng cộng', 5411, total, 35],
  ];
}
