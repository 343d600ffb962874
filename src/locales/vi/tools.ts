import type { ToolMessages } from '../messages/tools';

export const tools: ToolMessages = {
  name: {
    period: 'Sang kỳ mới',
    dispatch: 'Soạn công văn',
  },
  more: 'Công cụ khác',
  opening: 'Đang mở…',
  close: 'Đóng',
};
