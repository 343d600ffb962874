import { datesIn, type IsoDate } from '../text/date';
import type { ColumnLayout } from './sheet-layout';
import type { Title } from './title';
import type { ColumnRole } from './vocabulary';

/** Figures of an earlier day, and what is held against one. */
const earlier: ReadonlySet<ColumnRole> = new Set(['prior', 'priorRate', 'change', 'increase', 'decrease']);

/**
 * A day without a year in the header of earlier figures ("so với 31/12") is of the year before where this year's is
 * after the figures' own day.
 * @example // "số liệu đến 09/05/2024" above "Chênh lệch so với 31/12": 2023-12-31
 */
export function withEarlierYears(columns: readonly ColumnLayout[], title: Title): ColumnLayout[] {
  const said = title.dates.filter(({ asOf }) => asOf).at(-1)?.date ?? null;
  return columns.map((column) => {
    const { role, date, headerPath, insurance } = column;
    if (date === null || !earlier.has(role) || namesYear(headerPath, date)) return column;
    const own = columns.find((other) => other.role === 'actual' && other.insurance === insurance);
    const asOf = own?.date ?? said;
    if (asOf === null || date <= asOf) return column;
    const [year = '', ...day] = date.split('-');
    return { ...column, date: [Number(year) - 1, ...day].join('-') as IsoDate };
  });
}

function namesYear(path: readonly string[], date: IsoDate): boolean {
  const hasText = path.some((text) => datesIn(text, Number(date.slice(0, 4))).length > 0);
  return !hasText || path.some((text) => datesIn(text, null).some((found) => found.date === date));
}
