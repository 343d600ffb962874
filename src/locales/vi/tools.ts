import type { ToolMessages } from '../messages/tools';

export const tools: ToolMessages = {
  name: {
    paste: 'Dán số liệu BHXH',
    period: 'Sang kỳ mới',
  },
  more: 'Công cụ khác',
  opening: 'Đang mở…',
  close: 'Đóng',
};
