import type { ToolMessages } from '../messages/tools';

export const tools: ToolMessages = {
  name: {
    period: 'Next period',
    dispatch: 'Write the dispatch',
  },
  more: 'More tools',
  opening: 'Opening…',
  close: 'Close',
};
