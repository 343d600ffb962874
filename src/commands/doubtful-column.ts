import { isUnsure } from '../core/checks/layout-unsure';
import type { Grid } from '../core/grid/grid';
import { areCounts, sampleColumn, sampleRows } from '../core/layout/column-arithmetic';
import type { ColumnLayout, TableLayout } from '../core/layout/sheet-layout';
import { sureEnough } from '../core/layout/table-columns';
import type { ColumnRole } from '../core/layout/vocabulary';

/** Roles that everything else is worked out from: doubt about one of them is told before *Tính lại*. */
const weighty: ReadonlySet<ColumnRole> = new Set(['plan', 'actual', 'prior', 'rate']);

/** How much doubt there is about a column. */
export interface Doubt {
  /** A person should look at it. */
  readonly doubtful: boolean;
  /** What is worked out may be wrong until they did. */
  readonly weighty: boolean;
}

/**
 * Tells whether a person should look at a column: its role stands on weak grounds, or it has no role although it has a
 * header and counts people under it. The latter weighs only where the table still lacks a plan or an actual figure.
 * @example doubtAbout(grid, table, column) // { doubtful: true, weighty: false }
 */
export function doubtAbout(grid: Grid, table: TableLayout, column: ColumnLayout): Doubt {
  if (isUnsure(column)) return { doubtful: true, weighty: weighty.has(column.role) };
  const doubtful =
    column.role === 'other' &&
    column.confidence < sureEnough &&
    column.headerPath.length > 0 &&
    areCounts(sampleColumn(grid, sampleRows(table.bodyRows), column.column));
  return { doubtful, weighty: doubtful && !(has(table, 'plan') && has(table, 'actual')) };
}

function has(table: TableLayout, role: ColumnRole): boolean {
  return table.columns.some((column) => column.role === role);
}
