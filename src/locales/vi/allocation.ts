import type { AllocationMessages } from '../messages/allocation';
import { shortList } from '../short-list';
import { layout } from './layout';
import { numbers } from './numbers';

const { count, figure } = numbers;

export const allocation: AllocationMessages = {
  source: 'Phân bổ cho',
  sourceName: { sheet: 'Các dòng của trang này', list: 'Danh sách tự nhập' },
  target: 'Cột chỉ tiêu',
  targetName: ({ letters, role, insurance }) =>
    `Cột ${letters}: ${layout.role[role]}${insurance === 'none' ? '' : `, ${layout.insurance[insurance]}`}`,
  list: 'Thôn, đại lý',
  listHint:
    'Mỗi dòng một nơi. Chia theo dân số hay kết quả thì ghi số sau tên, cách bằng dấu ; (Thôn 1; 1.203), hoặc dán từ Excel.',
  leftOut: (lines) => `Không tính là thôn: ${listed(lines)}.`,
  repeated: (names) => `Ghi hai lần: ${listed(names)}.`,
  assigned: 'Chỉ tiêu được giao',
  stretch: 'Chỉ tiêu phấn đấu (nếu có)',
  people: 'người',
  split: 'Chia số',
  splitName: (which, quota) => `${which === 'assigned' ? 'được giao' : 'phấn đấu'}: ${count(quota)}`,
  basis: 'Cách chia',
  basisName: { equal: 'Chia đều', population: 'Theo dân số', lastYear: 'Theo kết quả năm trước' },
  weightsName: ({ basis, letters, header }) =>
    basis === 'population'
      ? `Theo dân số (cột ${letters})`
      : `Theo ${lowered(header) || 'kết quả'} (cột ${letters})`,
  standing: ({ sum, equals, overAssigned, overStretch, missing }, { assigned, stretch }) => {
    const blanks = missing.length === 0 ? '' : ` (${count(missing.length)} nơi chưa có số)`;
    if (equals !== null)
      return `Các nơi đang cộng ${figure(sum)}${blanks}, bằng chỉ tiêu ${equals === 'stretch' ? 'phấn đấu' : 'được giao'}.`;
    const apart = [
      assigned === null || overAssigned === null ? null : `giao ${count(assigned)}: ${over(overAssigned)}`,
      stretch === null || overStretch === null ? null : `phấn đấu ${count(stretch)}: ${over(overStretch)}`,
    ].filter((part) => part !== null);
    return `Các nơi đang cộng ${figure(sum)}${blanks}, ${apart.join('; ')}.`;
  },
  table: 'Phân bổ',
  columns: { part: 'Thôn, đơn vị', lock: 'Ấn định', share: 'Được chia' },
  weightIs: (weight) => (weight === null ? 'chưa có số để chia' : `chia theo ${figure(weight)}`),
  lockOf: (name) => `Số ấn định cho ${name}`,
  lockHint: 'Nơi nào đã định sẵn số người thì ghi vào ô Ấn định; phần còn lại chia cho các nơi khác.',
  sum: 'Cộng',
  sumIs: (sum, quota) => `${count(sum)} = ${count(quota)} ✓`,
  announced: ({ filled, replaced, turned }, { sheet, letters }) => {
    const cells = filled.length + replaced.length;
    const same = turned.length === 0 ? '' : ` ${count(turned.length)} ô thành công thức, kết quả không đổi.`;
    const changes = replaced.map(({ address, was, now }) => `${address}: ${shown(was)} → ${count(now)}`);
    const taken =
      replaced.length === 0 ? '' : `, thay ${count(replaced.length)} số đang có (${listed(changes)})`;
    return `Sẽ điền ${count(cells)} ô cột ${letters} của trang “${sheet}”${taken}.${same}`;
  },
  form: 'Ghi bằng',
  formName: { numbers: 'số', formulas: 'công thức (tự chia lại khi số để chia đổi)' },
  nothingToWrite: 'Các ô đã đúng như vậy, không có gì phải ghi.',
  write: (letters) => `Ghi vào cột ${letters}`,
  announcedSheet:
    'Trang “Phân bổ chỉ tiêu” (tạo thêm, hoặc lập lại nếu đã có) có công thức tự chia lại. Các trang khác giữ nguyên.',
  make: 'Tạo trang phân bổ',
};

function over(people: number): string {
  return people > 0 ? `thừa ${figure(people)}` : `thiếu ${figure(-people)}`;
}

function shown(was: string | number | boolean): string {
  return typeof was === 'number' ? figure(was) : `“${String(was)}”`;
}

function listed(texts: readonly string[]): string {
  const { names, more } = shortList(texts);
  return more === 0 ? names : `${names}; và ${count(more)} chỗ khác`;
}

function lowered(header: string): string {
  const last = header.split(' · ').at(-1)?.trim() ?? '';
  return last.charAt(0).toLocaleLowerCase('vi') + last.slice(1);
}
