import type { RankingSheetMessages } from '../messages/ranking-sheet';
import { layout } from './layout';
import { numbers } from './numbers';
import { plural } from './plural';

const { threshold } = numbers;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const rankingSheet: RankingSheetMessages = {
  sheetNameOf: (insurance) => `Ranking, ${layout.insurance[insurance].replace(' insurance', '')}`,
  titleOfAll: 'RANKING OF ALL UNITS',
  headingOfAll: ({ insurance, by, threshold: percent, differ, units, below }) => {
    const [target, own] = by === 'coverage' ? ['target of coverage', 'targets'] : ['threshold', 'thresholds'];
    const held = differ ? `their own ${own}` : `the ${target} of ${threshold(percent)}`;
    const listed = `${layout.insurance[insurance]}: ${plural(units, 'unit')}`;
    return below === 0 ? `${listed}, all at ${held}` : `${listed}, ${plural(below, 'unit')} below ${held}`;
  },
  ranksMean: ({ units, ties, grouped }) =>
    [
      `Rank 1 is the ${units === 'all' ? 'highest' : 'lowest'} rate${grouped ? ' in its group' : ''}.`,
      `Equal rates share a rank; the next rank ${ties === 'dense' ? 'follows (1, 2, 2, 3)' : 'is skipped (1, 2, 2, 4)'}.`,
      'The sign ▼: below the threshold.',
    ].join(' '),
  variantColumns: {
    group: 'Group',
    perWeek: (deadline) => {
      const [month = 1, day] = deadline.split('-').map(Number);
      return `Needed each week until ${day} ${months[month - 1]} (people)`;
    },
    note: 'Note',
    row: 'Row',
    shortGap: 'Still needed (people)',
  },
  totalOfGroups: 'Total of all groups',
  groupTotal: (group) => (group === null ? 'Total of units in no group' : `Total ${group}`),
};
