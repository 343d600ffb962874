import type { CommandLineMessages } from '../messages/command-line';
import { numbers } from './numbers';

const { count } = numbers;
const at = (where: string): string => (where === '' ? '' : ` ở “${where}”`);

export const commandLine: CommandLineMessages = {
  noCommand: (commands) => `Thiếu lệnh; hãy dùng một trong các lệnh: ${commands.join(', ')}.`,
  unknownCommand: (command, commands) =>
    `Không có lệnh “${command}”; hãy dùng một trong các lệnh: ${commands.join(', ')}.`,
  unknownOption: (option) => `Không có tùy chọn “${option}”; hãy kiểm tra lại cách viết.`,
  notOfCommand: (option, command) => `Lệnh “${command}” không dùng tùy chọn “${option}”; hãy bỏ tùy chọn đó.`,
  missingValue: (option) => `Tùy chọn “${option}” còn thiếu giá trị ở phía sau.`,
  badLanguage: (value) => `Ngôn ngữ “${value}” chưa có; hãy dùng vi hoặc en.`,
  badThreshold: (value, kinds) =>
    `Ngưỡng “${value}” chưa đúng; hãy viết theo dạng bhyt=95, trong đó loại là ${kinds.join(', ')} và mức là số trên 0, không quá 100.`,
  badChoice: (option, value, allowed) =>
    `Tùy chọn “${option}” không có giá trị “${value}”; hãy dùng ${allowed.join(' hoặc ')}.`,
  noFile: 'Thiếu tên tệp; hãy ghi đường dẫn của tệp .xlsx sau tên lệnh.',
  outputNeeded: (command) => `Lệnh “${command}” cần nơi lưu kết quả; hãy thêm --out kèm tên tệp.`,
  notADocx: (file) => `Công văn là tệp Word; hãy đặt tên tệp kết quả “${file}” với đuôi .docx.`,
  outputIsInput: (file) =>
    `Tệp kết quả “${file}” trùng với tệp gốc; hãy chọn tên khác để không ghi đè số liệu gốc.`,
  outputNotWritable: (file) =>
    `Không ghi được tệp “${file}”; hãy kiểm tra thư mục có sẵn chưa, tệp có đang mở ở nơi khác không.`,
  outputNotFolder: (named) =>
    `“${named}” không phải là thư mục có sẵn; làm nhiều tệp thì hãy ghi một thư mục sau --out.`,
  outputsOfOneName: (file, other) =>
    `Hai tệp “${file}” và “${other}” trùng tên nên kết quả sẽ đè lên nhau; hãy đổi tên một tệp hoặc làm riêng từng thư mục.`,
  fileMissing: (file) => `Không tìm thấy tệp “${file}”; hãy kiểm tra lại đường dẫn.`,
  fileIsFolder: (file) => `“${file}” là thư mục; hãy ghi tên một tệp .xlsx.`,
  fileNotReadable: (file) =>
    `Không đọc được tệp “${file}”; hãy kiểm tra quyền mở tệp, hoặc đóng tệp nếu đang mở ở nơi khác.`,
  fileEmpty: (file) => `Tệp “${file}” trống, không có nội dung; hãy lấy lại tệp gốc.`,
  fileTruncated: (file) => `Tệp “${file}” bị thiếu một phần hoặc đã hỏng; hãy tải hoặc chép lại tệp.`,
  fileEncrypted: (file) =>
    `Tệp “${file}” có mật khẩu mở tệp; hãy mở bằng Excel, bỏ mật khẩu (File › Info › Protect Workbook) rồi lưu lại.`,
  fileOldExcel: (file) =>
    `Tệp “${file}” là tệp Excel đời cũ (.xls); hãy mở bằng Excel rồi lưu thành Excel Workbook (.xlsx).`,
  fileNotExcel: (file) => `Tệp “${file}” không phải tệp Excel (.xlsx); hãy chọn đúng tệp.`,
  sheetNotFound: (sheet, sheets) =>
    `Không có trang tính nào tên “${sheet}”; tệp này có: ${sheets.map((name) => `“${name}”`).join(', ')}.`,
  changeNotWritable: {
    arrayFormula: (where) =>
      `Chưa lưu được vì phải sửa một phần của công thức mảng${at(where)}; hãy đổi công thức đó thành công thức thường rồi thử lại.`,
    table: (where) =>
      `Chưa lưu được vì bảng (Table)${at(where)} đã bị thêm, bớt hoặc dời; hãy làm việc đó trong Excel.`,
    dateSystem: () =>
      'Chưa lưu được vì hệ thống ngày 1900/1904 của tệp đã bị đổi; hãy làm việc đó trong Excel.',
    chartKinds: (where) =>
      `Chưa lưu được vì biểu đồ “${where}” ghép những kiểu không đi cùng nhau; hãy chọn lại kiểu biểu đồ rồi thử lại.`,
    chart: (where) =>
      `Chưa lưu được vì biểu đồ “${where}” có những phần không ghi lại được nguyên vẹn; hãy làm việc đó trong Excel.`,
    workbookProtection: () =>
      'Chưa lưu được vì việc bảo vệ cấu trúc của tệp đã bị đổi; hãy làm việc đó trong Excel.',
  },
  unexpected: (detail) =>
    `Có trục trặc ngoài dự tính nên việc này chưa xong; chi tiết cho người hỗ trợ: ${detail}`,
  report: {
    noFindings: 'Không thấy chỗ nào sai.',
    findings: (errors, warnings) => `Có ${count(errors)} lỗi, ${count(warnings)} chỗ cần xem lại.`,
    writtenTo: (file) => `Đã lưu vào “${file}”.`,
    filesDone: (done, files) =>
      done === files ? `Đã làm cả ${count(files)} tệp.` : `Đã làm ${count(done)} trong ${count(files)} tệp.`,
    noneDone: (files, first, why) =>
      files === 1
        ? `Chưa làm được tệp “${first}”: ${why}`
        : `Chưa làm được tệp nào trong ${count(files)} tệp; tệp đầu tiên là “${first}”: ${why}`,
    nothingWritten: 'Chưa lưu tệp nào; thêm --out kèm tên tệp để lưu kết quả.',
  },
  usage: [
    'Cách dùng:',
    '  npm run --silent headless -- <lệnh> <tệp.xlsx hoặc thư mục>… [tùy chọn]',
    'Lệnh:',
    '  recognise    cho biết bố cục của từng trang tính',
    '  check        kiểm tra số liệu',
    '  recalculate  tính lại tỷ lệ, tăng giảm và đánh dấu đơn vị dưới ngưỡng',
    '  summary      lập bảng tổng hợp',
    '  ranking      lập bảng xếp hạng đơn vị chậm tiến độ',
    '  dispatch     soạn công văn đôn đốc (--out TỆP.docx)',
    '  all          tính lại, tổng hợp và xếp hạng',
    '  consolidate  gộp nhiều tệp hoặc cả thư mục thành một bảng tiến độ (cần --out)',
    'Tùy chọn:',
    '  --sheet TÊN              chỉ làm trang tính này',
    '  --out TỆP                lưu kết quả thành tệp mới; nhiều tệp thì là một thư mục có sẵn',
    '  --threshold LOẠI=PHẦNTRĂM  đặt ngưỡng, ví dụ bhyt=95',
    '  --units lagging|all      xếp hạng đơn vị dưới ngưỡng hay mọi đơn vị (ranking, all)',
    '  --within sheet|groups    xếp hạng chung cả bảng hay trong từng cụm (ranking, all)',
    '  --ties competition|dense   bằng nhau thì hạng sau tính cách (1, 2, 2, 4) hay liền (1, 2, 2, 3)',
    '  --arrange stacked|side-by-side|sheets  các loại xếp dưới nhau, cạnh nhau hay mỗi loại một trang tính',
    '  --json                   in kết quả dạng JSON',
    '  --explain                kèm lý do nhận ra từng cột',
    '  --lang vi|en             ngôn ngữ của lời báo',
  ].join('\n'),
};
