import type { CellAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { isoDate } from '../text/date';
import type { DateAmbiguous } from './date-finding';
import { headTexts } from './said-dates';

const slashed = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/g;

/**
 * Dates that may be either way round, on a sheet that writes another one with the month first ("5/31/2023"): nobody can
 * tell then what 3/4/2023 is.
 */
export function monthFirstDates(grid: Grid, layout: SheetLayout): DateAmbiguous[] {
  const found: { address: CellAddress; first: number; second: number; year: number }[] = [];
  for (const { text, address } of headTexts(grid, layout)) {
    for (const [, first, , second, year] of text.matchAll(slashed)) {
      found.push({ address, first: Number(first), second: Number(second), year: Number(year) });
    }
  }
  if (!found.some(({ first, second, year }) => second > 12 && isoDate(year, first, second) !== null))
    return [];
  return found.flatMap(({ address, first, second, year }) => {
    const [date, swapped] = [isoDate(year, second, first), isoDate(year, first, second)];
    if (date === null || swapped === null || date === swapped) return [];
    const base = { severity: 'warning', sheet: layout.name, address, expected: null, repair: null } as const;
    return [{ ...base, code: 'date-ambiguous', found: date, swapped }];
  });
}
