import { type Grid, numberAt, numberFormatAt } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';
import { figureRows } from '../layout/table-columns';
import type { ColumnRole } from '../layout/vocabulary';
import { isDateFormat } from '../text/date';

const inPercent: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'priorRate',
  'coverage',
  'coverageTarget',
  'arrearsRate',
  'share',
]);

/** A text format keeps a number from being one, a date format shows it as a day. */
export function isUnfitForNumbers(format: string): boolean {
  return format === '@' || isDateFormat(format);
}

/**
 * True when a repaired cell needs another number format than its own. The person's own stays, unless it is unfit for
 * numbers; and a cell without one that gets a quotient gets one, for 46,81318681 is no rate that anybody would show.
 * @param quotient true for a formula that gives percent, unrounded.
 */
export function needsFormat(format: string, quotient: boolean): boolean {
  return isUnfitForNumbers(format) || (quotient && format === 'General');
}

/**
 * The number format for cells of a column that need one: that of most of its numbers.
 * @param table the table that the column stands in; null where it stands in none.
 */
export function columnFormat(
  grid: Grid,
  table: TableLayout | null,
  column: number,
  quotient: boolean,
): string {
  const layout = table?.columns.find((one) => one.column === column);
  if (table === null || layout === undefined) return 'General';
  const counted = new Map<string, number>();
  for (const row of figureRows(table)) {
    const format = numberFormatAt(grid, row, column);
    if (needsFormat(format, quotient) || numberAt(grid, row, column) === null) continue;
    // Under a % format 46,81 would show as 4681%.
    if (format.includes('%') && !layout.fraction) continue;
    counted.set(format, (counted.get(format) ?? 0) + 1);
  }
  const [commonest] = [...counted].sort((a, b) => b[1] - a[1]);
  if (commonest !== undefined) return commonest[0];
  if (quotient || inPercent.has(layout.role)) return layout.fraction ? '0.00%' : '0.00';
  return 'General';
}
