import type { ToolMessages } from '../messages/tools';

export const tools: ToolMessages = {
  name: {
    period: 'Next period',
    settings: 'Thresholds and milestones',
  },
  more: 'More tools',
  opening: 'Opening…',
  close: 'Close',
};
