import { rangeAddress } from '../grid/address';
import { type Grid, gridExtent, valueAt } from '../grid/grid';
import { headerPaths } from '../layout/header-paths';
import { insuranceKindsIn, insuranceOfPath } from '../layout/insurance-words';
import { labelHeader } from '../layout/label-headers';
import { readRows, rowLabel, type TableRows } from '../layout/read-rows';
import { roleByWords } from '../layout/role-words';
import { isGroupLabel, isTotalLabel, ordinalMark, prefixOf } from '../layout/row-words';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import type { TableFrame } from '../layout/table-frame';
import { datesIn } from '../text/date';
import { readTitle } from '../layout/title';
import { isFigureCell } from './figure-cell';

/** A header of a block has no more rows than these. */
const mostHeaderRows = 3;
const longestName = 80;

/**
 * The table of a block that has no header that is known: the column with most names that have a figure in their row, and
 * every column of figures. Figures have the role `other` unless words above them say more.
 * @param grid decoded; its figures stand right of its names (see `figures-rightmost.ts`).
 * @returns null where no name has a figure beside it.
 */
export function bareTable(grid: Grid, unitColumn: number): TableLayout | null {
  const extent = gridExtent(grid);
  if (extent === null) return null;
  const units = namedRows(grid, unitColumn);
  const [firstUnit] = units;
  if (firstUnit === undefined) return null;
  const frame = { left: extent.left, right: extent.right, headerRows: [], numberingRows: [], unitColumn };
  const ordinalColumn = ordinalColumnOf(grid, units, unitColumn);
  const first = headsGroup(grid, firstUnit - 1, unitColumn, ordinalColumn) ? firstUnit - 1 : firstUnit;
  const rows = allRows(grid, { ...frame, ordinalColumn, firstRow: first }, units);
  const headerRows = headersAbove(grid, first, unitColumn);
  const title = readTitle(grid, extent.top, first - 1);
  // "BHXH gửi số liệu BHXH tự nguyện": the office is named beside the kind.
  const named = title.kinds.length > 1 ? title.kinds.filter((kind) => kind !== 'bhxh') : title.kinds;
  const [onlyKind, ...moreKinds] = named;
  const paths = headerPaths(grid, headerRows, extent.left, extent.right);
  const columns = Array.from({ length: extent.right - extent.left + 1 }, (_, index): ColumnLayout => {
    const column = extent.left + index;
    const headerPath = paths.get(column) ?? [];
    const own = insuranceOfPath(headerPath);
    const said = roleByWords(headerPath);
    const role = said === null || said.role === 'unit' || said.role === 'ordinal' ? 'other' : said.role;
    const isLabel = column === unitColumn || column === ordinalColumn;
    return {
      column,
      role: column === unitColumn ? 'unit' : column === ordinalColumn ? 'ordinal' : role,
      insurance: isLabel ? 'none' : own === 'none' && moreKinds.length === 0 ? (onlyKind ?? 'none') : own,
      date: null,
      confidence: 0.6,
      evidence: [],
      headerPath,
      fraction: false,
    };
  });
  return {
    range: rangeAddress({
      top: headerRows[0] ?? first,
      left: extent.left,
      bottom: rows.last,
      right: extent.right,
    }),
    headerRows,
    numberingRows: [],
    bodyRows: rows.body,
    groupRows: rows.group,
    ofWhichRows: rows.ofWhich,
    totalRows: rows.total,
    columns,
  };
}

/** The 1-based column with most names beside figures; null where there is none. */
export function nameColumn(grid: Grid): number | null {
  const extent = gridExtent(grid);
  if (extent === null) return null;
  let best: { column: number; names: number } | null = null;
  for (let column = extent.left; column <= extent.right; column += 1) {
    const names = namedRows(grid, column).length;
    if (names > (best?.names ?? 0)) best = { column, names };
  }
  return best?.column ?? null;
}

