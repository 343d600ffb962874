import type { Grid } from '../grid/grid';
import { type MeasuredCoverage, measuredCoverage, targetOfPlan } from '../derived/coverage-measured';
import { derivedColumns } from '../derived/derived-columns';
import { type FigureSource, ownColumn, planSource, type SheetArea } from '../derived/figure-source';
import { inferConvention } from '../derived/infer-convention';
import { rateSources } from '../derived/rate-sources';
import type { TableLayout } from '../layout/sheet-layout';
import { columnFor, kindsOf, unitColumnOf } from '../layout/table-columns';
import { groupOfRow } from '../layout/unit-group';
import { unitNameAt } from '../layout/unit-name-at';
import type { ChangeConvention, ColumnRole, InsuranceKind } from '../layout/vocabulary';
import { changeMeasures, needsPlan } from '../measures/change';
import { peopleForTarget } from '../measures/people-needed';
import type { RecognisedSheet } from '../recognised-sheet';
import { targetAt } from '../thresholds/own-target';

/** What a unit's people are measured by: the plan, or all who could be insured, of whom a target asks a share. */
export type MeasuredBy = 'plan' | 'coverage';

/** The figures of one unit for one insurance kind. People are whole. */
export interface UnitFigures {
  readonly unit: string;
  /** 1-based sheet row. */
  readonly row: number;
  /** 1-based column in which it is named. */
  readonly column: number;
  /** The group (cụm) that it stands in; null where it stands in none. */
  readonly group: string | null;
  /** People to be reached: the plan, or ⌈target × base⌉ of coverage. */
  readonly plan: number;
  readonly actual: number;
  /** What a percent is a share of: the plan, or the population or labour force. */
  readonly whole: number;
  /** Percent that the sheet itself asks of the unit; null where it says nothing. */
  readonly target: number | null;
  /** In the unit of the sheet's convention; null without an earlier figure. */
  readonly change: number | null;
}

/** The figures of a kind in one of the tables of a sheet, and where they stand. */
export interface KindPart {
  readonly table: TableLayout;
  /** In the order of the table. */
  readonly units: readonly UnitFigures[];
  readonly actual: FigureSource;
  readonly whole: FigureSource;
  /** Null where the table has no earlier figures. */
  readonly prior: FigureSource | null;
}

export interface KindFigures {
  readonly insurance: InsuranceKind;
  readonly by: MeasuredBy;
  readonly convention: ChangeConvention | null;
  /** Body rows with a whole above zero and an actual figure; of coverage those with a target. */
  readonly units: readonly UnitFigures[];
  /** Sums over all body rows, and the cells that they add; what coverage asks for is added over its units. */
  readonly plan: number;
  readonly actual: number;
  readonly whole: number;
  readonly wholeAreas: readonly SheetArea[];
  readonly actualAreas: readonly SheetArea[];
  /** False where units with an actual figure are missing on the quota sheet: a rate of the sums would be too high. */
  readonly complete: boolean;
  /** The tables that have it, from the top of the sheet. */
  readonly parts: readonly KindPart[];
}

/**
 * The figures of a sheet, kind by kind, for every kind that has actual figures and what they are measured by: coverage
 * where the sheet gives a target of coverage, else the plan.
 */
export function unitFiguresOf(sheet: RecognisedSheet): KindFigures[] {
  const kinds = new Map<string, KindFigures>();
  for (const table of sheet.layout.tables) {
    for (const insurance of kindsOf(table)) {
      const coverage = measuredCoverage(sheet.grid, table, insurance, sheet.quotas ?? []);
      const figures =
        coverage === null
          ? figuresOf(sheet, table, insurance)
          : coverageFigures(sheet, table, insurance, coverage);
      if (figures === null) continue;
      const key = `${insurance} ${figures.by}`;
      const earlier = kinds.get(key);
      kinds.set(key, earlier === undefined ? figures : joined(earlier, figures));
    }
  }
  return [...kinds.values()];
}

function joined(first: KindFigures, second: KindFigures): KindFigures {
  return {
    ...first,
    convention: first.convention ?? second.convention,
    units: [...first.units, ...second.units],
    plan: first.plan + second.plan,
    actual: first.actual + second.actual,
    whole: first.whole + second.whole,
    wholeAreas: [...first.wholeAreas, ...second.wholeAreas],
    actualAreas: [...first.actualAreas, ...second.actualAreas],
    complete: first.complete && second.complete,
    parts: [...first.parts, ...second.parts],
  };
}

