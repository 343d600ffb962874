import type { ToolMessages } from '../messages/tools';

export const tools: ToolMessages = {
  name: {
    period: 'Next period',
    pace: 'Pace and forecast',
  },
  more: 'More tools',
  opening: 'Opening…',
  close: 'Close',
};