/** The rows with a name in a column and a figure in another that is more than a running number. */
function namedRows(grid: Grid, column: number): number[] {
  return rowsOf(grid).filter((row) => {
    if (!isName(valueAt(grid, row, column))) return false;
    for (let other = grid.left; other < grid.left + grid.columnCount; other += 1) {
      if (other !== column && isFigureCell(valueAt(grid, row, other))) return true;
    }
    return false;
  });
}

function isName(value: string | number | boolean): boolean {
  return (
    typeof value === 'string' &&
    value.length <= longestName &&
    !isFigureCell(value) &&
    /\p{L}{2}|^\s*\p{L}{1,2}\.?\s?\d/u.test(value) &&
    labelHeader(value) === null
  );
}

/** The column left of the names in which nearly every unit has a running number. */
function ordinalColumnOf(grid: Grid, rows: readonly number[], unitColumn: number): number | null {
  const named = rows.filter((row) => !isTotalLabel(String(valueAt(grid, row, unitColumn))));
  for (let column = unitColumn - 1; column >= grid.left; column -= 1) {
    const values = named.map((row) => valueAt(grid, row, column));
    const marks = values.filter((value) => value !== '' && ordinalMark(value) !== null).map(Number);
    const distinct = new Set(marks.filter((mark) => mark >= 1 && mark <= named.length + 2));
    if (marks.length > 0 && distinct.size * 5 >= named.length * 4) return column;
  }
  return null;
}

/** The rows of the table, and of what follows behind a note or an empty stretch: no unit is lost to those. */
function allRows(grid: Grid, frame: TableFrame, named: readonly number[]): TableRows {
  let rows = readRows(grid, frame, Number.MAX_SAFE_INTEGER);
  for (const next of named) {
    if (next <= rows.last) continue;
    const more = readRows(grid, { ...frame, firstRow: next }, Number.MAX_SAFE_INTEGER);
    rows = {
      body: [...rows.body, ...more.body],
      group: [...rows.group, ...more.group],
      ofWhich: [...rows.ofWhich, ...more.ofWhich],
      total: [...rows.total, ...more.total],
      last: Math.max(more.last, next),
    };
  }
  return rows;
}

/** "I. Xã Hải Dương" above its first hamlet, without a figure of its own. */
function headsGroup(grid: Grid, row: number, unitColumn: number, ordinalColumn: number | null): boolean {
  const label = rowLabel(grid, { unitColumn, ordinalColumn }, row);
  if (label === '') return false;
  const mark = ordinalColumn === null ? null : ordinalMark(valueAt(grid, row, ordinalColumn));
  return mark === 'roman' || mark === 'letter' || prefixOf(label) !== null || isGroupLabel(label);
}

/** The rows right above the first unit that say something of the columns; a unit without a figure says nothing of them. */
function headersAbove(grid: Grid, first: number, unitColumn: number): number[] {
  const rows: number[] = [];
  for (let row = first - 1; row >= Math.max(grid.top, first - mostHeaderRows); row -= 1) {
    const texts = grid.values[row - grid.top]?.flatMap((value, index) =>
      index !== unitColumn - grid.left && typeof value === 'string' && /\p{L}/u.test(value) ? [value] : [],
    );
    if (texts === undefined || texts.length === 0) break;
    const name = valueAt(grid, row, unitColumn);
    if (isName(name) && !texts.some(saysSomething)) break;
    rows.unshift(row);
  }
  return rows;
}

function saysSomething(text: string): boolean {
  // Beside a name "chưa báo cáo" stands for a figure, whatever it says over a column.
  if (/^(chưa (có|báo cáo|nộp|gửi)|không|đang|chờ)/i.test(text.normalize('NFC').trim())) return false;
  return (
    roleByWords([text]) !== null ||
    insuranceKindsIn(text).length > 0 ||
    datesIn(text, 2000).length > 0 ||
    /người|số/i.test(text.normalize('NFC'))
  );
}

function rowsOf(grid: Grid): number[] {
  return Array.from({ length: grid.rowCount }, (_, index) => grid.top + index);
}
