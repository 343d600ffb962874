import { type Grid, numberAt, valueAt } from '../grid/grid';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import { figureRows, unitColumnOf } from '../layout/table-columns';
import { decoded } from '../text/legacy-encoding';
import { folded } from '../text/fold';
import type { Breakdown } from './breakdown';
import { summedRoles } from './summed-roles';

/** "Chia ra:", "Bao gồm": all there is of the row above. "Trong đó" names some of it. */
const allParts = /^[-+*\s]*(chia ra|bao gom|gom co)\b/;
const someParts = /^[-+*\s]*trong do\b/;

/** Rows that say they are all the parts of the row above them, column by column. */
export function rowBreakdowns(grid: Grid, layout: SheetLayout, table: TableLayout): Breakdown[] {
  const columns = table.columns.filter(({ role }) => summedRoles.has(role));
  return runsOfParts(grid, layout, table).flatMap(({ whole, parts }) =>
    columns
      .map(({ column, insurance }) => ({
        whole: { row: whole, column },
        parts: parts.filter((row) => numberAt(grid, row, column) !== null).map((row) => ({ row, column })),
        insurance,
      }))
      // One part alone is a part, whatever its heading says.
      .filter((breakdown) => breakdown.parts.length >= 2),
  );
}

function runsOfParts(
  grid: Grid,
  layout: SheetLayout,
  table: TableLayout,
): { whole: number; parts: number[] }[] {
  const ofWhich = new Set(table.ofWhichRows);
  const names = unitColumnOf(table)?.column ?? 1;
  const first = table.columns[0]?.column ?? names;
  const runs: { whole: number; parts: number[] }[] = [];
  let whole: number | null = null;
  let open = false;
  for (const row of figureRows(table)) {
    if (!ofWhich.has(row)) {
      [whole, open] = [row, false];
      continue;
    }
    const label = [names, first]
      .map((column) => String(valueAt(grid, row, column)))
      .find((text) => text.trim() !== '');
    const plain = folded(decoded(label ?? '', layout.encoding));
    if (allParts.test(plain) && whole !== null) {
      runs.push({ whole, parts: [] });
      open = true;
    } else if (someParts.test(plain)) open = false;
    if (open) runs.at(-1)?.parts.push(row);
  }
  return runs;
}
