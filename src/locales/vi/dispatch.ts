import type { DispatchMessages } from '../messages/dispatch';
import { layout } from './layout';
import { numbers } from './numbers';

export const dispatch: DispatchMessages = {
  preview: 'Nội dung theo số liệu',
  nothingToSay: 'Số liệu hiện có không có đơn vị nào cần nêu tên; công văn chỉ có số chung và phụ lục.',
  why: ({ insurance, sheet, why }) => {
    const kind = layout.insurance[insurance];
    switch (why) {
      case 'no-prior':
        return `${kind}: chưa có số kỳ trước nên không nêu đơn vị tăng.`;
      case 'none-rose':
        return `${kind}: không còn đơn vị nào tăng để biểu dương.`;
      case 'no-threshold':
        return `${kind}: chưa đặt ngưỡng nên không nêu đơn vị chậm.`;
      case 'none-below':
        return `${kind}: mọi đơn vị đều đạt ngưỡng nên không nêu đơn vị chậm.`;
      case 'no-plan':
        return `${kind}: chưa có kế hoạch giao nên không nêu trong công văn.`;
      case 'no-figures':
        return `${kind}: chưa đơn vị nào có đủ kế hoạch giao và số thực hiện nên không nêu trong công văn.`;
      case 'older':
        return `${kind} ở trang “${sheet}”: đã có số mới hơn ở trang khác nên không nêu.`;
    }
  },
  errorsLeft: (errors) =>
    `Bảng còn ${numbers.count(errors)} lỗi ở phần Kiểm tra; nên sửa trước khi gửi công văn.`,
  notRecalculated: 'Bảng chưa được tính lại; phụ lục dùng tỷ lệ và tăng giảm đã tính lại.',
  counts: { praised: 'Số đơn vị biểu dương', lagging: 'Số đơn vị chậm' },
  groups: { head: 'Đầu công văn', text: 'Căn cứ, nội dung yêu cầu', end: 'Nơi nhận, người ký' },
  fields: {
    superior: 'Cơ quan cấp trên (nếu có)',
    agency: 'Cơ quan ban hành',
    number: 'Số, ký hiệu',
    place: 'Địa danh',
    subject: 'Về việc',
    recipients: 'Kính gửi',
    basis: 'Căn cứ',
    tasks: 'Nội dung yêu cầu',
    report: 'Chế độ báo cáo',
    authority: 'Quyền hạn, chức vụ',
    signer: 'Người ký',
    copies: 'Nơi nhận',
  },
  oneALine: 'Mỗi dòng một nơi.',
  date: 'Ngày ký',
  dateHint: 'Để trống nếu ghi tay khi ký.',
  times: 'Lần thứ',
  kept: 'Thông tin anh/chị nhập được nhớ trong tệp Excel này khi lưu, tải hoặc chép công văn.',
  keep: 'Lưu thông tin',
  download: 'Tải công văn (.docx)',
  downloading: 'Đang tạo tệp…',
  downloaded: (file) => `Đã tạo tệp “${file}”, xem trong thư mục Tải xuống.`,
  notDownloaded: 'Chưa tạo được tệp; hãy chép nội dung rồi dán vào Word.',
  noFiles:
    'Excel cho máy Mac và iPad không tải được tệp từ khung này. Hãy chép nội dung rồi dán vào Word; bảng phụ lục chép từ trang tính.',
  copy: 'Chép nội dung',
  copied: 'Đã chép; dán vào Word bằng Ctrl+V.',
  copyByHand: 'Excel không cho chép tự động. Nội dung đã được chọn ở ô dưới: nhấn Ctrl+C (máy Mac: ⌘C).',
  textField: 'Nội dung công văn',
};
