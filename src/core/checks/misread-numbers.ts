import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { readingOf } from '../numbers/sheet-reading';
import type { Finding } from './finding';
import type { MisreadNumber } from './number-finding';
import { numberPlace, offered, shownFigure } from './reading-findings';
import type { WorkbookContext } from './workbook-context';

/** People whose thousands were taken for decimals: 5.941 for 5941, 6 for 6000. One finding a cell. */
export function checkMisreadThousands(grid: Grid, layout: SheetLayout, context: WorkbookContext): Finding[] {
  return misread(grid, layout, context, 'thousands');
}

/** Rates that lost their comma: 4681 for 46,81. One finding a cell. */
export function checkMisreadDecimals(grid: Grid, layout: SheetLayout, context: WorkbookContext): Finding[] {
  return misread(grid, layout, context, 'decimal');
}

function misread(
  grid: Grid,
  layout: SheetLayout,
  context: WorkbookContext,
  cause: 'thousands' | 'decimal',
): MisreadNumber[] {
  const code = `${cause}-misread` as const;
  return readingOf(grid, layout, context).cells.flatMap((reading): MisreadNumber[] => {
    const { table, row, column, raw } = reading;
    if (reading.cause !== cause || typeof raw !== 'number') return [];
    const place = numberPlace(code, layout, table, row, column);
    const found = shownFigure(column, raw);
    return [{ code, severity: 'error', ...place, found, ...offered(reading) }];
  });
}
