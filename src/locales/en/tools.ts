import type { ToolMessages } from '../messages/tools';
import { plural } from './plural';

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
    ranking: 'Kind of ranking',
  },
  more: 'More tools',
  opening: 'Opening…',
  close: 'Close',
  waiting: {
    unwritten: 'The figures that you pasted are not filled in yet.',
    open: (total) => `${plural(total, 'row')} not filled in yet.`,
    show: 'Show',
  },
};
