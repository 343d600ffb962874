import type { Edit, InsertColumnEdit, OwnFlag } from '../edits/edit-plan';
import { type Rectangle, rangeAddress } from '../grid/address';
import { withChosenConventions } from '../layout/chosen-conventions';
import type { Corrections } from '../layout/corrections';
import type { Thresholds } from '../measures/threshold';
import { type Recalculation, planRecalculation } from '../recalculation/plan-recalculation';
import type { FillWith } from '../recalculation/plan-column';
import type { QuotaPlan } from '../quota/quota-plan';
import type { RecognisedSheet } from '../recognised-sheet';
import type { ConventionByKind } from '../settings/convention-by-kind';
import { conventionByWords } from '../derived/infer-convention';
import { type BlankSum, blankSums } from './blank-sums';
import { gridWithCells } from './grid-with-column';
import type { MissingColumn } from './missing-column';
import { newColumnCells, sumCells } from './new-cells';
import { newConvention } from './new-convention';
import { type FilledSheet, placeColumn, type PlacedColumn } from './place-column';
import { withPrintArea } from './print-area';

/** What the person asked to be put in. */
export interface FillChoice {
  readonly columns: readonly MissingColumn[];
  readonly sums: { readonly total: boolean; readonly group: boolean };
  /** What the change of each kind counts, where the person chose it. */
  readonly conventions: ConventionByKind;
  readonly fillWith: FillWith;
}

/** What else the plan has to know. */
export interface FillContext {
  readonly thresholds: Thresholds;
  readonly corrections: Corrections;
  /** The flags of ours that the sheet carries. */
  readonly flags: readonly OwnFlag[];
  /** The sheet's merged cells; empty where they are not known. */
  readonly merges: readonly Rectangle[];
  /** Widths of the present columns in points, from column A. */
  readonly widths: readonly (number | null)[];
  /** The blocks that the sheet prints; it prints all where left out. */
  readonly printed?: readonly Rectangle[];
  /** The plans of quota sheets that the sheet could have with a rate; those that it has, where left out. */
  readonly plans?: readonly QuotaPlan[];
}

/** A column that is put in, on the sheet as it will be. */
export interface AddedColumn extends MissingColumn {
  /** 1-based. */
  readonly column: number;
  readonly header: string;
}

export interface Filling {
  readonly edits: readonly Edit[];
  readonly added: readonly AddedColumn[];
  /** Columns for which no place and no header was found that would be read as meant. */
  readonly left: readonly MissingColumn[];
  /** Blank sums that are filled. */
  readonly sums: readonly BlankSum[];
  /** What recalculation does to the sheet with the new columns. */
  readonly recalculation: Recalculation;
  /** The conventions by kind that have to be kept, so that the sheet goes on counting so. */
  readonly conventions: ConventionByKind;
}

/**
 * Plans *Thêm cột còn thiếu*: columns put in and headed as the sheet heads its own, sums where they were blank, and every
 * derived column filled, in one write.
 * @param sheet a progress sheet as it stands, read with the conventions that were chosen before.
 */
export function planFilling(sheet: RecognisedSheet, choice: FillChoice, context: FillContext): Filling {
  const quotas = quotasWith(sheet, choice, context);
  let conventions: ConventionByKind = choice.conventions;
  let now: FilledSheet = { grid: sheet.grid, layout: sheet.layout, merges: context.merges };
  const inserted: InsertColumnEdit[] = [];
  const left: MissingColumn[] = [];
  let placed: (PlacedColumn & { readonly column: number })[] = [];
  let origins = context.widths.map((width) => width);
  for (const missing of choice.columns) {
    const usual = newConvention(sheet, missing).convention;
    const convention = conventions[missing.insurance] ?? usual;
    const found = placeColumn(now, missing, convention, context.corrections, convention === usual);
    if (found === null) {
      left.push(missing);
      continue;
    }
    const { at, after } = found;
    const width = widthFor(now, found, origins);
    inserted.push({
      kind: 'insertColumn',
      sheet: sheet.grid.sheet,
      at,
      width,
      merges: found.made.map(rangeAddress),
    });
    origins = [...origins.slice(0, at - 1), width, ...origins.slice(at - 1)];
    placed = [...placed.map((one) => ({ ...one, ...shifted(one, at) })), { ...found, column: at }];
    // Words that say less than what is meant would be read otherwise: then it is kept as chosen.
    const said = conventionByWords(headerPathOf(found));
    if (missing.role === 'change' && said !== convention)
      conventions = { ...conventions, [missing.insurance]: convention };
    now = after;
  }
  const layout = withChosenConventions(now.layout, conventions);
  const sums = layout.tables.flatMap((table) =>
    blankSums(now.grid, table, now.merges).filter(({ of }) => choice.sums[of]),
  );
  const grid = gridWithCells(
    now.grid,
    sums.map(({ row, column, formula, value }) => ({ row, column, content: formula, value })),
  );
  const plans = quotas.map((quota) => ({
    ...quota,
    table: layout.tables[sheet.layout.tables.indexOf(quota.table)] ?? quota.table,
  }));
  // A flag beside a new column may have grown over it, or lie elsewhere now than it says: all are set anew.
  const kept = inserted.length === 0 ? context.flags : [];
  const recalculation = planRecalculation(grid, layout, context.thresholds, kept, plans, choice.fillWith);
  const { edits } = recalculation.plan;
  const stale = inserted.length === 0 ? [] : context.flags;
  return {
    edits: [
      ...withPrintArea(inserted, context.printed ?? []),
      ...placed.flatMap((one) =>
        newColumnCells(grid, layout, one, new Set(placed.map(({ column }) => column))),
      ),
      ...sumCells(now.grid, sums),
      ...edits.filter(({ kind }) => kind === 'cells'),
      ...stale.map((was): Edit => ({ kind: 'unflag', sheet: sheet.grid.sheet, id: was.id, was })),
      ...edits.filter(({ kind }) => kind !== 'cells'),
    ],
    added: placed.map(({ missing, column, header }) => ({ ...missing, column, header })),
    left,
    sums,
    recalculation,
    conventions,
  };
}

/** The plans of quota sheets once the chosen columns are in: of kinds of which they ask for a plan. */
function quotasWith(
  { layout, quotas = [] }: RecognisedSheet,
  { columns }: FillChoice,
  { plans = [] }: FillContext,
): readonly QuotaPlan[] {
  const isNew = ({ table, insurance }: QuotaPlan): boolean =>
    !quotas.some((has) => has.table === table && has.insurance === insurance) &&
    columns.some(
      (one) => one.role !== 'change' && one.insurance === insurance && layout.tables[one.table] === table,
    );
  return [...quotas, ...plans.filter(isNew)];
}

/** A column that was placed before, once another was put in left of it. */
function shifted({ column }: { readonly column: number }, at: number): { column: number } {
  return { column: column >= at ? column + 1 : column };
}

/** As wide as the sheet's own column of that sort, else as the one beside it, but never hidden as they may be. */
function widthFor(
  { layout }: FilledSheet,
  { missing, at }: PlacedColumn,
  widths: readonly (number | null)[],
): number | null {
  const like = layout.tables[missing.table]?.columns.find(({ role }) => role === missing.role);
  const known = [widths[(like?.column ?? at - 1) - 1], widths[at - 2], ...widths];
  return known.find((width) => width !== 0) ?? null;
}

function headerPathOf({ after, missing, at }: PlacedColumn): readonly string[] {
  const table = after.layout.tables[missing.table];
  return table?.columns.find(({ column }) => column === at)?.headerPath ?? [];
}
