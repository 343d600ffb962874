import type { OutcomeMessages } from '../messages/outcomes';
import { replacementNotes } from '../replacement-notes';
import { repairNote } from '../repair-note';
import { shortList } from '../short-list';
import { keptAdditions } from './kept-additions';
import { layout } from './layout';
import { numbers } from './numbers';
import { typedTotals as ofTypedTotals } from './typed-totals';

const { count } = numbers;

export const outcomes: OutcomeMessages = {
  recalculate: ({ changed, filled, replaced, flagged, sheets, with: content, byItself }) => {
    const flags = flagged === 0 ? '' : ` ${count(flagged)} ô dưới ngưỡng có dấu ▼.`;
    if (!changed) return `Không có gì phải thay đổi: các cột tính đã đủ và đúng.${flags}`;
    const several = sheets.length > 1;
    const notes = replacementNotes(replaced, numbers, several);
    const done = [
      filled === 0 ? null : `điền ${count(filled)} ${content === 'values' ? 'ô số' : 'ô công thức'}`,
      notes.differing.length === 0
        ? null
        : `thay ${count(notes.differing.length)} số ${content === 'values' ? 'cũ' : 'sai'} (${listed(notes.differing)})`,
    ].filter((part) => part !== null);
    const where = several ? `, trên ${count(sheets.length)} trang tính` : '';
    const did = byItself ? 'Tự tính lại: đã' : 'Đã';
    const said =
      done.length === 0 ? `${did} cập nhật dấu báo dưới ngưỡng` : `${did} ${done.join(', ')}${where}`;
    const same =
      notes.sameShown === 0
        ? ''
        : ` ${count(notes.sameShown)} ${content === 'values' ? 'ô công thức nay là số' : 'ô gõ tay nay là công thức'}, kết quả không đổi.`;
    return `${said}.${same}${flags}`;
  },
  summary: ({ made, sheet, count: kinds, kept }) => {
    if (made === 'unchanged') return `Trang tính “${sheet}” đã đúng, không có gì phải thay đổi.`;
    return `${made === 'new' ? 'Đã tạo' : 'Đã cập nhật'} trang tính “${sheet}”: ${count(kinds)} loại bảo hiểm.${keptAdditions(kept)}`;
  },
  ranking: ({ made, sheet, sheets = [sheet], former = [], count: units, kept }) => {
    const names = quoted(sheets);
    if (made === 'unchanged') return `Trang tính ${names} đã đúng, không có gì phải thay đổi.`;
    const listing = units === 0 ? 'không có đơn vị nào dưới ngưỡng' : `${count(units)} đơn vị dưới ngưỡng`;
    const stay = former.length === 0 ? '' : ` Trang ${quoted(former)} lập theo kiểu trước, giữ nguyên.`;
    return `${made === 'new' ? 'Đã tạo' : 'Đã cập nhật'} trang tính ${names}: ${listing}.${stay}${keptAdditions(kept)}`;
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
  paste: ({ filled, unchanged, earlier, letters, insurance, open, refused, missing, typedTotals }) => {
    const column = `cột ${letters.join(', ')} (${layout.insurance[insurance]})`;
    const said =
      filled === 0
        ? 'Không có ô nào phải điền'
        : `Đã điền ${earlier === 0 ? '' : 'thêm '}${count(filled)} đơn vị vào ${column}`;
    const notes = [
      unchanged === 0 ? null : `${count(unchanged)} đơn vị đã đúng sẵn.`,
      open === 0 ? null : `Còn ${count(open)} dòng chưa điền, xem ở Dán số liệu BHXH.`,
      refused.length === 0 ? null : `Không điền theo anh/chị chọn: ${named(refused)}.`,
      missing.length === 0 ? null : `Chưa có số: ${named(missing)}.`,
      typedTotals.length === 0 ? null : ofTypedTotals(typedTotals),
      filled === 0 ? null : 'Bước tiếp theo: nhấn Tính lại.',
    ].filter((note) => note !== null);
    return [`${said}.`, ...notes].join(' ');
  },
  fill: ({ added, sums, filled, replaced, changed, with: content }) => {
    if (!changed) return 'Không có gì phải thay đổi: các cột đã đủ và đúng.';
    const notes = replacementNotes(replaced, numbers, false);
    const columns = added.map(
      ({ letters, role, insurance }) =>
        `${letters} (${layout.role[role].toLocaleLowerCase('vi')}, ${layout.insurance[insurance]})`,
    );
    const done = [
      columns.length === 0 ? null : `thêm cột ${columns.join(', ')}`,
      sums === 0 ? null : `điền ${count(sums)} ô cộng`,
      filled === 0 ? null : `điền ${count(filled)} ${content === 'values' ? 'ô số' : 'ô công thức'}`,
      notes.differing.length === 0
        ? null
        : `đổi ${count(notes.differing.length)} số (${listed(notes.differing)})`,
    ].filter((part) => part !== null);
    const same =
      notes.sameShown === 0
        ? ''
        : ` ${count(notes.sameShown)} ${content === 'values' ? 'ô công thức nay là số' : 'ô gõ tay nay là công thức'}, kết quả không đổi.`;
    return done.length === 0 ? `Đã ghi nhớ lựa chọn.${same}` : `Đã ${done.join(', ')}.${same}`;
  },
  allocation: ({ made, sheet, quota, parts, letters, written }) => {
    const split = `${count(quota)} người cho ${count(parts)} nơi`;
    if (letters === null || written === null) {
      if (made === 'unchanged') return `Trang tính “${sheet}” đã đúng, không có gì phải thay đổi.`;
      return `${made === 'new' ? 'Đã tạo' : 'Đã cập nhật'} trang tính “${sheet}”: ${split}.`;
    }
    const cells = written.filled.length + written.replaced.length;
    if (cells + written.turned.length === 0) return `Cột ${letters} đã đúng, không có gì phải thay đổi.`;
    const taken = written.replaced.length === 0 ? '' : `, thay ${count(written.replaced.length)} số`;
    const same =
      written.turned.length === 0
        ? ''
        : ` ${count(written.turned.length)} ô nay là công thức, kết quả không đổi.`;
    return `Đã phân bổ ${split}: điền ${count(cells)} ô cột ${letters}${taken}.${same}`;
  },
  contribution: ({ made, sheet, levels }) =>
    made === 'unchanged'
      ? `Trang tính “${sheet}” đã đúng, không có gì phải thay đổi.`
      : `${made === 'new' ? 'Đã tạo' : 'Đã cập nhật'} trang tính “${sheet}”: ${count(levels)} mức, in vừa khổ A4.`,
  consolidate: ({ sheet, notes, units, used, files }) =>
    `Đã gộp ${count(units)} đơn vị từ ${used === files ? `${count(used)} tệp` : `${count(used)} trong ${count(files)} tệp`} vào trang “${sheet}”. Tệp nào không dùng được và chỗ nào cần xem lại thì ghi ở trang “${notes}”.`,
  settings: ({ changed, flagsWait = false }) => {
    if (!changed) return 'Lựa chọn đã như vậy.';
    const flags = flagsWait ? ' Nhấn Tính lại để đặt lại dấu ▼ trên trang.' : '';
    return `Đã ghi nhớ lựa chọn.${flags} Lưu tệp để giữ lại.`;
  },
  takeBack: ({ what }) =>
    ({
      fill: 'Đã hoàn tác việc thêm cột: bảng trở về như trước.',
      allocation: 'Đã hoàn tác lần phân bổ: các ô trở về như trước.',
      contribution: 'Đã hoàn tác lần lập bảng mức đóng.',
      consolidate: 'Đã hoàn tác lần gộp: hai trang tính vừa thêm đã được bỏ.',
      settings: 'Đã bỏ lựa chọn vừa rồi: mọi thứ trở về như trước.',
      paste: 'Đã hoàn tác lần điền số liệu: các ô trở về như trước.',
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

function quoted(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join(', ');
}

function named(units: readonly string[]): string {
  const { names, more } = shortList(units);
  return more > 0 ? `${names} và ${count(more)} đơn vị khác` : names;
}

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
