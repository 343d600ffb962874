import type { ToolMessages } from '../messages/tools';
import { numbers } from './numbers';

const { count } = numbers;

export const tools: ToolMessages = {
  name: {
    paste: 'Dán số liệu BHXH',
    fill: 'Thêm cột còn thiếu',
    period: 'Sang kỳ mới',
    allocation: 'Phân bổ chỉ tiêu',
    contribution: 'Bảng mức đóng',
    consolidate: 'Gộp nhiều tệp',
    pace: 'Tiến độ và dự báo',
    settings: 'Ngưỡng và mốc',
    dispatch: 'Soạn công văn',
    ranking: 'Kiểu bảng xếp hạng',
  },
  more: 'Công cụ khác',
  opening: 'Đang mở…',
  close: 'Đóng',
  waiting: {
    unwritten: 'Số liệu vừa dán chưa điền vào bảng.',
    open: (total) => `Còn ${count(total)} dòng chưa điền.`,
    show: 'Xem',
  },
};
