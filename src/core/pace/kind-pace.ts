import { numberAt, valueAt } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';
import { kindsOf } from '../layout/table-columns';
import type { InsuranceKind } from '../layout/vocabulary';
import type { HistoryRow } from '../period/history';
import { historyNames } from '../period/history-names';
import type { RecognisedSheet } from '../recognised-sheet';
import type { MonthDay } from '../settings/setting-field';
import type { IsoDate } from '../text/date';
import { shownUnitName } from '../text/unit-name';
import { bySeverity } from './by-severity';
import { type Pace, type PaceBase, paceOfFigures } from './pace-of-figures';
import { type PaceSources, paceSources } from './pace-sources';
import { pointsOf, summed, type TrendPoint, trendsOf } from './trend';

/** A unit's way so far, and where it leads. */
export interface UnitPace {
  readonly unit: string;
  /** 1-based sheet row. */
  readonly row: number;
  /** Its figures by day, the present one last; up to the last period while the present one is awaited. */
  readonly points: readonly TrendPoint[];
  /** Null while there is no present figure, or no plan above zero. */
  readonly pace: Pace | null;
  /** The cell of the present figure is still empty. */
  readonly awaited: boolean;
}

/** One insurance kind of a sheet. */
export interface KindPace {
  readonly insurance: InsuranceKind;
  /** The day of the present figures. */
  readonly asOf: IsoDate;
  readonly deadline: IsoDate;
  /** Those that will not reach their plan first. */
  readonly units: readonly UnitPace[];
  /** Of the units with a plan and a present figure together; while none has one, of those with the last figures kept. */
  readonly total: { readonly points: readonly TrendPoint[]; readonly pace: Pace | null };
  /** How many units the total is of. */
  readonly counted: number;
}

/**
 * Trend and pace of a progress sheet, kind by kind: its own figures and earlier figures, and what the history keeps of
 * the same units.
 * @param history lines of the history sheet; none where there is no such sheet.
 * @param deadline the day of the year by which the plan has to be reached.
 * @returns none for kinds whose figures are of no known day.
 * @example kindPaces(sheet, [], '12-15')[0]?.total.pace?.perWeek // 216
 */
export function kindPaces(
  sheet: RecognisedSheet,
  history: readonly HistoryRow[],
  deadline: MonthDay,
): KindPace[] {
  return sheet.layout.tables.flatMap((table) =>
    kindsOf(table).flatMap((insurance) => {
      const sources = paceSources(sheet, table, insurance);
      const asOf = sources?.actual.date ?? sheet.layout.asOf;
      if (sources === null || asOf === null) return [];
      const due = `${asOf.slice(0, 4)}-${deadline}` as IsoDate;
      return kindPace(unitsOf(sheet, table, sources, history, asOf, due), insurance, asOf, due);
    }),
  );
}

/** A unit with what the total needs of it. */
interface CountedUnit extends UnitPace {
  readonly prior: PaceBase | null;
}

function unitsOf(
  sheet: RecognisedSheet,
  table: TableLayout,
  { insurance, names, plan, actual, prior }: PaceSources,
  history: readonly HistoryRow[],
  asOf: IsoDate,
  deadline: IsoDate,
): CountedUnit[] {
  const { grid, layout } = sheet;
  const kept = historyNames(sheet, table);
  const nameAt = (row: number): string =>
    shownUnitName(String(valueAt(grid, row, names.column)), layout.encoding);
  const rows = table.bodyRows.filter((row) => nameAt(row) !== '');
  const trends = trendsOf(
    rows.map((row) => kept.get(row) ?? nameAt(row)),
    insurance,
    history,
  );
  const priorDay = prior?.date ?? layout.priorAsOf;
  return rows.map((row, index) => {
    const [present, planned] = [numberAt(grid, row, actual.column), plan?.figure(grid, row) ?? null];
    const before = prior === null || priorDay === null ? null : numberAt(grid, row, prior.column);
    const base: PaceBase | null =
      before === null || priorDay === null || priorDay >= asOf
        ? null
        : { date: priorDay, actual: before, by: 'prior' };
    // What the sheet itself says of a day goes before what was kept of it.
    const trend = new Map(trends[index]);
    if (base !== null) trend.set(base.date, base.actual);
    if (present === null) trend.delete(asOf);
    else trend.set(asOf, present);
    const points = pointsOf(trend, asOf);
    const earlier = [...(base === null ? [] : [base]), ...keptBefore(points, asOf)];
    const pace =
      present === null || planned === null || planned <= 0
        ? null
        : paceOfFigures({ plan: planned, actual: present, asOf, deadline, earlier });
    return { unit: nameAt(row), row, points, pace, awaited: present === null, prior: base };
  });
}

/** The latest first. */
function keptBefore(points: readonly TrendPoint[], asOf: IsoDate): PaceBase[] {
  return points
    .filter(({ date }) => date < asOf)
    .map((point): PaceBase => ({ ...point, by: 'history' }))
    .reverse();
}

function kindPace(
  units: readonly CountedUnit[],
  insurance: InsuranceKind,
  asOf: IsoDate,
  deadline: IsoDate,
): KindPace[] {
  const known = units.filter(({ pace, points }) => pace !== null || points.length > 0);
  if (known.length === 0) return [];
  const withPace = known.filter(({ pace }) => pace !== null);
  const last = known.map(({ points }) => points.at(-1)?.date ?? '').reduce((a, b) => (a > b ? a : b));
  const counted = withPace.length > 0 ? withPace : known.filter(({ points }) => points.at(-1)?.date === last);
  const points = summed(counted.map((unit) => unit.points));
  const total = { points, pace: withPace.length === 0 ? null : totalPace(withPace, points, asOf, deadline) };
  const sorted = [...known].sort(bySeverity);
  return [{ insurance, asOf, deadline, units: sorted, total, counted: counted.length }];
}

function totalPace(
  units: readonly CountedUnit[],
  points: readonly TrendPoint[],
  asOf: IsoDate,
  deadline: IsoDate,
): Pace {
  const sum = (of: (unit: CountedUnit) => number): number => units.reduce((all, unit) => all + of(unit), 0);
  const [first] = units;
  const day = first?.prior?.date;
  const earlier: PaceBase[] =
    day !== undefined && units.every(({ prior }) => prior?.date === day)
      ? [{ date: day, actual: sum(({ prior }) => prior?.actual ?? 0), by: 'prior' }]
      : [];
  return paceOfFigures({
    plan: sum(({ pace }) => pace?.plan ?? 0),
    actual: sum(({ pace }) => pace?.actual ?? 0),
    asOf,
    deadline,
    earlier: [...earlier, ...keptBefore(points, asOf)],
  });
}
