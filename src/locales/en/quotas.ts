import type { QuotaMessages } from '../messages/quotas';
import { shortList } from '../short-list';
import { layout } from './layout';
import { numbers } from './numbers';
import { plural } from './plural';

export const quotas: QuotaMessages = {
  used: ({ insurance, quota, unmatched }) => {
    const taken = `The plan of ${layout.insurance[insurance]} is taken from sheet “${quota}”`;
    if (unmatched.length === 0) return `${taken}.`;
    const { names, more } = shortList(unmatched);
    const rest = more === 0 ? '' : `; and ${numbers.count(more)} more`;
    return `${taken}; ${plural(unmatched.length, 'unit')} not found there, or found twice: ${names}${rest}.`;
  },
  undecided: ({ insurance, quotas: sheets }) =>
    `The plan of ${layout.insurance[insurance]} is on ${sheets.map((name) => `“${name}”`).join(', ')} equally well, so none is taken; name the year in the title of the quota, or enter the plan on this sheet.`,
  otherYear: ({ insurance, quota, year }) =>
    `Sheet “${quota}” is the quota of ${year}, so the plan of ${layout.insurance[insurance]} is not taken from there.`,
};
