import { type ContributionRules, contributorGroups } from '../contribution/contribution-rules';
import { rulesFaults } from '../contribution/rules-faults';
import type { IsoDate } from '../text/date';
import type { SettingField } from './setting-field';

/** Rules of the contribution that an office entered, beside the published ones; those that cannot be are passed over. */
export const ownContributionRules: SettingField<readonly ContributionRules[]> = {
  standard: [],
  read: (kept) => (Array.isArray(kept) ? kept.flatMap((one: unknown) => readRules(one) ?? []) : null),
};

function readRules(kept: unknown): ContributionRules | null {
  if (!isRecord(kept)) return null;
  const { from, source, lowest, highest, percent, povertyLine, stateShare } = kept;
  if (typeof from !== 'string' || typeof source !== 'string' || !isRecord(stateShare)) return null;
  const shares = contributorGroups.map((group) => [group, figure(stateShare[group])] as const);
  const rules: ContributionRules = {
    from: from as IsoDate,
    source,
    lowest: figure(lowest),
    highest: figure(highest),
    percent: figure(percent),
    povertyLine: figure(povertyLine),
    stateShare: Object.fromEntries(shares) as ContributionRules['stateShare'],
  };
  return rulesFaults(rules).length === 0 ? rules : null;
}

function figure(kept: unknown): number {
  return typeof kept === 'number' ? kept : NaN;
}

function isRecord(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null;
}
