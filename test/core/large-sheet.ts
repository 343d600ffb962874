import type { CellContent, Grid } from '../../src/core/grid/grid';

/** A made progress sheet and what a person would count on it. */
export interface LargeSheet {
  readonly grid: Grid;
  readonly units: number;
  readonly groups: number;
}

/** Units of a group; a little unlike from group to group, as clusters of communes are. */
const groupSizes = [23, 31, 18, 40, 27];
const kinds = ['xã', 'phường', 'thị trấn', 'UBND xã', 'UBND phường'];
const first = ['Hương', 'Bình', 'Phú', 'Quảng', 'Thủy', 'Lộc', 'Điền', 'Vĩnh', 'Tân', 'Đông', 'Mỹ', 'Hồng'];
const second = [
  'Toàn',
  'Thành',
  'Xuân',
  'Vân',
  'Chữ',
  'Hải',
  'Lợi',
  'Thọ',
  'Đức',
  'Giang',
  'Hòa',
  'Mậu',
  'Thượng',
];
const clerks = [
  'Nguyễn Thị Hồng Nhung',
  'Trần Văn Lượng',
  'Lê Thị Mỹ Hạnh',
  'Hoàng Đình Quý',
  'Phan Thị Ngọc Yến',
];
const notes = ['', '', '', 'Đã có văn bản nhắc', '', 'Chờ đối chiếu danh sách', '', ''];

const header: readonly (readonly CellContent[])[] = [
  ['TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU THU BHXH, BHYT NĂM 2023'],
  ['(Tính đến 18/11/2023)'],
  [],
  [
    'STT',
    'Đơn vị',
    'Mã đơn vị',
    'Cán bộ phụ trách',
    'BHXH tự nguyện',
    '',
    '',
    '',
    '',
    'BHYT hộ gia đình',
    '',
    '',
    '',
    'BHXH bắt buộc',
    '',
    '',
    '',
    '',
    'Xếp hạng',
    'Ghi chú',
  ],
  [
    '',
    '',
    '',
    '',
    'Kế hoạch giao',
    'Số thực hiện (18/11/2023)',
    'Đạt tỷ lệ (%)',
    'Số thực hiện (31/05/2023)',
    'Tỷ lệ tăng giảm so với 31/5/2023 (%)',
    'Kế hoạch giao',
    'Số thực hiện',
    'Tỷ lệ (%)',
    'Còn thiếu',
    'Kế hoạch',
    'Thực hiện',
    'Tỷ lệ (%)',
    'Cùng kỳ năm 2022',
    'Tăng, giảm so với cùng kỳ (người)',
    '',
    '',
  ],
];

const width = 20;
const planned = [4, 9, 13];
const done = [5, 7, 10, 14, 16];
const mark = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * A progress sheet of 20 columns (three kinds of insurance, a rank, text columns) with its units in groups, a sum in
 * each group's row, and a total at the foot. The same count gives the same sheet.
 * @param count units.
 * @param filled false leaves the derived columns empty, as before the first recalculation.
 */
export function largeSheet(count: number, filled = true): LargeSheet {
  const rows: CellContent[][] = header.map((row) => padded(row));
  const total = emptySums();
  let unit = 0;
  let groups = 0;
  while (unit < count) {
    const size = Math.min(count - unit, groupSizes[groups % groupSizes.length] ?? 25);
    const members = Array.from({ length: size }, (_, index) => unitRow(unit + index));
    const sums = emptySums();
    for (const member of members) addTo(sums, member);
    addTo(total, sums);
    rows.push(
      derive([mark[groups % mark.length] ?? 'I', `Cụm thi đua số ${groups + 1}`, ...sums.slice(2)], filled),
    );
    for (const member of members) rows.push(derive(member, filled));
    unit += size;
    groups += 1;
  }
  rows.push(derive(['Tổng cộng', '', ...total.slice(2)], filled));
  return { grid: gridOf(rows), units: count, groups };
}

function unitRow(index: number): CellContent[] {
  const kind = kinds[index % kinds.length] ?? '';
  const name = `${first[index % first.length] ?? ''} ${second[(index * 7) % second.length] ?? ''} ${index + 1}`;
  const row = padded([
    index + 1,
    `${kind} ${name}`,
    `TP${String(index + 1).padStart(6, '0')}`,
    clerks[index % clerks.length] ?? '',
  ]);
  planned.forEach((column, at) => (row[column] = 120 + ((index * 37 + at * 211) % 4800)));
  const plan = (column: number): number => Number(row[column]);
  row[5] = Math.round(plan(4) * (0.45 + ((index * 13) % 53) / 100));
  row[7] = Math.round(plan(4) * (0.4 + ((index * 29) % 47) / 100));
  row[10] = Math.round(plan(9) * (0.85 + ((index * 17) % 16) / 100));
  row[14] = Math.round(plan(13) * (0.7 + ((index * 19) % 37) / 100));
  row[16] = Math.round(plan(13) * (0.68 + ((index * 23) % 31) / 100));
  row[19] = notes[index % notes.length] ?? '';
  return row;
}

/** Fills in what the office's own sheet would show as constants; the rank is left to whoever recalculates. */
function derive(row: CellContent[], filled: boolean): CellContent[] {
  if (!filled) return row;
  const at = (column: number): number => Number(row[column]);
  const percent = (part: number, whole: number): number => Math.round((part * 10_000) / whole) / 100;
  row[6] = percent(at(5), at(4));
  row[8] = Math.round((at(6) - percent(at(7), at(4))) * 100) / 100;
  row[11] = percent(at(10), at(9));
  row[12] = Math.max(0, at(9) - at(10));
  row[15] = percent(at(14), at(13));
  row[17] = at(14) - at(16);
  return row;
}

function emptySums(): CellContent[] {
  const sums = padded([]);
  for (const column of [...planned, ...done]) sums[column] = 0;
  return sums;
}

function addTo(sums: CellContent[], row: readonly CellContent[]): void {
  for (const column of [...planned, ...done]) sums[column] = Number(sums[column]) + Number(row[column]);
}

function padded(row: readonly CellContent[]): CellContent[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? '');
}

function gridOf(values: CellContent[][]): Grid {
  const formats = values.map((row) => row.map(() => 'General'));
  return {
    sheet: 'Tiến độ',
    top: 1,
    left: 1,
    rowCount: values.length,
    columnCount: width,
    values,
    formulas: values,
    numberFormats: formats,
    font: 'Times New Roman',
  };
}
