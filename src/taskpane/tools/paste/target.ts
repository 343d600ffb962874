import type { InsuranceKind } from '../../../core/layout/vocabulary';

/** The sheet that figures are to be filled into, with the kinds that it has a column of results for. */
export interface Target {
  readonly sheet: string;
  readonly kinds: readonly InsuranceKind[];
}
