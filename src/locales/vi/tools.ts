import type { ToolMessages } from '../messages/tools';

export const tools: ToolMessages = {
  name: {
    period: 'Sang kỳ mới',
    contribution: 'Bảng mức đóng',
  },
  more: 'Công cụ khác',
  opening: 'Đang mở…',
  close: 'Đóng',
};
