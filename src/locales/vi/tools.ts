import type { ToolMessages } from '../messages/tools';

export const tools: ToolMessages = {
  name: {
    period: 'Sang kỳ mới',
    pace: 'Tiến độ và dự báo',
  },
  more: 'Công cụ khác',
  opening: 'Đang mở…',
  close: 'Đóng',
};
