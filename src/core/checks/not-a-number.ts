import { type Grid, hasFormula, isErrorValue, valueAt } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { isEntered, saysLacking, saysNothing } from '../numbers/column-figures';
import { readingOf } from '../numbers/sheet-reading';
import { cellAddress } from '../grid/address';
import type { Finding } from './finding';
import { numberPlace } from './reading-findings';
import type { WorkbookContext } from './workbook-context';

/** "Trên 95%" is how a target may be set. */
const bound = /^(?:[<>≥≤]|trên|dưới|từ|tối thiểu|ít nhất|đạt)/iu;

/** Texts in columns of entered figures that no reading makes a number; signs for "nothing" are none of them. */
export function checkNotNumbers(grid: Grid, layout: SheetLayout, context: WorkbookContext): Finding[] {
  const { cells } = readingOf(grid, layout, context);
  const read = new Set(cells.map(({ row, column }) => cellAddress(row, column.column)));
  return layout.tables.flatMap((table) =>
    table.columns.filter(isEntered).flatMap((column) =>
      [...table.bodyRows, ...table.totalRows].flatMap((row): Finding[] => {
        const value = valueAt(grid, row, column.column);
        if (typeof value !== 'string' || value.trim() === '' || isErrorValue(value)) return [];
        if (saysNothing(value) || saysLacking(value) || hasFormula(grid, row, column.column)) return [];
        if (column.role === 'coverageTarget' && bound.test(value.trim())) return [];
        const place = numberPlace('not-a-number', layout, table, row, column);
        if (read.has(place.address)) return [];
        return [
          {
            code: 'not-a-number',
            severity: 'error',
            ...place,
            found: value,
            expected: null,
            repair: null,
            readings: [],
          },
        ];
      }),
    ),
  );
}
