import type { FindingCardMessages } from '../messages/finding-cards';
import { numbers } from './numbers';

const { count } = numbers;

export const findingCards: FindingCardMessages = {
  title: 'Kiểm tra',
  none: 'Không thấy chỗ nào sai.',
  noneButIgnored: 'Không còn chỗ nào khác.',
  onSheet: (sheet) => `Trang tính “${sheet}”`,
  filter: 'Lọc theo mức độ',
  all: (total) => `Tất cả ${count(total)}`,
  kind: (name, total) => `${name} (${count(total)})`,
  cells: (letters, total) => `Cột ${letters} · ${count(total)} ô`,
  repair: 'Sửa',
  repairCell: (address, change) => `Sửa ô ${address}: ${change}`,
  repairCells: (total) => `Sửa ${count(total)} ô`,
  inColumn: (label, letters) => `${label} ở cột ${letters}`,
  repairAll: (total) => `Sửa tất cả ${count(total)} chỗ chắc chắn`,
  select: (address, change) => `Ô ${address}: ${change}`,
  chooseReading: (address) => `Ô ${address} đọc là`,
  undecided: 'Chưa chọn',
  ignore: 'Bỏ qua',
  ignoreCell: (address) => `Bỏ qua ô ${address}`,
  ignoreCells: (total) => `Bỏ qua ${count(total)} ô`,
  ignored: (total) => `Đã bỏ qua ${count(total)} chỗ`,
  restore: 'Hiện lại',
  restoreCell: (address) => `Hiện lại ô ${address}`,
  copy: 'Sao chép',
  copyCell: (address) => `Sao chép câu về ô ${address}`,
  copied: 'Đã sao chép.',
  copyByHand: 'Câu đã được chọn; hãy nhấn Ctrl+C để sao chép.',
  writeSheet: 'Ghi ra trang kiểm tra',
};
