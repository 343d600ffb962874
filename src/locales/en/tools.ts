import type { ToolMessages } from '../messages/tools';

export const tools: ToolMessages = {
  name: {
    period: 'Next period',
    consolidate: 'Many files into one',
  },
  more: 'More tools',
  opening: 'Opening…',
  close: 'Close',
};
