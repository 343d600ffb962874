import type { ToolMessages } from '../messages/tools';

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
  },
  more: 'Công cụ khác',
  opening: 'Đang mở…',
  close: 'Đóng',
};
