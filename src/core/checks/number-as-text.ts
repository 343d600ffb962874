import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { readingOf } from '../numbers/sheet-reading';
import type { Finding } from './finding';
import { numberPlace, offered } from './reading-findings';
import type { WorkbookContext } from './workbook-context';

/** Numbers that Excel holds for texts: no formula adds them up. */
export function checkNumbersAsText(grid: Grid, layout: SheetLayout, context: WorkbookContext): Finding[] {
  return readingOf(grid, layout, context).cells.flatMap((reading): Finding[] => {
    const { table, row, column, raw, cause } = reading;
    if (cause !== 'text' || typeof raw !== 'string') return [];
    const place = numberPlace('number-as-text', layout, table, row, column);
    return [{ code: 'number-as-text', severity: 'error', ...place, found: raw, ...offered(reading) }];
  });
}
