import {
  type ContributionRules,
  contributionRulesOn,
} from '../../../src/core/contribution/contribution-rules';
import { knownContributionRules } from '../../../src/core/contribution/known-rules';
import { rulesFaults } from '../../../src/core/contribution/rules-faults';
import { publishedContributionRules } from '../../../src/core/contribution/published-rules';
import { readSettings, settingsText, standardSettings } from '../../../src/core/settings/office-settings';
import type { IsoDate } from '../../../src/core/text/date';

const [first] = publishedContributionRules;
const own: ContributionRules = {
  ...first!,
  from: '2027-07-01' as IsoDate,
  source: 'Nghị định 99/2027/NĐ-CP',
  lowest: 2_000_000,
  highest: 60_000_000,
  povertyLine: 2_000_000,
};

describe('rules of an office', () => {
  it('stand before the published ones, the latest first', () => {
    const days = knownContributionRules([own]).map(({ from }) => from);
    expect(days).toEqual(['2027-07-01', ...publishedContributionRules.map(({ from }) => from).reverse()]);
    expect(contributionRulesOn('2027-08-01' as IsoDate, knownContributionRules([own]))).toBe(own);
  });

  it('hold in place of the published ones of the same day', () => {
    const changed = { ...first!, source: 'Hướng dẫn của BHXH tỉnh' };
    const known = knownContributionRules([changed]);
    expect(known).toHaveLength(publishedContributionRules.length);
    expect(known.at(-1)).toBe(changed);
  });

  it.each([
    ['as they should be', {}, []],
    ['no day', { from: '' as IsoDate }, ['from']],
    ['a day that is none', { from: '2027-02-30' as IsoDate }, ['from']],
    ['limits the wrong way round', { highest: 1_999_999 }, ['highest']],
    ['no lowest level', { lowest: NaN }, ['lowest']],
    ['half a đồng', { povertyLine: 0.5 }, ['povertyLine']],
    ['more than all', { percent: 101 }, ['percent']],
    ['a share below 0', { stateShare: { ...own.stateShare, poor: -1 } }, ['stateShare']],
    ['a share that is no number', { stateShare: { ...own.stateShare, other: NaN } }, ['stateShare']],
  ] as const)('%s: %j', (_what, change, faults) => {
    expect(rulesFaults({ ...own, ...change })).toEqual(faults);
  });
});

describe('kept with the workbook', () => {
  it('comes back as it was', () => {
    const kept = settingsText({ ...standardSettings, contributionRules: [own] });
    expect(readSettings(kept).contributionRules).toEqual([own]);
  });

  it.each([
    ['no list', '{"contributionRules":5}'],
    ['what is no rule', '{"contributionRules":[null,3,{"from":"2027-07-01"}]}'],
    ['a rule that cannot be', JSON.stringify({ contributionRules: [{ ...own, percent: 0 }] })],
  ])('%s is passed over', (_what, kept) => {
    expect(readSettings(kept).contributionRules).toEqual([]);
  });
});
