import type { Rectangle } from '../grid/address';
import type { Grid } from '../grid/grid';
import { insuranceKindsIn } from '../layout/insurance-words';
import type { TableLayout } from '../layout/sheet-layout';
import type { InsuranceKind } from '../layout/vocabulary';
import { type HeaderSpan, HeaderSpans } from './header-spans';

/** Where the header of a new column is written, as the sheet is once the column was put in. */
export interface HeaderPlace {
  /** 1-based row of its text. */
  readonly row: number;
  /** Merged cells to be made: spans that reach over the new column too, and its own cell down to the header's foot. */
  readonly merges: readonly Rectangle[];
}

/**
 * Finds the place of a new column's header: below the texts that span its kind ("BHXH tự nguyện"), which are made to
 * reach over it, and from there to the foot of the header. A span that the column is put into grows by itself.
 * @param at 1-based: the new column stands there, right of the present column `at - 1`.
 * @param merges the merged cells of the sheet as it is; empty where they are not known.
 * @returns null where the header leaves no room for a text.
 */
export function headerPlace(
  grid: Grid,
  table: TableLayout,
  at: number,
  insurance: InsuranceKind,
  merges: readonly Rectangle[],
): HeaderPlace | null {
  const [first, last] = [table.headerRows[0], table.headerRows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const spans = new HeaderSpans(grid, table, merges);
  const extended: Rectangle[] = [];
  let row = first;
  while (row <= last) {
    const span = spans.at(row, at - 1);
    if (span === null) break;
    if (span.area.right < at) {
      if (!spans.standsOver(span.area.bottom, at - 1) || !isAbout(span, table, insurance)) break;
      // Blanks that belong to a text reach over one more by themselves; merged, they would stay so when taken back.
      if (span.merged) extended.push({ ...span.area, right: at });
    }
    row = span.area.bottom + 1;
  }
  if (row > last) return null;
  const own = { top: row, left: at, bottom: last, right: at };
  return { row, merges: row < last && hasMerges(merges, table) ? [...extended, own] : extended };
}

/** A text over the columns of a kind names it, or spans all of them: "BHXH" over "BB" and "TN". */
function isAbout({ text, area }: HeaderSpan, { columns }: TableLayout, insurance: InsuranceKind): boolean {
  const [named, ...others] = insuranceKindsIn(text, insurance.startsWith('bhyt'));
  if (named === insurance && others.length === 0) return true;
  const own = columns.filter((column) => column.insurance === insurance);
  return own.length > 1 && own.every(({ column }) => area.left <= column && column <= area.right);
}

/** An office that merges cells in its header would merge these too; one that does not, would not. */
function hasMerges(merges: readonly Rectangle[], { headerRows }: TableLayout): boolean {
  return merges.some(({ top }) => headerRows.includes(top));
}
