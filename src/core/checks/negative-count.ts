import { cellAddress } from '../grid/address';
import { hasFormula, numberAt, type Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { figureRows } from '../layout/table-columns';
import { figureSort } from '../numbers/column-figures';
import { readingOf } from '../numbers/sheet-reading';
import { provenFigure } from '../numbers/proven-figure';
import type { Finding } from './finding';
import { numberPlace } from './reading-findings';
import type { WorkbookContext } from './workbook-context';

/** Fewer people than none. Where the total or the rate says so, the sign alone is wrong. */
export function checkNegativeCounts(grid: Grid, layout: SheetLayout, context: WorkbookContext): Finding[] {
  const reading = readingOf(grid, layout, context);
  return layout.tables.flatMap((table) =>
    table.columns
      .filter((column) => figureSort(grid, table, column) === 'people')
      .flatMap((column) =>
        figureRows(table).flatMap((row): Finding[] => {
          const found = numberAt(grid, row, column.column);
          if (found === null || found >= 0) return [];
          const proven = provenFigure(reading.grid, table, row, column, [-found]);
          const address = cellAddress(row, column.column);
          const typed = !hasFormula(grid, row, column.column);
          return [
            {
              code: 'negative-count',
              severity: 'error',
              ...numberPlace('negative-count', layout, table, row, column),
              found,
              expected: typed ? proven : null,
              repair: typed && proven !== null ? { address, value: proven } : null,
              readings: typed && proven === null ? [-found] : [],
            },
          ];
        }),
      ),
  );
}
