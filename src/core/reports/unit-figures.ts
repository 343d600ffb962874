import { type Grid, valueAt } from '../grid/grid';
import { derivedColumns } from '../derived/derived-columns';
import { type FigureSource, ownColumn, planSource, type SheetArea } from '../derived/figure-source';
import { inferConvention } from '../derived/infer-convention';
import { rateSources } from '../derived/rate-sources';
import type { TableLayout } from '../layout/sheet-layout';
import { columnFor, kindsOf, unitColumnOf } from '../layout/table-columns';
import type { ChangeConvention, ColumnRole, InsuranceKind } from '../layout/vocabulary';
import { changeMeasures } from '../measures/change';
import type { RecognisedSheet } from '../recognised-sheet';
import { shownUnitName } from '../text/unit-name';

/** The figures of one unit for one insurance kind. People are whole. */
export interface UnitFigures {
  readonly unit: string;
  /** 1-based sheet row. */
  readonly row: number;
  readonly plan: number;
  readonly actual: number;
  /** In the unit of the sheet's convention; null without an earlier figure. */
  readonly change: number | null;
}

export interface KindFigures {
  readonly insurance: InsuranceKind;
  readonly convention: ChangeConvention | null;
  /** Body rows with a plan above zero and an actual figure. */
  readonly units: readonly UnitFigures[];
  /** Sums over all body rows, and the cells that they add. */
  readonly plan: number;
  readonly actual: number;
  readonly planAreas: readonly SheetArea[];
  readonly actualAreas: readonly SheetArea[];
  /** False where units with an actual figure are missing on the quota sheet: a rate of the sums would be too high. */
  readonly complete: boolean;
}

/** The figures of a sheet, kind by kind, for every kind that has both a plan and actual figures. */
export function unitFiguresOf(sheet: RecognisedSheet): KindFigures[] {
  const kinds = new Map<InsuranceKind, KindFigures>();
  for (const table of sheet.layout.tables) {
    for (const insurance of kindsOf(table)) {
      const figures = figuresOf(sheet, table, insurance);
      if (figures === null) continue;
      const earlier = kinds.get(insurance);
      kinds.set(insurance, earlier === undefined ? figures : joined(earlier, figures));
    }
  }
  return [...kinds.values()];
}

function joined(first: KindFigures, second: KindFigures): KindFigures {
  return {
    insurance: first.insurance,
    convention: first.convention ?? second.convention,
    units: [...first.units, ...second.units],
    plan: first.plan + second.plan,
    actual: first.actual + second.actual,
    planAreas: [...first.planAreas, ...second.planAreas],
    actualAreas: [...first.actualAreas, ...second.actualAreas],
    complete: first.complete && second.complete,
  };
}

function figuresOf(
  { grid, layout, quotas = [] }: RecognisedSheet,
  table: TableLayout,
  insurance: InsuranceKind,
): KindFigures | null {
  // A rate shows which plan and which actual belong together; without one the first of each is meant.
  const rated = table.columns.find((column) => column.role === 'rate' && column.insurance === insurance);
  const at = rated?.column ?? Number.MAX_SAFE_INTEGER;
  const shown = rated === undefined ? null : rateSources(grid, table, rated, quotas);
  const plan = shown?.plan ?? planSource(table, insurance, at, quotas);
  const actual = shown?.actual ?? sourceFor(table, 'actual', insurance, at);
  const names = unitColumnOf(table);
  if (plan === null || actual === null || names === null) return null;
  const prior = sourceFor(table, 'prior', insurance, at);
  const convention = conventionOf(grid, table, insurance, { plan, actual, prior });
  const units = table.bodyRows.flatMap((row): UnitFigures[] => {
    const [planned, done] = [plan.figure(grid, row), actual.figure(grid, row)];
    if (planned === null || planned <= 0 || done === null) return [];
    const before = prior?.figure(grid, row) ?? null;
    const change =
      convention === null
        ? null
        : changeMeasures[convention].value({ plan: planned, actual: done, prior: before });
    const unit = shownUnitName(String(valueAt(grid, row, names.column)), layout.encoding);
    return [{ unit, row, plan: planned, actual: done, change }];
  });
  return {
    insurance,
    convention,
    units,
    plan: sum(grid, table, plan),
    actual: sum(grid, table, actual),
    planAreas: plan.areas(grid, table),
    actualAreas: actual.areas(grid, table),
    complete:
      plan.column !== null ||
      table.bodyRows.every((row) => plan.reference(row) !== null || actual.figure(grid, row) === null),
  };
}

function sourceFor(
  table: TableLayout,
  role: ColumnRole,
  insurance: InsuranceKind,
  near: number,
): FigureSource | null {
  const column = columnFor(table, role, insurance, near);
  return column === null ? null : ownColumn(column);
}

/** The convention of the sheet's own change column; `pointsPublished` where it has earlier figures but no such column. */
function conventionOf(
  grid: Grid,
  table: TableLayout,
  insurance: InsuranceKind,
  { plan, actual, prior }: { plan: FigureSource; actual: FigureSource; prior: FigureSource | null },
): ChangeConvention | null {
  if (prior === null) return null;
  const column = table.columns.find(({ role, insurance: kind }) => role === 'change' && kind === insurance);
  if (column === undefined) {
    const split = derivedColumns(grid, table).some(
      (derived) => derived.column.role === 'increase' && derived.column.insurance === insurance,
    );
    return split ? 'count' : 'pointsPublished';
  }
  const { convention } = inferConvention(grid, table, column, { actual, prior, plan });
  return convention;
}

function sum(grid: Grid, table: TableLayout, source: FigureSource): number {
  return table.bodyRows.reduce((total, row) => total + (source.figure(grid, row) ?? 0), 0);
}
