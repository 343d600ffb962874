import { parseRange } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { type MeantFigure, withFigures } from '../numbers/meant-figures';
import type { Finding, FindingCode } from './finding';

/** What is said of these cells is said: nothing else has to be, of figures that go by them. */
const settled: ReadonlySet<FindingCode> = new Set([
  'negative-count',
  'fractional-count',
  'not-a-number',
  'formula-error',
]);

/**
 * The sheet with the figures that cannot be right as their findings give them, or blank where these do not know: a sum
 * or a rate that only misses them is right itself.
 * @param grid the sheet as it was read; @param findings what was said of its cells.
 */
export function withSettledFigures(grid: Grid, layout: SheetLayout, findings: readonly Finding[]): Grid {
  const cells = findings
    .filter(({ code }) => settled.has(code))
    .map(({ address, repair }) => ({ ...parseRange(address), repair }));
  if (cells.length === 0) return grid;
  return layout.tables.reduce((meant, table) => {
    const columns = new Map(table.columns.map((column) => [column.column, column]));
    const { top: first, bottom: last } = parseRange(table.range);
    const figures = cells.flatMap(({ top, left, repair }): MeantFigure[] => {
      const column = columns.get(left);
      if (column === undefined || top < first || top > last) return [];
      return [{ row: top, column, value: repair !== null && 'value' in repair ? repair.value : '' }];
    });
    return withFigures(meant, table, figures);
  }, grid);
}
