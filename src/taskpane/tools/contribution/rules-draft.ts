import {
  type ContributionRules,
  contributorGroups,
  type ContributorGroup,
} from '../../../core/contribution/contribution-rules';
import { type IsoDate } from '../../../core/text/date';
import { figureOfText } from '../../../core/text/figure';
import { wholeAmount } from '../../../core/text/whole-amount';

/** Rules as they are being typed. */
export type RulesDraft = Readonly<
  Record<'from' | 'source' | 'lowest' | 'highest' | 'percent' | 'povertyLine', string> &
    Record<ContributorGroup, string | number>
>;

/** The rules that were typed; what is no number is NaN. */
export function rulesOfDraft(draft: RulesDraft, noSource: string): ContributionRules {
  const shares = contributorGroups.map(
    (group) => [group, figureOfText(String(draft[group])) ?? NaN] as const,
  );
  return {
    from: draft.from as IsoDate,
    source: draft.source.trim() === '' ? noSource : draft.source.trim(),
    lowest: wholeAmount(draft.lowest) ?? NaN,
    highest: wholeAmount(draft.highest) ?? NaN,
    percent: figureOfText(draft.percent) ?? NaN,
    povertyLine: wholeAmount(draft.povertyLine) ?? NaN,
    stateShare: Object.fromEntries(shares) as ContributionRules['stateShare'],
  };
}
