import type { ContributionMessages } from '../messages/contribution';
import { contributorGroup } from './contributor-groups';
import { numbers } from './numbers';
import { plural } from './plural';

const { count, date, threshold } = numbers;

export const contribution: ContributionMessages = {
  rules: 'Rules',
  rulesFrom: ({ from }, own) => `From ${date(from)}${own ? ' (your own)' : ''}`,
  rulesSay: ({ percent, lowest, highest }) =>
    `${threshold(percent)} of the chosen level, from ${count(lowest)} to ${count(highest)} đồng a month.`,
  source: (source) => `By: ${source}.`,
  group: 'Participant',
  groupName: (group, percent) => `${contributorGroup[group]} (State pays ${threshold(percent)})`,
  base: 'The State’s share is of',
  baseName: { povertyLine: 'the contribution at the poverty line', total: 'the whole contribution' },
  level: 'Chosen level of income',
  perMonth: 'đ a month',
  amount: (amount) => count(amount),
  table: 'What is paid (đồng)',
  months: 'For',
  monthCount: (months) => (months === 1 ? '1 month' : `${months} months`),
  person: 'The person',
  state: 'The State',
  total: 'Together',
  handOut: {
    title: 'A table to hand out',
    levels: 'Levels of the table',
    even: 'At equal steps',
    listed: 'As listed',
    first: 'From',
    step: 'Step',
    count: 'How many',
    list: 'Levels',
    listHint: 'One a line, for example 1,500,000.',
    announced: (levels) => {
      const [first = 0, last = first] = [levels[0], levels.at(-1)];
      const range =
        levels.length === 1
          ? `the level ${count(first)}`
          : `${plural(levels.length, 'level')}, ${count(first)} to ${count(last)}`;
      return `The sheet “Contributions” (added, or made anew where there is one): ${range} đồng. Other sheets stay as they are.`;
    },
    noAmount: 'Enter an amount, for example 500,000.',
    noCount: (most) => `Enter a number from 1 to ${count(most)}.`,
    unread: (typed) => `Not understood: ${typed.join('; ')}. Write for example 1,500,000.`,
    tooMany: (most) => `At most ${count(most)} levels; please take some away.`,
    confirm: 'Make the contribution table',
  },
  own: {
    title: 'Enter new rules',
    hint: 'For when the poverty line, the reference level or the State’s share changes. Kept with this workbook.',
    from: 'In force from',
    fromSays: (day) => date(day),
    lowest: 'Lowest level (đồng)',
    highest: 'Highest level (đồng)',
    percent: 'Contribution (%)',
    povertyLine: 'Poverty line of the countryside (đồng)',
    share: (group) => `State’s share, ${contributorGroup[group].toLowerCase()} (%)`,
    source: 'Document',
    noSource: 'rules as entered',
    fault: {
      from: 'Choose the first day.',
      lowest: 'Enter an amount, for example 1,500,000.',
      highest: 'Enter an amount that is not below the lowest level.',
      percent: 'Enter a percentage above 0, at most 100.',
      povertyLine: 'Enter an amount, for example 1,500,000.',
      stateShare: 'Enter a percentage from 0 to 100.',
    },
    keep: 'Keep these rules',
    drop: (day) => `Drop the rules from ${date(day)}`,
  },
};
