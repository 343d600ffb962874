import type { OutcomeMessages } from '../messages/outcomes';
import { replacementNotes } from '../replacement-notes';
import { repairNote } from '../repair-note';
import { shortList } from '../short-list';
import { layout } from './layout';
import { numbers } from './numbers';

const { count } = numbers;

export const outcomes: OutcomeMessages = {
  recalculate: ({ changed, filled, replaced, flagged, sheets }) => {
    const flags = flagged === 0 ? '' : ` ${count(flagged)} ô dưới ngưỡng có dấu ▼.`;
    if (!changed) return `Không có gì phải thay đổi: các cột tính đã đủ và đúng.${flags}`;
    const several = sheets.length > 1;
    const notes = replacementNotes(replaced, numbers, several);
    const done = [
      filled === 0 ? null : `điền ${count(filled)} ô công thức`,
      notes.differing.length === 0
        ? null
        : `thay ${count(notes.differing.length)} số sai (${listed(notes.differing)})`,
    ].filter((part) => part !== null);
    const where = several ? `, trên ${count(sheets.length)} trang tính` : '';
    const said = done.length === 0 ? 'Đã cập nhật dấu báo dưới ngưỡng' : `Đã ${done.join(', ')}${where}`;
    const same =
      notes.sameShown === 0 ? '' : ` ${count(notes.sameShown)} ô gõ tay nay là công thức, kết quả không đổi.`;
    return `${said}.${same}${flags}`;
  },
  summary: ({ made, sheet, count: kinds }) => {
    if (made === 'unchanged') return `Trang tính “${sheet}” đã đúng, không có gì phải thay đổi.`;
    return `${made === 'new' ? 'Đã tạo' : 'Đã cập nhật'} trang tính “${sheet}”: ${count(kinds)} loại bảo hiểm.`;
  },
  ranking: ({ made, sheet, count: units }) => {
    if (made === 'unchanged') return `Trang tính “${sheet}” đã đúng, không có gì phải thay đổi.`;
    const listing = units === 0 ? 'không có đơn vị nào dưới ngưỡng' : `${count(units)} đơn vị dưới ngưỡng`;
    return `${made === 'new' ? 'Đã tạo' : 'Đã cập nhật'} trang tính “${sheet}”: ${listing}.`;
  },
  correct: ({ letters, role, insurance }) => {
    const kind = insurance === 'none' ? '' : ` (${layout.insurance[insurance]})`;
    return `Cột ${letters} nay là ${layout.role[role]}${kind}, theo anh/chị chọn. Lưu tệp để giữ lại.`;
  },
  repair: ({ cells }) => {
    if (cells.length === 0) return 'Không có ô nào phải sửa.';
    const notes = cells.map((cell) => `${cell.address}: ${repairNote(cell, { numbers })}`);
    return `Đã sửa ${count(cells.length)} ô (${listed(notes)}).`;
  },
  ignore: ({ addresses }) =>
    `Đã bỏ qua ${placed(addresses)}; sẽ báo lại khi số liệu ở đó thay đổi. Lưu tệp để giữ lại.`,
  restore: ({ addresses }) => `Đã hiện lại ${placed(addresses)}.`,
  findings: ({ made, sheet, count: total }) => {
    if (made === 'unchanged') return `Trang tính “${sheet}” đã đúng, không có gì phải thay đổi.`;
    const listing = total === 0 ? 'không thấy chỗ nào sai' : `${count(total)} chỗ`;
    return `${made === 'new' ? 'Đã tạo' : 'Đã cập nhật'} trang tính “${sheet}”: ${listing}.`;
  },
  period: ({ to, moved, left, recorded, history }) => {
    const before =
      moved.length === 0
        ? ''
        : `, số cũ của ${moved.map((kind) => layout.insurance[kind]).join(', ')} đã sang cột kỳ trước`;
    const stay =
      left.length === 0
        ? ''
        : ` Cột ${left.map(({ letters }) => letters).join(', ')} giữ nguyên (${
            left.some(({ why }) => why === 'same-period') ? 'số cùng kỳ năm trước' : 'số đầu năm'
          }): anh/chị xem lại.`;
    return `Đã sang kỳ ${numbers.date(to)}${before}; ${count(recorded)} dòng lưu ở trang “${history}”. Dán số mới vào cột thực hiện rồi nhấn Tính lại.${stay}`;
  },
  settings: ({ changed, flagsWait = false }) => {
    if (!changed) return 'Lựa chọn đã như vậy.';
    const flags = flagsWait ? ' Nhấn Tính lại để đặt lại dấu ▼ trên trang.' : '';
    return `Đã ghi nhớ lựa chọn.${flags} Lưu tệp để giữ lại.`;
  },
  takeBack: ({ what }) =>
    ({
      settings: 'Đã bỏ lựa chọn vừa rồi: mọi thứ trở về như trước.',
      period: 'Đã hoàn tác việc sang kỳ: các ô, tiêu đề và trang lịch sử trở về như trước.',
      recalculate: 'Đã hoàn tác lần tính lại: các ô trở về như trước.',
      summary: 'Đã hoàn tác lần lập bảng tổng hợp.',
      ranking: 'Đã hoàn tác lần lập bảng xếp hạng.',
      repair: 'Đã hoàn tác lần sửa: các ô trở về như trước.',
      ignore: 'Đã hoàn tác việc bỏ qua: các chỗ ấy hiện lại.',
      restore: 'Đã hoàn tác việc hiện lại: các chỗ ấy lại được bỏ qua.',
      findings: 'Đã hoàn tác lần ghi trang kiểm tra.',
      correct: 'Đã bỏ lựa chọn vừa rồi về cột: bố cục trở về như trước.',
    })[what],
};

function placed(addresses: readonly string[]): string {
  const { names, more } = shortList(addresses);
  const cells = `ô ${names.replaceAll(';', ',')}`;
  return more > 0 ? `${cells} và ${count(more)} ô khác` : cells;
}

const mostListed = 3;

function listed(notes: readonly string[]): string {
  const more = notes.length - mostListed;
  const first = notes.slice(0, mostListed).join('; ');
  return more > 0 ? `${first}; và ${count(more)} ô khác` : first;
}
