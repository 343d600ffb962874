import type { ColumnLayout } from '../layout/sheet-layout';
import { folded } from '../text/fold';
import type { IsoDate } from '../text/date';

/**
 * What the earlier figures of a column are of: the report before (they follow the present ones each period), the same
 * period of the year before, or a fixed day such as the end of the year before (they stay).
 */
export type PriorSort = 'report-before' | 'same-period' | 'fixed-day';

/**
 * Tells which earlier figures a column holds, by its header and its day.
 * @param asOf the day of the present figures.
 */
export function priorSort({ headerPath, date }: ColumnLayout, asOf: IsoDate | null): PriorSort {
  const text = headerPath.map(folded).join(' | ');
  if (/cung ky|\bck\b|nam (truoc|ngoai)/.test(text)) return 'same-period';
  if (/dau nam|cuoi nam/.test(text)) return 'fixed-day';
  if (date === null || asOf === null) return 'report-before';
  const [year, month] = date.split('-').map(Number);
  const [present, presentMonth] = asOf.split('-').map(Number);
  if (year === present) return 'report-before';
  if (date.endsWith('-12-31') && presentMonth !== 1) return 'fixed-day';
  return month === presentMonth && date.slice(5) === asOf.slice(5) ? 'same-period' : 'report-before';
}
