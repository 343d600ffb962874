import { cellAddress } from '../grid/address';
import { hasFormula, numberAt, type Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { figureRows } from '../layout/table-columns';
import { figureSort } from '../numbers/column-figures';
import { provenFigure } from '../numbers/proven-figure';
import { readingOf } from '../numbers/sheet-reading';
import type { Finding } from './finding';
import { numberPlace } from './reading-findings';
import type { WorkbookContext } from './workbook-context';

/** Less than a thousandth of a person is arithmetic's. */
const negligible = 1e-3;

/** Parts of people that are no lost thousands. What a formula gives is the person's own way of counting. */
export function checkFractionalCounts(grid: Grid, layout: SheetLayout, context: WorkbookContext): Finding[] {
  const reading = readingOf(grid, layout, context);
  const read = new Set(reading.cells.map(({ row, column }) => cellAddress(row, column.column)));
  return layout.tables.flatMap((table) =>
    table.columns
      .filter((column) => figureSort(grid, table, column) === 'people')
      .flatMap((column) =>
        figureRows(table).flatMap((row): Finding[] => {
          const found = numberAt(grid, row, column.column);
          const address = cellAddress(row, column.column);
          if (found === null || Math.abs(found - Math.round(found)) < negligible) return [];
          if (read.has(address) || hasFormula(grid, row, column.column)) return [];
          const readings = [Math.floor(found), Math.ceil(found)];
          const proven = provenFigure(reading.grid, table, row, column, readings);
          return [
            {
              code: 'fractional-count',
              severity: 'error',
              ...numberPlace('fractional-count', layout, table, row, column),
              found,
              expected: proven,
              repair: proven === null ? null : { address, value: proven },
              readings: proven === null ? readings : [],
            },
          ];
        }),
      ),
  );
}
