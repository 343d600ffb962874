/** What the page says. It is for Vietnamese offices; the add-in in the pane has its own words. */
export const WORDS = {
  workbench: 'Chạy thử ngoài Excel',
  workbenchTip:
    'Trang này thay cho Excel khi máy không có Excel. Tệp được xử lý ngay trong trình duyệt, không gửi đi đâu.',
  sampleName: 'huong-tra.xlsx',
  openFile: 'Mở tệp…',
  openSample: 'Mở bảng mẫu',
  download: 'Tải về',
  ribbon: 'Dải lệnh',
  addIn: 'Tiến độ BHXH',
  sheetArea: 'Bảng tính',
  closePane: 'Đóng khung bên',
  closeNotice: 'Đóng thông báo',
  dropHere: 'Thả tệp .xlsx vào đây để mở',
  noManifest: 'Không đọc được tệp manifest.xml nên không có nút lệnh; hãy chạy lại máy chủ của trang này.',
  commandFailed: (label: string) => `Lệnh “${label}” không chạy được; hãy mở lại tệp rồi thử lần nữa.`,
  editing: 'Có một ô đang nhập dở; hãy nhấn Enter để kết thúc nhập ô rồi nhấn lại.',
  unsaved: (open: string, next: string) =>
    `${open} có thay đổi chưa tải về. Vẫn mở ${next} và bỏ các thay đổi đó?`,
  notSaved: (name: string) => `Không tạo được tệp ${name} để tải về.`,
  notWritten: (name: string, why: string) => `Chưa lưu được ${name}: ${continued(why)}`,
  locked: (address: string) => `Ô ${address} bị khóa trên trang tính được bảo vệ nên không sửa được.`,
  shapeLocked: 'Trang tính được bảo vệ nên không chèn, xóa hàng hay cột được.',
  notFound: (name: string) => `Không tìm thấy tệp ${name} trên máy chủ của trang này.`,
  notOpened: (name: string, why: string) => `Không mở được ${name}: ${continued(why)}`,
  unnamedSeries: (place: number) => `Chuỗi ${place}`,
  otherChart: (name: string) =>
    `Biểu đồ “${name}” không vẽ được ở trang này; trong tệp, biểu đồ vẫn được giữ nguyên.`,
  unreadable: 'Nội dung tệp không đọc được.',
} as const;

/** A sentence as the second half of another: one sentence is told, not two. */
function continued(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('vi') + sentence.slice(1);
}
