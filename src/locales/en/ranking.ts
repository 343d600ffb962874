import type { RankingToolMessages } from '../messages/ranking';
import { layout } from './layout';
import { numbers } from './numbers';
import { plural } from './plural';

const { count } = numbers;
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const ranking: RankingToolMessages = {
  choices: {
    units: {
      label: 'List',
      name: { lagging: 'Units below the threshold, the lowest first', all: 'All units, the highest first' },
    },
    within: {
      label: 'Rank',
      name: { sheet: 'Over the whole sheet', groups: 'Within each group, with a row that adds it up' },
    },
    ties: {
      label: 'Equal rates',
      name: {
        competition: 'Share a rank, the next is skipped: 1, 2, 2, 4',
        dense: 'Share a rank, the next follows: 1, 2, 2, 3',
      },
    },
    arrange: {
      label: 'Kinds of insurance',
      name: {
        stacked: 'Under each other, on one sheet',
        sideBySide: 'Beside each other, on one sheet, fewer columns',
        sheets: 'A sheet for each kind',
      },
    },
  },
  preview: {
    title: 'What it will have',
    kind: ({ sheet, insurance, by, listed, units, below, groups }) => {
      const place = sheet === null ? '' : ` (“${sheet}”)`;
      const name = `${layout.insurance[insurance]}${by === 'coverage' ? ', coverage' : ''}${place}`;
      const within = groups === 0 ? '' : ` in ${plural(groups, 'group')}`;
      if (listed === 0) return `${name}: all of ${plural(units, 'unit')} have reached it, none is listed`;
      return listed === units
        ? `${name}: ${plural(units, 'unit')}${within}, ${below === 0 ? 'none' : count(below)} below the threshold`
        : `${name}: ${count(listed)} of ${plural(units, 'unit')}${within}`;
    },
    sheets: (sheets) => {
      const named = (isNew: boolean): string[] =>
        sheets.filter((sheet) => sheet.isNew === isNew).map(({ name }) => name);
      const [added, present] = [named(true), named(false)];
      return [
        added.length === 0 ? null : `Adds ${quoted(added)}.`,
        present.length === 0 ? null : `Makes ${quoted(present)} anew.`,
      ]
        .filter((part) => part !== null)
        .join(' ');
    },
    former: (names) => `${quoted(names)}, of the former kind, stays as it is and is not updated any more.`,
    noGroups: 'The sheet has no groups, so it is ranked as a whole.',
  },
  make: 'Make it so',
  kept: 'The choice is kept with this file.',
};
