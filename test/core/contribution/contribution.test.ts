import { contributionAt } from '../../../src/core/contribution/contribution';
import {
  contributionRulesOn,
  type ContributorGroup,
} from '../../../src/core/contribution/contribution-rules';
import { contributionTable } from '../../../src/core/contribution/contribution-table';
import type {
  ContributionMonths,
  ContributionTerms,
} from '../../../src/core/contribution/contribution-terms';
import { refusedLevel } from '../../../src/core/contribution/level-refusal';
import { publishedContributionRules } from '../../../src/core/contribution/published-rules';
import type { IsoDate } from '../../../src/core/text/date';

const rulesOn = (day: string): ContributionTerms['rules'] =>
  contributionRulesOn(day as IsoDate, publishedContributionRules)!;
const terms = (day: string, group: ContributorGroup = 'other'): ContributionTerms => ({
  rules: rulesOn(day),
  group,
  base: 'povertyLine',
});
const HAI_DUONG = '2021-03-19';

describe('xã Hải Dương, 2021: 22 % of the level, the State gives 10 % of the lowest contribution', () => {
  it.each([
    [700_000, 1, 154_000, 15_400, 138_600],
    [700_000, 3, 462_000, 46_200, 415_800],
    [700_000, 6, 924_000, 92_400, 831_600],
    [700_000, 12, 1_848_000, 184_800, 1_663_200],
    [1_000_000, 1, 220_000, 15_400, 204_600],
    [27_800_000, 1, 6_116_000, 15_400, 6_100_600],
    [27_800_000, 12, 73_392_000, 184_800, 73_207_200],
    // half a đồng is rounded up each month, then taken three times
    [700_025, 1, 154_006, 15_400, 138_606],
    [700_025, 3, 462_018, 46_200, 415_818],
  ] as const)('%d for %d months: %d, State %d, person %d', (level, months, total, state, person) => {
    expect(contributionAt(level, months, terms(HAI_DUONG))).toEqual({ total, state, person });
  });

  it.each([
    ['poor', 46_200],
    ['nearPoor', 38_500],
    ['ethnicMinority', 15_400],
    ['other', 15_400],
  ] as const)('the share of %s is %d, whatever the level', (group, state) => {
    expect(contributionAt(700_000, 1, terms(HAI_DUONG, group))).toMatchObject({ state });
    expect(contributionAt(5_000_000, 1, terms(HAI_DUONG, group))).toMatchObject({ state });
  });

  it.each([
    [700_000, 15_400, 138_600],
    [27_800_000, 611_600, 5_504_400],
    // 10 % of 15.401,5 rounded: the contribution first, then the share
    [700_075, 15_402, 138_615],
  ])('in the words of the plan, of the total: %d → State %d, person %d', (level, state, person) => {
    const outcome = contributionAt(level, 1, { ...terms(HAI_DUONG), base: 'total' });
    expect(outcome).toMatchObject({ state, person });
  });

  it('the State gives no more than is due', () => {
    const rules = { ...rulesOn(HAI_DUONG), lowest: 10_000 };
    const outcome = contributionAt(10_000, 1, { rules, group: 'other', base: 'povertyLine' });
    expect(outcome).toEqual({ total: 2200, state: 2200, person: 0 });
  });
});

describe('levels that may not be chosen', () => {
  it.each([
    [699_999, 'level-below-lowest'],
    [0, 'level-below-lowest'],
    [-1, 'level-below-lowest'],
    [27_800_001, 'level-above-highest'],
    [null, 'level-not-a-number'],
    [NaN, 'level-not-a-number'],
    [Infinity, 'level-not-a-number'],
    [700_000, undefined],
    [27_800_000, undefined],
  ])('%d: %s', (level, code) => {
    expect(refusedLevel(level, rulesOn(HAI_DUONG))?.code).toBe(code);
    if (code !== undefined) expect(contributionAt(level, 1, terms(HAI_DUONG))).toHaveProperty('code', code);
  });

  it('a refusal tells the limits and since when they hold', () => {
    expect(refusedLevel(600_000, rulesOn(HAI_DUONG))).toEqual({
      code: 'level-below-lowest',
      level: 600_000,
      lowest: 700_000,
      highest: 27_800_000,
      from: '2021-01-01',
    });
  });
});

describe('limits and shares of a day', () => {
  it.each([
    ['2021-12-31', 700_000, 27_800_000, 15_400],
    ['2022-01-01', 1_500_000, 29_800_000, 33_000],
    ['2023-06-30', 1_500_000, 29_800_000, 33_000],
    ['2023-07-01', 1_500_000, 36_000_000, 33_000],
    ['2024-07-01', 1_500_000, 46_800_000, 33_000],
    ['2025-06-30', 1_500_000, 46_800_000, 33_000],
    ['2025-07-01', 1_500_000, 46_800_000, 66_000],
    ['2026-07-01', 1_500_000, 50_600_000, 66_000],
  ])('%s: %d to %d, State %d', (day, lowest, highest, state) => {
    expect(rulesOn(day)).toMatchObject({ lowest, highest });
    expect(contributionAt(2_000_000, 1, terms(day))).toMatchObject({ state });
  });

  it('are unknown before the first, and do not depend on the order of the list', () => {
    expect(contributionRulesOn('2020-12-31' as IsoDate, publishedContributionRules)).toBeNull();
    const turned = [...publishedContributionRules].reverse();
    expect(contributionRulesOn('2024-01-01' as IsoDate, turned)?.highest).toBe(36_000_000);
  });

  it('since July 2025 the shares are 50, 40, 30 and 20 % of 330.000', () => {
    const groups = ['poor', 'nearPoor', 'ethnicMinority', 'other'] as const;
    const states = groups.map((group) => contributionAt(1_500_000, 1, terms('2025-07-01', group)));
    expect(states.map((outcome) => 'state' in outcome && outcome.state)).toEqual([
      165_000, 132_000, 99_000, 66_000,
    ]);
  });
});

test('the table to hand out: a line a level, each way of paying, what is refused beside it', () => {
  const { lines, refused } = contributionTable([700_000, 500_000, 27_800_000], terms(HAI_DUONG));
  const persons = (months: ContributionMonths): number[] =>
    lines.map(({ byMonths }) => byMonths[months].person);
  expect(lines.map(({ level }) => level)).toEqual([700_000, 27_800_000]);
  expect(persons(1)).toEqual([138_600, 6_100_600]);
  expect(persons(12)).toEqual([1_663_200, 73_207_200]);
  expect(refused).toMatchObject([{ code: 'level-below-lowest', level: 500_000 }]);
});
