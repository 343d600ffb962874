import { type RangeAddress, rangeAddress } from '../grid/address';
import { type Grid, numberAt, valueAt } from '../grid/grid';
import { derivedColumns } from '../derived/derived-columns';
import { inferConvention } from '../derived/infer-convention';
import { runs } from '../derived/rank-column';
import type { ColumnLayout, SheetLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor, kindsOf, unitColumnOf } from '../layout/table-columns';
import type { ChangeConvention, InsuranceKind } from '../layout/vocabulary';
import { changeMeasures } from '../measures/change';
import { composed } from '../text/fold';
import { decoded, type LegacyEncoding } from '../text/legacy-encoding';

/** A sheet as read, with what was recognised on it. */
export interface RecognisedSheet {
  readonly grid: Grid;
  readonly layout: SheetLayout;
}

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
  readonly planAreas: readonly RangeAddress[];
  readonly actualAreas: readonly RangeAddress[];
}

/** The figures of a sheet, kind by kind, for every kind that has both a plan and actual figures. */
export function unitFiguresOf({ grid, layout }: RecognisedSheet): KindFigures[] {
  const kinds = new Map<InsuranceKind, KindFigures>();
  for (const table of layout.tables) {
    for (const insurance of kindsOf(table)) {
      const figures = figuresOf(grid, layout, table, insurance);
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
  };
}

function figuresOf(
  grid: Grid,
  { encoding }: SheetLayout,
  table: TableLayout,
  insurance: InsuranceKind,
): KindFigures | null {
  // A rate shows which plan and which actual belong together; without one the first of each is meant.
  const near = table.columns.find(
    (column) => column.role === 'rate' && column.insurance === insurance,
  )?.column;
  const at = near ?? Number.MAX_SAFE_INTEGER;
  const plan = columnFor(table, 'plan', insurance, at);
  const actual = columnFor(table, 'actual', insurance, at);
  const names = unitColumnOf(table);
  if (plan === null || actual === null || names === null) return null;
  const prior = columnFor(table, 'prior', insurance, at);
  const convention = conventionOf(grid, table, insurance, { plan, actual, prior });
  const units = table.bodyRows.flatMap((row): UnitFigures[] => {
    const [planned, done] = [numberAt(grid, row, plan.column), numberAt(grid, row, actual.column)];
    if (planned === null || planned <= 0 || done === null) return [];
    const before = prior === null ? null : numberAt(grid, row, prior.column);
    const change =
      convention === null
        ? null
        : changeMeasures[convention].value({ plan: planned, actual: done, prior: before });
    return [{ unit: unitName(grid, row, names, encoding), row, plan: planned, actual: done, change }];
  });
  return {
    insurance,
    convention,
    units,
    plan: sum(grid, table, plan),
    actual: sum(grid, table, actual),
    planAreas: areas(table, plan),
    actualAreas: areas(table, actual),
  };
}

/** The convention of the sheet's own change column; `pointsPublished` where it has earlier figures but no such column. */
function conventionOf(
  grid: Grid,
  table: TableLayout,
  insurance: InsuranceKind,
  { plan, actual, prior }: { plan: ColumnLayout; actual: ColumnLayout; prior: ColumnLayout | null },
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

/** A unit as its sheet shows it, NFC and on one line, without a number glued before it ("10. Huyện Phù Cừ"). */
function unitName(grid: Grid, row: number, names: ColumnLayout, encoding: LegacyEncoding | null): string {
  return composed(decoded(String(valueAt(grid, row, names.column)), encoding)).replace(
    /^\d{1,4}\s*[.)]\s+(?=\p{L})/u,
    '',
  );
}

function sum(grid: Grid, table: TableLayout, { column }: ColumnLayout): number {
  return table.bodyRows.reduce((total, row) => total + (numberAt(grid, row, column) ?? 0), 0);
}

function areas(table: TableLayout, { column }: ColumnLayout): RangeAddress[] {
  return runs(table.bodyRows).map(([top, bottom]) =>
    rangeAddress({ top, left: column, bottom, right: column }),
  );
}
