import type { FindingCode } from '../../core/checks/finding';

/** What a kind of finding is called: heads the findings of a kind, and stands for the code on the findings sheet. */
export type FindingNames = Readonly<Record<FindingCode | PlannedCode, string>>;

/** Codes that the checks are to say; each is also a `FindingCode` once its check is there. */
type PlannedCode =
  | 'number-as-text'
  | 'thousands-misread'
  | 'decimal-misread'
  | 'not-a-number'
  | 'missing-value'
  | 'zero-plan'
  | 'negative-count'
  | 'fractional-count'
  | 'duplicate-unit'
  | 'similar-unit'
  | 'unknown-unit'
  | 'missing-unit'
  | 'ordinal-gap'
  | 'breakdown-mismatch'
  | 'exceeds-plan'
  | 'decreased'
  | 'date-order'
  | 'date-ambiguous'
  | 'legacy-encoding';
