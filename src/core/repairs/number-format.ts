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

/**
 * The number format that a repaired cell needs: null, and so the person's own stays, unless it would keep the number
 * from being one (text, `@`) or show it as a day. Then it is the format that most numbers of the column have.
 * @param table the table that the cell stands in; null where it stands in none.
 */
export function formatForRepair(
  grid: Grid,
  table: TableLayout | null,
  row: number,
  column: number,
): string | null {
  if (!isUnfit(numberFormatAt(grid, row, column))) return null;
  const layout = table?.columns.find((one) => one.column === column);
  if (table === null || layout === undefined) return 'General';
  const counted = new Map<string, number>();
  for (const other of figureRows(table)) {
    const format = numberFormatAt(grid, other, column);
    if (isUnfit(format) || numberAt(grid, other, column) === null) continue;
    // Under a % format 46,81 would show as 4681%.
    if (format.includes('%') && !layout.fraction) continue;
    counted.set(format, (counted.get(format) ?? 0) + 1);
  }
  const [commonest] = [...counted].sort((a, b) => b[1] - a[1]);
  if (commonest !== undefined) return commonest[0];
  if (inPercent.has(layout.role)) return layout.fraction ? '0.00%' : '0.00';
  return 'General';
}

/** A text format keeps a number from being one, a date format shows it as a day. */
function isUnfit(format: string): boolean {
  return format === '@' || isDateFormat(format);
}
