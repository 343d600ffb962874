import type { QuotaNote } from '../../core/quota/quota-plan';

/** One sentence on the plan of a kind that stands on a quota sheet: taken from there, or why not. */
export type QuotaMessages = {
  readonly [Outcome in QuotaNote['outcome']]: (
    note: Extract<QuotaNote, { readonly outcome: Outcome }>,
  ) => string;
};
