import type { ConsolidationMessages } from '../messages/consolidation';
import { shortList } from '../short-list';
import { consolidatePane } from './consolidate-pane';
import { layout } from './layout';
import { numbers } from './numbers';

const { count, date } = numbers;
const { insurance } = layout;

function listed(words: readonly string[]): string {
  const { names, more } = shortList(words);
  return more === 0 ? names : `${names} và ${count(more)} chỗ khác`;
}

const sheetsOf = (sheets: readonly string[]): string => listed(sheets.map((sheet) => `“${sheet}”`));

const unreadable: ConsolidationMessages['unreadable'] = {
  missing: 'Không tìm thấy tệp; hãy kiểm tra lại đường dẫn.',
  notReadable: 'Không đọc được tệp; hãy kiểm tra quyền mở tệp, hoặc đóng tệp nếu đang mở ở nơi khác.',
  empty: 'Tệp trống, không có nội dung; hãy lấy lại tệp gốc.',
  damaged: 'Tệp bị thiếu một phần hoặc đã hỏng; hãy đề nghị đơn vị gửi lại.',
  encrypted: 'Tệp có mật khẩu mở tệp; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
  legacyXls: 'Tệp là tệp Excel đời cũ (.xls); hãy mở bằng Excel rồi lưu thành Excel Workbook (.xlsx).',
  notXlsx: 'Tệp không phải tệp Excel (.xlsx); hãy chọn đúng tệp.',
  tooLarge: 'Tệp quá lớn để đọc ở đây; hãy chép riêng trang tính tiến độ sang một tệp mới rồi gửi lại.',
  unforeseen: 'Có trục trặc ngoài dự tính khi đọc tệp; hãy mở tệp bằng Excel, lưu lại rồi thử lần nữa.',
};

export const consolidation: ConsolidationMessages = {
  sheet: {
    name: 'Tiến độ gộp',
    title: (kinds, year) =>
      `TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU ${kinds.map((kind) => insurance[kind]).join(', ')}${year === null ? '' : ` NĂM ${year}`}`.toLocaleUpperCase(
        'vi',
      ),
    asOf: (day) => `(Tính đến ${date(day)})`,
    columns: {
      ordinal: 'STT',
      unit: 'Đơn vị',
      insurance: (kind) => insurance[kind],
      plan: 'Kế hoạch giao',
      actual: (day) => `Số thực hiện${day === null ? '' : ` (${date(day)})`}`,
      rate: 'Đạt tỷ lệ (%)',
      prior: (day) => (day === null ? 'Số thực hiện kỳ trước' : `Số thực hiện (${date(day)})`),
      change: (day) => `Tỷ lệ tăng giảm so với ${day === null ? 'kỳ trước' : date(day)} (%)`,
      file: 'Tệp gửi',
    },
    total: 'Tổng cộng',
  },
  notes: {
    name: 'Ghi chú gộp tệp',
    title: 'CÁC TỆP ĐÃ NHẬN VÀ CHỖ CẦN LƯU Ý',
    columns: { ordinal: 'STT', file: 'Tệp', units: 'Số dòng lấy được', note: 'Nội dung' },
    none: 'Mọi tệp đều dùng được, không có gì phải lưu ý.',
  },
  done: (used, files, units) =>
    `Đã gộp ${count(units)} đơn vị từ ${used === files ? `${count(used)} tệp` : `${count(used)} trong ${count(files)} tệp`}.`,
  nothingUsable: (files, first, why) =>
    files === 1
      ? `Không gộp được tệp “${first}”: ${why}`
      : `Không tệp nào trong ${count(files)} tệp dùng được; tệp đầu tiên là “${first}”: ${why}`,
  noFileFound: (named) => `Không có tệp nào trong “${named}”; hãy kiểm tra lại thư mục.`,
  unreadable,
  pane: consolidatePane,
  note: {
    unreadable: ({ reason }) => unreadable[reason],
    'no-table': () =>
      'Không có trang tính nào giống bảng tiến độ; bảng cần có cột đơn vị, cột kế hoạch giao và cột thực hiện.',
    'quota-only': ({ sheets }) => `Chỉ có chỉ tiêu giao (${sheetsOf(sheets)}), chưa có số thực hiện.`,
    'no-figures': ({ sheets }) =>
      `Bảng tiến độ (${sheetsOf(sheets)}) không có cột kế hoạch giao hay số thực hiện để gộp.`,
    'earlier-result': () =>
      'Là kết quả của lần gộp trước nên không gộp lại; ghi rõ tên tệp nếu vẫn muốn gộp.',
    'same-content': ({ other }) => `Giống hệt tệp “${other}” nên không lấy lần thứ hai.`,
    'no-new-unit': ({ units, other }) =>
      `Cả ${count(units)} đơn vị đều đã có ở tệp “${other}” hoặc tệp trước đó nên không lấy lần thứ hai.`,
    'other-date': ({ asOf, common }) =>
      `Số liệu tính đến ${date(asOf)}, khác ngày chung ${date(common)}; vẫn được gộp.`,
    'no-date': ({ common }) => `Không ghi số liệu tính đến ngày nào; được gộp như của ngày ${date(common)}.`,
    'other-prior-date': ({ priorAsOf, common }) =>
      priorAsOf === null
        ? `Không ghi ngày của số kỳ trước; được gộp như của ngày ${date(common)}.`
        : `Số kỳ trước là của ngày ${date(priorAsOf)}, khác ngày chung ${date(common)}; vẫn được gộp.`,
    'repeated-unit': ({ unit, sheet, address, other }) =>
      `Đơn vị “${unit}” (trang “${sheet}”, ô ${address}) đã có ở tệp “${other.file}”${other.unit === unit ? '' : ` với tên “${other.unit}”`}; không lấy dòng này, hãy kiểm tra lại số liệu đúng.`,
    'older-sheets': ({ sheets, asOf }) =>
      `Chỉ lấy số liệu ${date(asOf)}; không lấy trang ${sheetsOf(sheets)}.`,
    'read-as-meant': ({ sheet, cells }) =>
      `Trang “${sheet}” có ${count(cells.length)} ô ghi số ở dạng chữ hoặc sai dấu phân cách, đã đọc theo đúng nghĩa: ${listed(cells)}.`,
    'doubtful-figures': ({ sheet, cells }) =>
      `Trang “${sheet}” có ${count(cells.length)} ô chưa rõ là số nào, cần xem lại: ${listed(cells)}.`,
    'without-figure': ({ role, insurance: kind, units }) => {
      const [lacking, empty] =
        role === 'plan' ? ['kế hoạch giao', 'tỷ lệ'] : ['số kỳ trước', 'mức tăng giảm'];
      return `${count(units)} đơn vị chưa có ${lacking} ${insurance[kind]} nên ${empty} của các đơn vị đó để trống; ở dòng tổng cộng, ${lacking} và ${empty} cũng để trống.`;
    },
  },
};
