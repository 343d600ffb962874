import type { UpkeepMessages } from '../messages/upkeep';

export const upkeep: UpkeepMessages = {
  recalculatesItself: 'Recalculate by itself when figures change',
  worksWhile: {
    never: 'This Excel does not tell which cells you edited, so it cannot recalculate by itself.',
    'pane-open': 'Works only while this pane is open.',
    'file-open': 'Works from when this pane is opened until the file is closed.',
  },
  stale: {
    summary: 'The summary was made before the last edit.',
    ranking: 'The ranking was made before the last edit.',
  },
  update: 'Update',
  updateReport: { summary: 'Update the summary', ranking: 'Update the ranking' },
};
