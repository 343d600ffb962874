import type { ToolMessages } from '../messages/tools';

export const tools: ToolMessages = {
  name: {
    period: 'Sang kỳ mới',
    settings: 'Ngưỡng và mốc',
  },
  more: 'Công cụ khác',
  opening: 'Đang mở…',
  close: 'Đóng',
};
