import type { InsuranceKind } from '../layout/vocabulary';
import { sameUnits } from '../matching/same-units';
import type { HistoryRow } from '../period/history';
import type { IsoDate } from '../text/date';
import { unitReadings } from '../text/unit-name';

/** People of a unit, or of several, at the end of a day. */
export interface TrendPoint {
  readonly date: IsoDate;
  readonly actual: number;
}

/** The figures of a unit by day. */
export type Trend = ReadonlyMap<IsoDate, number>;

/**
 * What the history says of some units, each by its name as the sheet shows it: another writing of a name is the same unit
 * where nobody can mistake it, and a name that may be two units has no history.
 * @returns one trend a unit, in the order asked for; empty where nothing is kept.
 * @example trendsOf(['UBND xã Hương Toàn'], 'bhxhTuNguyen', rows)[0]?.get('2023-11-18') // 213
 */
export function trendsOf(
  units: readonly string[],
  insurance: InsuranceKind,
  history: readonly HistoryRow[],
): Trend[] {
  const kept = new Map<string, { name: string; trend: Map<IsoDate, number> }>();
  for (const { unit, insurance: kind, date, actual } of history) {
    const [reading] = unitReadings(unit);
    if (kind !== insurance || reading === undefined) continue;
    const writing = `${reading.type ?? ''}|${reading.name}`;
    const known = kept.get(writing) ?? { name: unit, trend: new Map<IsoDate, number>() };
    known.trend.set(date, actual);
    kept.set(writing, known);
  }
  const offered = [...kept.values()];
  const found = sameUnits(
    units,
    offered.map(({ name }) => name),
  );
  return found.map(
    (index) => (index === null ? undefined : offered[index])?.trend ?? new Map<never, never>(),
  );
}

/** A trend in the order of its days, those after a day left out. */
export function pointsOf(trend: Trend, last: IsoDate): TrendPoint[] {
  return [...trend]
    .filter(([date]) => date <= last)
    .map(([date, actual]) => ({ date, actual }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/**
 * The sum of several trends: only of days of which each has a figure, for a unit that is missing would look like a fall.
 * @example summed([[{ date: '2023-05-31', actual: 158 }], [{ date: '2023-05-31', actual: 172 }]]) // 330 on that day
 */
export function summed(trends: readonly (readonly TrendPoint[])[]): TrendPoint[] {
  const sums = new Map<IsoDate, { people: number; units: number }>();
  for (const points of trends) {
    for (const { date, actual } of points) {
      const sum = sums.get(date) ?? { people: 0, units: 0 };
      sums.set(date, { people: sum.people + actual, units: sum.units + 1 });
    }
  }
  return [...sums]
    .filter(([, { units }]) => units === trends.length)
    .map(([date, { people }]) => ({ date, actual: people }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}
