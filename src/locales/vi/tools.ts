import type { ToolMessages } from '../messages/tools';

export const tools: ToolMessages = {
  name: {
    paste: 'Dán số liệu BHXH',
    fill: 'Thêm cột còn thiếu',
    period: 'Sang kỳ mới',
  },
  more: 'Công cụ khác',
  opening: 'Đang mở…',
  close: 'Đóng',
};
