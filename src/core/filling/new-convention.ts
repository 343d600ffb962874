import { type ConventionReason, conventionsOf } from '../derived/change-conventions';
import { columnFor } from '../layout/table-columns';
import type { RecognisedSheet } from '../recognised-sheet';
import { planSource } from '../derived/figure-source';
import { conventionByWords } from '../derived/infer-convention';
import type { ChangeConvention } from '../layout/vocabulary';
import { comparedWith } from './header-words';
import type { MissingColumn } from './missing-column';

/** What a new change column will count, and why. */
export interface NewConvention {
  readonly convention: ChangeConvention;
  readonly reason: ConventionReason;
}

/**
 * What a change column that is put in will count where nobody chose: what the sheet's other change columns count, so
 * that one sheet does not count in two ways; else growth on the same period of the year before, else points of the plan.
 */
export function newConvention(
  sheet: RecognisedSheet,
  { table: index, insurance }: MissingColumn,
): NewConvention {
  const table = sheet.layout.tables[index];
  if (table === undefined) return { convention: 'pointsPublished', reason: { by: 'default' } };
  const like = conventionsOf(sheet).find(({ reason }) => reason.by !== 'default');
  if (like !== undefined) {
    return { convention: like.convention, reason: { by: 'sibling', insurance: like.insurance } };
  }
  const compared = comparedWith(columnFor(table, 'prior', insurance, Infinity));
  const convention = conventionByWords([`Tăng, giảm so với ${compared} (%)`]);
  if (convention === 'growth') return { convention, reason: { by: 'header', words: compared } };
  const plan = planSource(table, insurance, Infinity, sheet.quotas ?? []);
  return { convention: plan === null ? 'growth' : convention, reason: { by: 'default' } };
}
