import type { CellContent, Grid } from '../src/core/grid/grid';

const syllables =
  'An Bình Cẩm Châu Dương Đông Đại Điền Đức Gia Giang Hà Hải Hòa Hồng Hương Khánh Kim Lâm Lộc Long Mai Minh Mỹ Ngọc ' +
  'Nghĩa Nhân Phong Phú Phước Quang Quảng Sơn Tân Thanh Thạnh Thiện Thịnh Thọ Thủy Tiến Trung Vân Viên Vĩnh Xuân Yên';
const heads = {
  progress: [
    'STT',
    'Đơn vị',
    'Kế hoạch giao',
    'Số thực hiện (18/11/2023)',
    'Đạt tỷ lệ (%)',
    'Số thực hiện (31/05/2023)',
    'Tỷ lệ tăng giảm so với 31/5/2023 (%)',
    'Ghi chú',
  ],
  quota: ['STT', 'Đơn vị', 'Chỉ tiêu giao'],
} as const;
const titles = {
  progress: ['TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU BHXH TỰ NGUYỆN NĂM 2023', '(Tính đến 18/11/2023)'],
  quota: ['GIAO CHỈ TIÊU PHÁT TRIỂN BHXH TỰ NGUYỆN NĂM 2023', ''],
} as const;
/** One row of so many has a slip of some sort. */
const slipEvery = 60;

/**
 * A sheet of 8 columns with a slip in one row of sixty, all its units in one group: the most names to tell apart. The same
 * count gives the same sheet.
 * @param units how many; up to 100,000 have names of their own, many of them a letter or a tone apart.
 */
export function progressSheet(units: number): Grid {
  const sums = [0, 0, 0];
  const rows = Array.from({ length: units }, (_, index) => {
    const plan = 20 + ((index * 7919) % 3989);
    const actual = Math.round(plan * (0.45 + ((index * 13) % 53) / 100));
    const prior = Math.round(plan * (0.4 + ((index * 29) % 47) / 100));
    [plan, actual, prior].forEach((figure, at) => (sums[at] = (sums[at] ?? 0) + figure));
    return slipped(rowOf(index + 1, nameOf(index), plan, actual, prior), index);
  });
  const [plan = 0, actual = 0, prior = 0] = sums;
  return gridOf('progress', [...rows, rowOf('', 'Tổng cộng', plan, actual, prior)]);
}

/** The quota sheet beside it, on which some of the units are written otherwise or missing. */
export function quotaSheet(units: number): Grid {
  const rows = Array.from({ length: units }, (_, index) => {
    const name = nameOf(index);
    return [index + 1, index % 97 === 0 ? `${name} B` : name, 20 + ((index * 7919) % 3989)];
  });
  return gridOf('quota', rows);
}

function nameOf(index: number): string {
  const words = syllables.split(' ');
  const word = (at: number): string => words[at % words.length] ?? '';
  // A prime to the number of all names goes through them in no order.
  const place = (index * 60_013) % words.length ** 3;
  return `Xã ${[place, Math.floor(place / words.length), Math.floor(place / words.length ** 2)].map(word).join(' ')}`;
}

function rowOf(
  ordinal: CellContent,
  name: string,
  plan: number,
  actual: number,
  prior: number,
): CellContent[] {
  const percent = (part: number): number => Math.round((part * 10_000) / plan) / 100;
  const change = Math.round(((actual * 100) / plan - percent(prior)) * 100) / 100;
  return [ordinal, name, plan, actual, percent(actual), prior, change, ''];
}

function slipped(row: CellContent[], index: number): CellContent[] {
  if (index % slipEvery !== 0) return row;
  const slips: readonly ((figure: number) => [number, CellContent])[] = [
    (figure) => [2, String(figure)],
    (figure) => [3, figure / 1000],
    (figure) => [3, -figure],
    () => [3, ''],
    (figure) => [4, Math.round(figure * 100)],
    (figure) => [6, figure + 7],
    () => [5, 'chưa có'],
  ];
  const [at, value] = slips[(index / slipEvery) % slips.length]?.(Number(row[3])) ?? [0, ''];
  return row.map((cell, column) => (column === at ? value : cell));
}

function gridOf(kind: keyof typeof heads, rows: readonly CellContent[][]): Grid {
  const width = heads[kind].length;
  const top = [...titles[kind].map((title) => [title]), [], [...heads[kind]]];
  const values = [...top, ...rows].map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return {
    sheet: kind === 'quota' ? 'Chỉ tiêu' : 'Tiến độ',
    ...{ top: 1, left: 1, rowCount: values.length, columnCount: width, values, formulas: values },
    numberFormats: values.map((row) => row.map(() => 'General')),
    font: 'Times New Roman',
  };
}
