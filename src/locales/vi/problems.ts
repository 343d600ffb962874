import type { ProblemMessages } from '../messages/problems';
import { layout } from './layout';
import { refusalSentence } from '../refusal-sentence';
import { numbers } from './numbers';
import { refusals } from './refusals';

export const problems: ProblemMessages = {
  'no-recognised-sheet': () =>
    'Tệp này chưa có trang tính nào giống bảng chỉ tiêu hay tiến độ; bảng cần có cột đơn vị, cột kế hoạch giao và cột thực hiện.',
  'sheet-not-recognised': ({ sheet }) =>
    `Trang tính “${sheet}” chưa giống bảng chỉ tiêu hay tiến độ; hãy chọn trang tính có cột đơn vị, cột kế hoạch giao và cột thực hiện.`,
  'sheet-not-found': ({ sheet }) =>
    `Không có trang tính nào tên “${sheet}”; hãy kiểm tra lại tên trang tính.`,
  'protected-sheet': ({ sheet, address }) =>
    `Trang tính “${sheet}” đang được bảo vệ và ô ${address} bị khóa nên chưa ghi gì; hãy bỏ bảo vệ trang tính (Review › Unprotect Sheet) rồi thử lại.`,
  'structure-protected': () =>
    'Tệp đang khóa cấu trúc nên không thêm được trang tính; hãy bỏ khóa (Review › Protect Workbook) rồi thử lại.',
  'editing-cell': () => 'Có một ô đang nhập dở; hãy nhấn Enter để kết thúc nhập ô rồi thử lại.',
  'read-only': () =>
    'Tệp đang mở ở chế độ chỉ đọc nên không ghi được; hãy nhấn Enable Editing hoặc lưu thành tệp khác rồi thử lại.',
  'nothing-to-rank': () =>
    'Chưa có gì để xếp hạng; bảng cần có kế hoạch giao và số thực hiện của BHXH tự nguyện hoặc BHYT.',
  'nothing-to-sum': () =>
    'Chưa có gì để tổng hợp; hãy nhập kế hoạch giao và số thực hiện của các đơn vị rồi thử lại.',
  'nothing-to-dispatch': () =>
    'Chưa có gì để soạn công văn; bảng tiến độ cần có kế hoạch giao và số thực hiện của các đơn vị.',
  'not-later': ({ date }) => `Số liệu mới phải sau ngày ${numbers.date(date)}; anh/chị chọn ngày khác.`,
  'figure-not-kept': ({ sheet, address, why }) =>
    why === 'no-day'
      ? `Trang tính “${sheet}” chưa ghi ngày của số liệu nên số ở ô ${address} không lưu được vào lịch sử; chưa ghi gì, hãy ghi ngày vào tên bảng, ví dụ (Tính đến 18/11/2023), rồi thử lại.`
      : `Số ở ô ${address} của trang tính “${sheet}” là số dạng chữ nên không lưu được vào lịch sử; chưa ghi gì, hãy sửa ô đó ở phần Kiểm tra rồi thử lại.`,
  'no-one-range': () =>
    'Đang chọn nhiều vùng rời nhau, hoặc chọn hình, biểu đồ; hãy quét chọn một vùng ô liền nhau rồi thử lại.',
  'no-usable-file': () => 'Chưa tệp nào dùng được nên chưa gộp gì; hãy chọn tệp có bảng tiến độ.',
  'nothing-to-take-back': () => 'Không còn việc nào để hoàn tác; số liệu vẫn giữ nguyên.',
  'changed-since': ({ sheet, address, wanted }) =>
    wanted === undefined
      ? `Ô ${address} của trang tính “${sheet}” đã được sửa sau đó nên không hoàn tác; số liệu vẫn giữ nguyên, hãy tự sửa lại ô cần sửa.`
      : `Ô ${address} của trang tính “${sheet}” không còn như lúc kiểm tra nên chưa ${wanted === 'repair' ? 'sửa' : 'ghi'} gì; hãy xem lại phần Kiểm tra rồi chọn lại.`,
  'in-the-way': ({ sheet, address }) =>
    `Bảng cần thêm chỗ trên trang tính “${sheet}” nhưng ô ${address} có nội dung của anh/chị nên chưa ghi gì; hãy dời nội dung đó sang chỗ khác rồi thử lại.`,
  'rows-filtered': ({ sheet }) =>
    `Trang tính “${sheet}” đang lọc bớt dòng nên chưa thêm cột; hãy bỏ lọc (Data › Clear) rồi thử lại.`,
  'excel-table': ({ sheet }) =>
    `Trang tính “${sheet}” có bảng kiểu Table của Excel nên chưa thêm cột; hãy chuyển bảng ấy về ô thường trên thẻ Table Design rồi thử lại.`,
  'no-place-for-column': ({ role, insurance }) =>
    `Chưa tìm được chỗ cho cột ${layout.role[role].toLocaleLowerCase('vi')} của ${layout.insurance[insurance]} nên chưa ghi gì; hãy bỏ chọn cột này, hoặc tự chèn một cột rồi nhấn Tính lại.`,
  'moved-while-working': ({ sheet }) =>
    `Trang tính “${sheet}” vừa được sửa trong lúc đang tính nên chưa ghi gì; hãy thử lại.`,
  'part-not-loaded': () => 'Không tải được một phần của khung bên; hãy kiểm tra mạng rồi thử lại.',
  refused: ({ refusal }) => refusalSentence(refusal, { refusals }),
  unexpected: () =>
    'Có trục trặc ngoài dự tính nên việc này chưa xong; hãy thử lại, nếu vẫn vậy thì gửi chi tiết lỗi cho người hỗ trợ.',
};