function figuresOf(sheet: RecognisedSheet, table: TableLayout, insurance: InsuranceKind): KindFigures | null {
  const { grid, quotas = [] } = sheet;
  // A rate shows which plan and which actual belong together; without one the first of each is meant.
  const rated = table.columns.find((column) => column.role === 'rate' && column.insurance === insurance);
  const at = rated?.column ?? Number.MAX_SAFE_INTEGER;
  const shown = rated === undefined ? null : rateSources(grid, table, rated, quotas);
  const plan = shown?.plan ?? planSource(table, insurance, at, quotas);
  const actual = shown?.actual ?? sourceFor(table, 'actual', insurance, at);
  const named = unitColumnOf(table);
  if (plan === null || actual === null || named === null) return null;
  const prior = sourceFor(table, 'prior', insurance, at);
  const convention = conventionOf(grid, table, insurance, { plan, actual, prior });
  const target = targetOfPlan(grid, table, insurance, quotas);
  const units = table.bodyRows.flatMap((row): UnitFigures[] => {
    const [planned, done] = [plan.figure(grid, row), actual.figure(grid, row)];
    if (planned === null || planned <= 0 || done === null) return [];
    const figures = { plan: planned, actual: done, prior: prior?.figure(grid, row) ?? null };
    return [
      {
        unit: unitNameAt(grid, table, row, sheet.layout.encoding),
        row,
        column: named.column,
        group: groupOfRow(sheet, table, row),
        plan: planned,
        actual: done,
        whole: planned,
        target: target === null ? null : targetAt(grid, row, target),
        change: convention === null ? null : changeMeasures[convention].value(figures),
      },
    ];
  });
  const sumOfPlan = sum(grid, table, plan);
  return {
    insurance,
    by: 'plan',
    convention,
    units,
    plan: sumOfPlan,
    actual: sum(grid, table, actual),
    whole: sumOfPlan,
    wholeAreas: plan.areas(grid, table),
    actualAreas: actual.areas(grid, table),
    parts: [{ table, units, actual, whole: plan, prior }],
    complete:
      plan.column !== null ||
      table.bodyRows.every((row) => plan.reference(row) !== null || actual.figure(grid, row) === null),
  };
}

const goal = peopleForTarget('percent');

function coverageFigures(
  sheet: RecognisedSheet,
  table: TableLayout,
  insurance: InsuranceKind,
  { actual, base, target }: MeasuredCoverage,
): KindFigures | null {
  const { grid } = sheet;
  const named = unitColumnOf(table);
  if (named === null) return null;
  const prior = sourceFor(table, 'prior', insurance, target.column);
  const plan = planSource(table, insurance, target.column, sheet.quotas ?? []);
  const told = conventionOf(grid, table, insurance, { plan: plan ?? base, actual, prior });
  // Points are of the plan: where there is none, nothing is.
  const convention = told !== null && plan === null && needsPlan(told) ? null : told;
  const units = table.bodyRows.flatMap((row): UnitFigures[] => {
    const [whole, done] = [base.figure(grid, row), actual.figure(grid, row)];
    const percent = targetAt(grid, row, target);
    const asked = goal.value({ whole, target: percent });
    if (asked === null || whole === null || done === null) return [];
    const planned = plan?.figure(grid, row) ?? null;
    const figures = { plan: planned, actual: done, prior: prior?.figure(grid, row) ?? null };
    const change = convention === null ? null : changeMeasures[convention].value(figures);
    const unit = unitNameAt(grid, table, row, sheet.layout.encoding);
    const [column, group] = [named.column, groupOfRow(sheet, table, row)];
    return [{ unit, row, column, group, plan: asked, actual: done, whole, target: percent, change }];
  });
  return {
    insurance,
    by: 'coverage',
    convention,
    units,
    plan: units.reduce((people, one) => people + one.plan, 0),
    actual: sum(grid, table, actual),
    whole: sum(grid, table, base),
    wholeAreas: base.areas(grid, table),
    actualAreas: actual.areas(grid, table),
    parts: [{ table, units, actual, whole: base, prior }],
    complete: table.bodyRows.every(
      (row) => base.figure(grid, row) !== null || actual.figure(grid, row) === null,
    ),
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
