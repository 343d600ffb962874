import type { ToolMessages } from '../messages/tools';

export const tools: ToolMessages = {
  name: {
    paste: 'Paste figures',
    fill: 'Add missing columns',
    period: 'Next period',
    allocation: 'Split a quota',
    contribution: 'Contribution table',
    consolidate: 'Many files into one',
    pace: 'Pace and forecast',
    settings: 'Thresholds and milestones',
    dispatch: 'Write the dispatch',
  },
  more: 'More tools',
  opening: 'Opening…',
  close: 'Close',
};
