import { type ConventionReason, conventionsOf } from '../derived/change-conventions';
import { planSource } from '../derived/figure-source';
import { cellAddress, columnLetters } from '../grid/address';
import type { Corrections } from '../layout/corrections';
import { type ChangeConvention, changeConventions, type InsuranceKind } from '../layout/vocabulary';
import { needsPlan } from '../measures/change';
import type { QuotaPlan } from '../quota/quota-plan';
import type { RecognisedSheet } from '../recognised-sheet';
import { blankSums } from './blank-sums';
import { type MissingColumn, missingColumns } from './missing-column';
import { newConvention } from './new-convention';
import { type FilledSheet, placeColumn } from './place-column';

/** A missing column as it is offered. */
export interface OfferedColumn extends MissingColumn {
  /** The letters of the present column right of which it will stand. */
  readonly after: string;
  readonly header: string;
  /**
   * The sheet lacks it for this kind only, or it is a rate or change, and it can be put in beside those before it:
   * ticked until the person says otherwise.
   */
  readonly likely: boolean;
}

/** What the change of one kind counts, with the others to choose from. */
export interface OfferedConvention {
  readonly insurance: InsuranceKind;
  /** The change column's letters; null where it is only offered. */
  readonly letters: string | null;
  readonly convention: ChangeConvention;
  readonly reason: ConventionReason;
  readonly choices: readonly ChangeConvention[];
}

/** Blank sums of one sort of row. */
export interface OfferedSums {
  readonly of: 'total' | 'group';
  readonly addresses: readonly string[];
  /** None of the rows holds a figure: they may be headings only. */
  readonly headings: boolean;
}

/** Everything that *Thêm cột còn thiếu* offers on a sheet. */
export interface FillProposal {
  readonly sheet: string;
  readonly columns: readonly OfferedColumn[];
  readonly sums: readonly OfferedSums[];
  readonly conventions: readonly OfferedConvention[];
}

/**
 * What can be put into a progress sheet: columns for which a place and a header were found that will be read as meant,
 * blank sums, and what its changes count. Nothing of it is written.
 * @param plans the plans of quota sheets that it has, or could have with a rate.
 */
export function fillProposal(
  sheet: RecognisedSheet,
  corrections: Corrections = [],
  plans: readonly QuotaPlan[] = sheet.quotas ?? [],
): FillProposal {
  const { grid, layout, quotas = [] } = sheet;
  const missing = missingColumns(layout, plans);
  const present: FilledSheet = { grid, layout, merges: [] };
  let ticked = present;
  const columns = missing.flatMap((one): OfferedColumn[] => {
    const { convention } = newConvention(sheet, one);
    const placed = placeColumn(present, one, convention, corrections);
    if (placed === null) return [];
    const isUsed = layout.tables.some((table) => table.columns.some(({ role }) => role === one.role));
    let likely = one.role !== 'remaining' || isUsed;
    if (likely && layout.tables.length > 1) {
      // The column of one table may leave no place for that of another below it: not both are ticked.
      const beside = placeColumn(ticked, one, convention, corrections);
      ticked = beside?.after ?? ticked;
      likely = beside !== null;
    }
    return [
      {
        ...one,
        after: columnLetters(placed.at - 1),
        header: placed.header,
        likely,
      },
    ];
  });
  return {
    sheet: grid.sheet,
    columns,
    sums: offeredSums(sheet),
    conventions: offeredConventions(sheet, columns, quotas),
  };
}

function offeredSums({ grid, layout }: RecognisedSheet): OfferedSums[] {
  const blank = layout.tables.flatMap((table) => blankSums(grid, table));
  return (['total', 'group'] as const).flatMap((of): OfferedSums[] => {
    const own = blank.filter((sum) => sum.of === of);
    if (own.length === 0) return [];
    const addresses = own.map(({ row, column }) => cellAddress(row, column));
    return [{ of, addresses, headings: own.every(({ heading }) => heading) }];
  });
}

/** One line a kind: a choice holds for every change column of the kind. */
function offeredConventions(
  sheet: RecognisedSheet,
  columns: readonly OfferedColumn[],
  quotas: NonNullable<RecognisedSheet['quotas']>,
): OfferedConvention[] {
  const there = conventionsOf(sheet).map((one) => ({ ...one, letters: columnLetters(one.column) }));
  const added = columns
    .filter(({ role }) => role === 'change')
    .map((one) => ({ insurance: one.insurance, letters: null, ...newConvention(sheet, one) }));
  const kinds = new Map<InsuranceKind, OfferedConvention>();
  for (const { insurance, letters, convention, reason } of [...there, ...added]) {
    if (kinds.has(insurance)) continue;
    kinds.set(insurance, {
      insurance,
      letters,
      convention,
      reason,
      choices: choicesFor(sheet, insurance, quotas),
    });
  }
  return [...kinds.values()];
}

/** People are none in a column that shows percents; points of the plan need one. */
function choicesFor(
  { layout }: RecognisedSheet,
  insurance: InsuranceKind,
  quotas: NonNullable<RecognisedSheet['quotas']>,
): ChangeConvention[] {
  const columns = layout.tables.flatMap((table) => table.columns);
  const isFraction = columns.some(
    (one) => one.role === 'change' && one.insurance === insurance && one.fraction,
  );
  const hasPlan = layout.tables.some((table) => planSource(table, insurance, Infinity, quotas) !== null);
  return changeConventions.filter(
    (convention) => (hasPlan || !needsPlan(convention)) && !(isFraction && convention === 'count'),
  );
}
