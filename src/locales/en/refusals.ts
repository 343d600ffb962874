import type { RefusalMessages } from '../messages/refusals';
import { shortList } from '../short-list';
import { numbers } from './numbers';

const { count, date, figure } = numbers;

export const refusals: RefusalMessages = {
  'level-not-a-number': () => 'There is no chosen income yet; enter an amount, for example 700,000.',
  'level-below-lowest': ({ level, lowest, highest, from }) =>
    `${figure(level)} đồng a month is below the lowest level of ${count(lowest)} đồng (since ${date(from)}); choose between ${count(lowest)} and ${count(highest)} đồng.`,
  'level-above-highest': ({ level, lowest, highest, from }) =>
    `${figure(level)} đồng a month is above the highest level of ${count(highest)} đồng (since ${date(from)}); choose between ${count(lowest)} and ${count(highest)} đồng.`,
  'no-parts': () => 'There is no hamlet or agency to allocate to; enter their names and try again.',
  'quota-not-people': ({ quota }) =>
    quota === null
      ? 'There is no quota to allocate; enter the number of people assigned.'
      : `The quota ${figure(quota, 6)} is not a number of people; enter a whole number, 0 or more.`,
  'lock-not-people': ({ name, locked }) =>
    `The fixed share ${locked === null ? '' : `${figure(locked, 6)} `}of ${name} is not a number of people; enter a whole number, 0 or more.`,
  'locks-exceed-quota': ({ quota, locked }) =>
    `The fixed shares sum to ${count(locked)}, more than the quota of ${count(quota)}; lower a fixed share.`,
  'locks-below-quota': ({ quota, locked }) =>
    `Every share is fixed and they sum to ${count(locked)}, less than the quota of ${count(quota)}; free one of them to take the rest.`,
  'weights-missing': ({ names, basis }) => {
    const { names: first, more } = shortList(names);
    const rest = more === 0 ? '' : ` and ${count(more)} more`;
    return `There is no ${basis === 'population' ? 'population' : "last year's result"} of ${first}${rest}; enter it (0 if there is none) or split equally.`;
  },
  'no-weights': ({ basis }) =>
    `${basis === 'population' ? 'The population' : "Last year's result"} is 0 everywhere, so the quota cannot be split by it; enter figures or split equally.`,
};
