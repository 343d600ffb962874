import { type Grid, isBlankAt, valueAt } from '../grid/grid';
import { rowLabel } from '../layout/read-rows';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import { unitColumnOf } from '../layout/table-columns';
import { listedUnits } from '../matching/listed-units';
import type { CellReading } from '../numbers/cell-reading';
import type { Separators } from '../numbers/separators';
import { readingOf } from '../numbers/sheet-reading';
import { shownUnitName } from '../text/unit-name';
import type { BlockUnit, PassedOver } from './block';
import { blockFigure } from './block-figure';
import type { BlockTables } from './block-tables';
import { isContinued, type TableColumn } from './figures-columns';

/** The units of a block with the figures of one column, and the rows that are none. */
export function unitsOfBlock(
  { grid, layout }: BlockTables,
  figures: TableColumn,
  separators: Separators | undefined,
): { units: BlockUnit[]; passedOver: PassedOver[] } {
  const at = figures.column.column;
  const tables = layout.tables.filter(
    (table) =>
      table === figures.table || table.columns.some((column) => isContinued(figures, { table, column })),
  );
  const asPeople: SheetLayout = { ...layout, tables: tables.map((table) => withPeople(table, at)) };
  const readings = new Map<number, CellReading>();
  for (const cell of readingOf(grid, asPeople, { quotas: [], ...(separators && { separators }) }).cells) {
    if (cell.column.column === at) readings.set(cell.row, cell);
  }
  const units = tables.flatMap((table) =>
    listedUnits({ grid, layout }, table).map(({ unit, group, row }): BlockUnit => ({
      unit,
      group,
      row,
      figure: blockFigure(grid, row, at, readings.get(row)),
    })),
  );
  return { units, passedOver: passedOver(grid, layout, tables, at) };
}

/** The table with its figures as those of people who take part: what each means is then found out as on any sheet. */
function withPeople(table: TableLayout, at: number): TableLayout {
  const columns = table.columns.map((column) =>
    column.column === at ? { ...column, role: 'actual' as const, confidence: 1 } : column,
  );
  return { ...table, columns };
}

function passedOver(
  grid: Grid,
  layout: SheetLayout,
  tables: readonly TableLayout[],
  figures: number,
): PassedOver[] {
  const known = new Set(
    layout.tables.flatMap((table) => [...table.bodyRows, ...table.headerRows, ...table.numberingRows]),
  );
  const rows: PassedOver[] = [];
  for (const table of tables) {
    const names = unitColumnOf(table)?.column;
    if (names === undefined) continue;
    const ordinal = table.columns.find(({ role }) => role === 'ordinal')?.column ?? null;
    const label = (row: number): string =>
      shownUnitName(rowLabel(grid, { unitColumn: names, ordinalColumn: ordinal }, row), layout.encoding);
    const put = (why: PassedOver['why'], list: readonly number[]): void => {
      for (const row of list) rows.push({ row, label: label(row), why });
      for (const row of list) known.add(row);
    };
    put('total', table.totalRows);
    put('group', table.groupRows);
    put('ofWhich', table.ofWhichRows);
  }
  const [first] = tables;
  const names = first === undefined ? undefined : unitColumnOf(first)?.column;
  // What stands above a header is the title.
  const top = Math.max(grid.top, ...(first?.headerRows.slice(0, 1) ?? []));
  for (let row = top; names !== undefined && row < grid.top + grid.rowCount; row += 1) {
    const name = valueAt(grid, row, names);
    if (known.has(row) || typeof name !== 'string' || isBlankAt(grid, row, figures)) continue;
    if (!/\p{L}{2}/u.test(name)) continue;
    rows.push({ row, label: shownUnitName(name, layout.encoding), why: 'outside' });
  }
  return rows.sort((a, b) => a.row - b.row);
}
