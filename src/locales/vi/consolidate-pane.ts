import type { ConsolidatePaneMessages } from '../messages/consolidate-pane';
import { numbers } from './numbers';

const { count, date } = numbers;

export const consolidatePane: ConsolidatePaneMessages = {
  intro:
    'Chọn các tệp Excel mà các đơn vị gửi. Số liệu được đọc ngay trên máy này, không gửi đi đâu; các tệp đó giữ nguyên.',
  choose: 'Chọn tệp…',
  chooseMore: 'Chọn thêm tệp…',
  drop: 'hoặc kéo thả tệp vào đây',
  reading: (file, files) => `Đang đọc ${count(file)}/${count(files)} tệp…`,
  stop: 'Dừng',
  found: ({ used, files, units, asOf }) =>
    `Dùng được ${used === files ? `cả ${count(files)}` : `${count(used)} trong ${count(files)}`} tệp: ${count(units)} đơn vị${asOf === null ? '' : `, tính đến ${date(asOf)}`}.`,
  unusable: (files) => `${count(files)} tệp không dùng được`,
  remarks: (remarks, notesSheet) =>
    `${count(remarks)} chỗ trong các tệp còn lại cần xem, ghi ở trang “${notesSheet}”.`,
  announced: (sheet, notesSheet) =>
    `Sẽ thêm vào tệp đang mở hai trang tính mới: “${sheet}” và “${notesSheet}”. Các trang đang có giữ nguyên.`,
  nothing: 'Chưa tệp nào dùng được nên chưa gộp gì.',
  confirm: 'Gộp vào tệp này',
  startAnew: 'Chọn lại từ đầu',
};
