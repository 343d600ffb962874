import { type FigureSource, planSource } from '../derived/figure-source';
import { rateSources } from '../derived/rate-sources';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor, unitColumnOf } from '../layout/table-columns';
import type { InsuranceKind } from '../layout/vocabulary';
import type { RecognisedSheet } from '../recognised-sheet';

/** The columns that the pace of one kind is read from. */
export interface PaceSources {
  readonly insurance: InsuranceKind;
  readonly names: ColumnLayout;
  readonly plan: FigureSource | null;
  readonly actual: ColumnLayout;
  readonly prior: ColumnLayout | null;
}

/** As in the reports: a rate shows which plan and which actual belong together. */
export function paceSources(
  { grid, quotas = [] }: RecognisedSheet,
  table: TableLayout,
  insurance: InsuranceKind,
): PaceSources | null {
  const rated = table.columns.find((column) => column.role === 'rate' && column.insurance === insurance);
  const at = rated?.column ?? Number.MAX_SAFE_INTEGER;
  const shown = rated === undefined ? null : rateSources(grid, table, rated, quotas);
  const own = table.columns.find(({ column }) => column === shown?.actual.column);
  const actual = own ?? columnFor(table, 'actual', insurance, at);
  const names = unitColumnOf(table);
  if (actual === null || names === null) return null;
  const plan = shown?.plan ?? planSource(table, insurance, at, quotas);
  return { insurance, names, plan, actual, prior: columnFor(table, 'prior', insurance, at) };
}
