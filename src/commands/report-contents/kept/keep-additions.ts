import type { ReportCell, ReportContent } from '../../../core/edits/report-content';
import { contentAt, type Grid, gridExtent, hasFormula } from '../../../core/grid/grid';
import { type ColumnOrder, columnOrder } from './column-order';
import { contentTables } from './content-tables';
import { withDeparted } from './departed-units';
import { departedLists, type KeptWords } from './departed-lists';
import { keptCell } from './kept-cells';
import { keptWidths } from './kept-widths';
import { withOwnFormats } from './own-formats';
import { commonFormula, filledCells, type PersonsCell } from './persons-cells';
import { type PresentReport, presentTables } from './present-report';
import { linePlaces } from './report-rows';
import { type Likeness, rowPlaces } from './row-places';
import { roomBelow } from './room-below';
import type { UnitTable } from './table-rows';
import { widenedContent } from './widened-content';
import { rowHeights } from '../row-heights';

/** A report that is to be written, with what the person added to the one that stands. */
export interface KeptReport {
  readonly content: ReportContent;
  /** Cells of ours that the person had written over, and that have our figures again. */
  readonly overwritten: number;
  /** Formulas of the person's that pointed to rows that are gone, and are the figures that they showed. */
  readonly fixed: number;
  /** Units listed as no longer there. */
  readonly departed: number;
  /** Rows to be put in above what the person put below the report. */
  readonly room: number;
  /** The last column of the sheet, as it stands, that was taken into the report. */
  readonly right: number;
}

/**
 * Puts what the person added to a report into the one that takes its place: notes and extra columns go with their unit,
 * formulas and formats with their cells; units that left are listed below with what was written to them.
 * @param next the report as it would be on a fresh sheet.
 */
export function keepAdditions(report: PresentReport, next: ReportContent, words: KeptWords): KeptReport {
  const { grid, region, looks } = report;
  const targets = contentTables(next);
  const labels = new Set(targets.flatMap(({ others }) => others.map(({ label }) => label)));
  const present = presentTables(report, labels);
  const all = [...present.tables, ...present.departed];
  if (all.length === 0) {
    const room = roomBelow(grid, region.bottom, next);
    return { content: next, overwritten: 0, fixed: 0, departed: 0, room, right: 0 };
  }
  const order = columnOrder(all, targets, next.columnWidths.length, present.right);
  const widened = keptWidths(widenedContent(next, order, grid.sheet), order, looks);
  const tables = contentTables(widened);
  const pairs = present.tables.flatMap((table) => {
    const target = tables.find(({ key }) => key === table.key);
    return target === undefined ? [] : [[table, target] as const];
  });
  const alike = likeness(grid, widened, order);
  const rows = new Map(linePlaces(present.tables, present.end, tables, widened.rows.length));
  for (const [table, target] of pairs)
    for (const [row, place] of rowPlaces(table, target, alike)) rows.set(row, place);

  const persons = (table: UnitTable | null): Set<number> =>
    new Set([...order.persons, ...(table === null ? [] : table.notes)]);
  const placed: PersonsCell[] = [...rows.keys()].flatMap((row) =>
    filledCells(grid, row, persons(tableOf(present.tables, row))),
  );
  const lists = departedLists(report, present, order, rows, tables, widened, words);
  const below = withDeparted(widened, lists.lists);
  const room = roomBelow(grid, region.bottom, below);
  const moves = {
    sheet: grid.sheet,
    columns: order,
    rows,
    end: region.bottom,
    room,
    tables: pairs,
  };
  let fixed = lists.fixed;
  const cells = below.rows.map((row) => [...row]);
  const put = (row: number, column: number, cell: ReportCell): void => {
    const line = (cells[row - 1] ??= []);
    while (line.length < column) line.push(null);
    line[column - 1] = cell;
  };
  const putFrom = (from: PersonsCell, to: number): void => {
    const column = order.ofPresent(from.column);
    if (column === undefined) return;
    const style = order.persons.has(from.column) ? 'person' : (cells[to - 1]?.[column - 1]?.style ?? 'text');
    const { cell, isFixed } = keptCell(report, from, to, style, moves);
    if (isFixed) fixed += 1;
    put(to, column, cell);
  };
  for (const cell of placed) {
    const to = rows.get(cell.row);
    if (to !== undefined) putFrom(cell, to);
  }
  for (const [table, target] of pairs) {
    const taken = new Set(rows.values());
    for (const column of order.persons) {
      const formula = commonFormula(grid, table, column);
      if (formula === null) continue;
      for (const { row } of target.units) if (!taken.has(row)) putFrom(formula, row);
    }
  }
  for (const { row, column, cell } of lists.returned)
    if ((cells[row - 1]?.[column - 1]?.value ?? '') === '') put(row, column, cell);
  const content = withOwnFormats(report, { ...below, rows: cells }, order, rows, pairs);
  return {
    content: { ...content, rowHeights: rowHeights(content.rows, content.columnWidths) },
    overwritten: overwrittenCells(grid, present.tables, widened, order, rows),
    fixed,
    departed: lists.lists.reduce((sum, { units }) => sum + units.length, 0),
    room,
    right: present.right,
  };
}

function tableOf(tables: readonly UnitTable[], row: number): UnitTable | null {
  return tables.find(({ top, bottom }) => row >= top && row <= bottom) ?? null;
}

/** How many of our cells of a row are as they would be written. */
function likeness(grid: Grid, next: ReportContent, order: ColumnOrder): Likeness {
  const right = gridExtent(grid)?.right ?? 0;
  return (present, row) => {
    let same = 0;
    for (let column = 1; column <= right; column += 1) {
      if (order.persons.has(column)) continue;
      const place = order.ofPresent(column);
      const value = place === undefined ? undefined : next.rows[row - 1]?.[place - 1]?.value;
      if (value !== undefined && value !== '' && value === contentAt(grid, present, column)) same += 1;
    }
    return same;
  };
}

/**
 * Our cells in which the person wrote a text or a formula in place of a figure. A figure in place of a figure cannot be
 * told from an older one of ours.
 */
function overwrittenCells(
  grid: Grid,
  tables: readonly UnitTable[],
  next: ReportContent,
  order: ColumnOrder,
  rows: ReadonlyMap<number, number>,
): number {
  let count = 0;
  for (const { units, columns, notes } of tables) {
    for (const { row } of units) {
      for (const column of columns.keys()) {
        const [to, place] = [rows.get(row), order.ofPresent(column)];
        if (to === undefined || place === undefined || notes.has(column)) continue;
        const value = next.rows[to - 1]?.[place - 1]?.value ?? '';
        const now = contentAt(grid, row, column);
        const isWritten = hasFormula(grid, row, column) !== (typeof value === 'object');
        const isText = typeof now === 'string' && now.trim() !== '' && typeof value === 'number';
        if (now !== '' && (isWritten || isText)) count += 1;
      }
    }
  }
  return count;
}
