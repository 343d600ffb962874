import type { TableLayout } from '../layout/sheet-layout';
import { isTotalLabel } from '../layout/row-words';
import type { RecognisedSheet } from '../recognised-sheet';
import { valueAt } from '../grid/grid';
import { composed } from '../text/fold';
import type { ListedName } from './match-table';
import { namedIn, type UnitRow, unitRows } from './unit-rows';

/** A unit of a table with the group above it. */
export interface ListedUnit extends UnitRow, ListedName {}

/**
 * The units of a table with their groups: the name in a column of groups ("Cụm"), else that of the nearest row above
 * that heads a group. Sums of groups ("Cộng cụm 1") head none.
 * @example listedUnits(sheet, table)[0] // { unit: 'Thôn 1', group: 'Xã Hải Dương', row: 7, … }
 */
export function listedUnits(sheet: RecognisedSheet, table: TableLayout): ListedUnit[] {
  const { grid, layout } = sheet;
  const column = table.columns.find(({ role }) => role === 'group') ?? null;
  const heads = namedIn(grid, layout, table, table.groupRows).filter(({ unit }) => !isTotalLabel(unit));
  let next = 0;
  let group: string | null = null;
  let inColumn = '';
  return unitRows(grid, layout, table).map((unit) => {
    for (; (heads[next]?.row ?? Infinity) < unit.row; next += 1) group = withoutMark(heads[next]?.unit ?? '');
    if (column === null) return { ...unit, group };
    // A group over several rows is named in the first of them.
    inColumn = composed(String(valueAt(grid, unit.row, column.column))) || inColumn;
    return { ...unit, group: inColumn === '' ? group : inColumn };
  });
}

/** "II. Xã Hải Dương" is the same group wherever it stands in a list. */
function withoutMark(label: string): string {
  return label.replace(/^(?:[IVXLC]+|[A-ZĐ])[.)]\s*(?=\p{L})/u, '');
}
