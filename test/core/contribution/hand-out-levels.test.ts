import { contributionRulesOn } from '../../../src/core/contribution/contribution-rules';
import { type HandOutChoice, handOutLevels } from '../../../src/core/contribution/hand-out-levels';
import { publishedContributionRules } from '../../../src/core/contribution/published-rules';
import type { IsoDate } from '../../../src/core/text/date';

/** 700.000 to 27.800.000. */
const rules = contributionRulesOn('2021-03-19' as IsoDate, publishedContributionRules)!;
const even = (first: string, step: string, count: string): HandOutChoice => ({
  how: 'even',
  first,
  step,
  count,
  list: '',
});
const listed = (list: string): HandOutChoice => ({ ...even('', '', ''), how: 'listed', list });

it.each([
  ['from the lowest level on', even('700.000', '500.000', '3'), [700_000, 1_200_000, 1_700_000]],
  ['no further than the highest level', even('27.000.000', '500.000', '5'), [27_000_000, 27_500_000]],
  ['the highest level itself', even('27.300.000', '500.000', '5'), [27_300_000, 27_800_000]],
  ['one a line, sorted, each once', listed('1.500.000\n700.000\n1500000'), [700_000, 1_500_000]],
  ['apart by semicolons, with đ', listed('700.000 đ; 1,000,000;'), [700_000, 1_000_000]],
])('%s', (_what, choice, levels) => {
  expect(handOutLevels(choice, rules)).toEqual({ levels });
});

it.each([
  ['a first level that is no amount', even('', '500.000', '3'), { code: 'no-amount', field: 'first' }],
  ['no step', even('700.000', '0', '3'), { code: 'no-amount', field: 'step' }],
  ['no line', even('700.000', '500.000', '0'), { code: 'no-count' }],
  ['more lines than a table has', even('700.000', '1.000', '201'), { code: 'no-count' }],
  ['words in the list', listed('700.000\nmột triệu'), { code: 'unread', typed: ['một', 'triệu'] }],
  ['an empty list', listed(' \n'), { code: 'refused', refusal: { code: 'level-not-a-number' } }],
])('%s: %j', (_what, choice, fault) => {
  expect(handOutLevels(choice, rules)).toEqual(fault);
});

it.each([
  [listed('700.000; 500.000'), 'level-below-lowest', 500_000],
  [even('28.000.000', '500.000', '2'), 'level-above-highest', 28_000_000],
])('a level outside the limits is named, and not left out', (choice, code, level) => {
  expect(handOutLevels(choice, rules)).toEqual({
    code: 'refused',
    refusal: { code, level, lowest: 700_000, highest: 27_800_000, from: '2021-01-01' },
  });
});
