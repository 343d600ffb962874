import type { IsoDate } from '../text/date';

/**
 * The day that most files are of; of several as frequent the latest.
 * @returns null where no file says a day.
 * @example commonDate(['2023-11-18', null, '2023-11-18', '2023-11-11']) // '2023-11-18'
 */
export function commonDate(dates: readonly (IsoDate | null)[]): IsoDate | null {
  const counts = new Map<IsoDate, number>();
  for (const date of dates) if (date !== null) counts.set(date, (counts.get(date) ?? 0) + 1);
  const ranked = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? 1 : -1));
  return ranked[0]?.[0] ?? null;
}
