import type { ToolMessages } from '../messages/tools';

export const tools: ToolMessages = {
  name: {
    paste: 'Paste figures',
    fill: 'Add missing columns',
    period: 'Next period',
  },
  more: 'More tools',
  opening: 'Opening…',
  close: 'Close',
};
