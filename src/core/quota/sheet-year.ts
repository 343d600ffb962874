import { parseRange } from '../grid/address';
import { gridExtent } from '../grid/grid';
import { decodedGrid } from '../layout/decoded-grid';
import type { TableLayout } from '../layout/sheet-layout';
import { readTitle } from '../layout/title';
import type { RecognisedSheet } from '../recognised-sheet';
import { withoutDates, yearIn } from '../text/date';
import { folded } from '../text/fold';

/**
 * The year that a quota sheet is of: the one that its title names outside of dates ("NĂM 2023", but not the day of a
 * decision), else its headers, else its own name.
 * @returns null where nothing tells.
 */
export function quotaYear({ grid, layout }: RecognisedSheet): number | null {
  const decoded = decodedGrid(grid).grid;
  const top = Math.max(0, ...layout.tables.slice(0, 1).map(({ range }) => parseRange(range).top));
  const { lines } = readTitle(decoded, gridExtent(decoded)?.top ?? 1, top - 1);
  const said = lines.map((line) => yearIn(withoutDates(folded(line)))).find((year) => year !== null);
  return said ?? agreed(layout.tables.flatMap(headerYears)) ?? bareYear(layout.name);
}

/** The year of a progress sheet's figures: that of their day, else the one that a quota sheet would be read for. */
export function progressYear(sheet: RecognisedSheet): number | null {
  const { asOf } = sheet.layout;
  return asOf === null ? quotaYear(sheet) : Number(asOf.slice(0, 4));
}

function headerYears({ columns }: TableLayout): number[] {
  return columns
    .filter(({ role }) => role === 'plan' || role === 'actual')
    .flatMap(({ headerPath }) => headerPath.map((text) => bareYear(withoutDates(folded(text)))))
    .filter((year) => year !== null);
}

function agreed(years: readonly number[]): number | null {
  const [year, ...others] = new Set(years);
  return year === undefined || others.length > 0 ? null : year;
}

function bareYear(text: string): number | null {
  const years = [...text.matchAll(/(?<![\d/.-])20\d\d(?![\d/.-])/g)].map(([digits]) => Number(digits));
  return agreed(years);
}
