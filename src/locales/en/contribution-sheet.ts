import type { ContributionSheetMessages } from '../messages/contribution';
import { contributorGroup } from './contributor-groups';
import { numbers } from './numbers';

const { count, date, threshold } = numbers;

export const contributionSheet: ContributionSheetMessages = {
  sheetName: 'Contributions',
  title: 'CONTRIBUTIONS TO VOLUNTARY SOCIAL INSURANCE',
  subtitle: ({ rules, group }) =>
    `(From ${date(rules.from)}; participants: ${contributorGroup[group].toLowerCase()}; in đồng)`,
  columns: {
    level: 'Chosen level of income',
    total: (percent) => `Contribution for 1 month (${threshold(percent)})`,
    state: 'The State pays for 1 month',
    person: (months) => `The person pays for ${months} ${months === 1 ? 'month' : 'months'}`,
  },
  terms: ({ rules, group, base }) => [
    `The contribution of a month is ${threshold(rules.percent)} of the income that the person chooses, from ${count(rules.lowest)} to ${count(rules.highest)} đồng a month.`,
    base === 'povertyLine'
      ? `The State pays ${threshold(rules.stateShare[group])} of the contribution at the poverty line of the countryside (${count(rules.povertyLine)} đồng).`
      : `The State pays ${threshold(rules.stateShare[group])} of the whole contribution.`,
    `By: ${rules.source}.`,
  ],
};
