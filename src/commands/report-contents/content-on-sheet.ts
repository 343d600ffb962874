import type { SheetLooks } from '../../core/edits/own-format';
import type { ReportCell, ReportContent, ReportStyle } from '../../core/edits/report-content';
import { charactersOf } from '../../excel/column-widths';
import { fullLook } from '../../excel/report-styles';
import { difference, lookAt } from './kept/own-formats';
import {
  type CellContent,
  contentAt,
  type Grid,
  gridExtent,
  hasFormula,
  numberFormatAt,
} from '../../core/grid/grid';
import { rowHeights } from './row-heights';

/** What a number format says of a cell's style in a row of the table, and in a row that adds up. */
const styleOfFormat: Readonly<Record<string, readonly [body: ReportStyle, total: ReportStyle]>> = {
  '0': ['ordinal', 'totalCount'],
  '#,##0': ['count', 'totalCount'],
  'dd/mm/yyyy': ['day', 'totalText'],
  '0.00': ['rate', 'totalRate'],
  '"▼ "0.00': ['flaggedRate', 'totalRate'],
};

/**
 * The report that stands on a sheet now, as content that can be written again: so an update of it can be taken back
 * with its spans, its looks and its heights.
 * @param grid one of our sheets as read.
 * @param next the report that will take its place; its widths hold for this one too.
 */
export function contentOnSheet(grid: Grid, next: ReportContent): ReportContent {
  const extent = gridExtent(grid);
  const bottom = extent?.bottom ?? 0;
  const right = Math.max(next.columnWidths.length, extent?.right ?? 0);
  const parts = partsOn(grid, right, bottom);
  const read = Array.from({ length: bottom }, (_, index) => rowOn(grid, index + 1, right, bottom, parts));
  const rows = parts.length === 1 ? withinTables(read) : read;
  const header = rows.findIndex((row) => row.some((cell) => cell?.style === 'header')) + 1;
  return {
    rows,
    columnWidths: next.columnWidths,
    rowHeights: rowHeights(rows, next.columnWidths),
    frozenRows: header,
    printTitleRows: header === 0 ? null : [header, header],
    landscape: next.landscape,
    ...titlesOf(next),
  };
}

/** A report of several tables keeps its title in view, whatever tables it has. */
function titlesOf({ rows, frozenRows, printTitleRows }: ReportContent): Partial<ReportContent> {
  const keepsTitle = rows[frozenRows - 1]?.some((cell) => cell?.style === 'subtitle') ?? false;
  return keepsTitle ? { frozenRows, printTitleRows } : {};
}

/**
 * The same with every cell as it looks, its widths and its heights: what a report is taken back to, with whatever the
 * person added.
 * @param guessed the sheet as content; its styles say what is cheapest to write.
 */
export function snapshotOn(grid: Grid, guessed: ReportContent, looks: SheetLooks): ReportContent {
  if (looks.cells === null) return guessed;
  const spanned = guessed.rows.map((row, at) =>
    row.map((cell, index) => cell && asFarAsAlike(cell, looks, at, index)),
  );
  const covered = coveredCells({ ...guessed, rows: spanned });
  const columns = Array.from({ length: guessed.columnWidths.length }, (_, index) => index + 1);
  const rows = spanned.map((row, at) =>
    columns.map((column): ReportCell | null => {
      const look = lookAt(looks, grid, at + 1, column);
      if (covered.has(`${at + 1}:${column}`) || look === null) return row[column - 1] ?? null;
      const cell = row[column - 1] ?? { value: '', style: 'person' };
      const own = difference(look, fullLook[cell.style]);
      return Object.keys(own).length === 0 ? cell : { ...cell, own };
    }),
  );
  return {
    ...guessed,
    rows,
    columnWidths: columns.map((column) => charactersOf(looks.widths[column - 1] ?? 0)),
    rowHeights: rows.map((_, index) => looks.heights[index] ?? 0),
  };
}

/** A merged cell reaches over cells that look as it does. */
function asFarAsAlike(cell: ReportCell, { cells }: SheetLooks, row: number, column: number): ReportCell {
  const { span = 1, ...single } = cell;
  const line = cells?.[row] ?? [];
  const first = JSON.stringify(line[column]);
  let reach = 1;
  while (reach < span && JSON.stringify(line[column + reach]) === first) reach += 1;
  return reach > 1 ? { ...cell, span: reach } : single;
}

/** Cells that a merged one lies over: they have no look of their own. */
function coveredCells(content: ReportContent): Set<string> {
  return new Set(
    content.rows.flatMap((row, at) =>
      row.flatMap((cell, index) =>
        Array.from({ length: (cell?.span ?? 1) - 1 }, (_, more) => `${at + 1}:${index + 2 + more}`),
      ),
    ),
  );
}

type Row = (ReportCell | null)[];

/** A table is as wide as its header: what is empty beside it has no look. */
function withinTables(rows: readonly Row[]): Row[] {
  let width = Infinity;
  return rows.map((row) => {
    const filled = row.reduce(
      (last, cell, index) => (cell === null || cell.value === '' ? last : index + 1),
      0,
    );
    if (row.some((cell) => cell?.style === 'header')) width = filled;
    return (row[0]?.span ?? 1) > 2 ? row : row.slice(0, Math.max(width, filled));
  });
}

/** Unbroken runs of columns: kinds that stand beside each other are parted by an empty column. */
function partsOn(grid: Grid, right: number, bottom: number): readonly Part[] {
  const isEmpty = (column: number): boolean => {
    for (let row = 1; row <= bottom; row += 1) if (contentAt(grid, row, column) !== '') return false;
    return true;
  };
  const parts = [{ left: 1, right }];
  for (let column = 2; column < right; column += 1) {
    const last = parts.at(-1);
    if (last === undefined || !isEmpty(column)) continue;
    last.right = column - 1;
    parts.push({ left: column + 1, right });
  }
  return parts.filter((part) => part.left <= part.right);
}

function rowOn(grid: Grid, row: number, right: number, bottom: number, parts: readonly Part[]): Row {
  const ofOne = (part: Part): Row => partOfRow(grid, row, part, bottom);
  if (parts.length === 1) return ofOne({ left: 1, right });
  const isWide = row <= 2 || (contentAt(grid, row - 1, 1) === '' && !hasHeader(grid, row + 1));
  if (isWide) return ofOne({ left: 1, right });
  const cells: Row = Array.from({ length: right }, () => null);
  for (const part of parts) ofOne(part).forEach((cell, index) => (cells[part.left - 1 + index] = cell));
  return cells;
}

/** A row of several texts heads a table. */
function hasHeader(grid: Grid, row: number): boolean {
  return isText(grid, row, 1) && isText(grid, row, 2) && contentAt(grid, row, 2) !== '';
}

interface Part {
  readonly left: number;
  readonly right: number;
}

function partOfRow(grid: Grid, row: number, { left, right }: Part, bottom: number): Row {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const filled = columns.filter((column) => contentAt(grid, row, column) !== '');
  const [first] = filled;
  if (first === undefined) return [];
  if (filled.length === 1 && first === left) {
    const style = wideStyle(grid, row, left, bottom);
    return [{ value: valueOn(grid, row, left), style, span: columns.length }];
  }
  const texts = filled.filter((column) => isText(grid, row, column));
  const canHead = filled.length > 2 || wideStyle(grid, row - 1, left, bottom) === 'section';
  if (canHead && texts.length === filled.length)
    return columns.map((column) => cellOn(grid, row, column, 'header'));
  const adds = isText(grid, row, left) && contentAt(grid, row, left + 1) === '';
  return columns.map((column) => {
    if (adds && column === left + 1) return null;
    const cell = cellOn(grid, row, column, styleOn(grid, row, column, adds));
    return adds && column === left ? { ...cell, style: 'totalText', span: 2 } : cell;
  });
}

/** A line over the whole width: titles on top, a section's heading above its rows, a remark elsewhere. */
function wideStyle(grid: Grid, row: number, left: number, bottom: number): ReportStyle {
  if (row <= 2) return row === 1 ? 'title' : 'subtitle';
  const opens =
    contentAt(grid, row - 1, left) === '' && row < bottom && contentAt(grid, row + 1, left) !== '';
  return opens ? 'section' : 'remark';
}

function styleOn(grid: Grid, row: number, column: number, adds: boolean): ReportStyle {
  const content = contentAt(grid, row, column);
  if (typeof content === 'string' && content.startsWith('=HYPERLINK(')) return 'link';
  const formats = styleOfFormat[numberFormatAt(grid, row, column)];
  if (formats !== undefined) return formats[adds ? 1 : 0];
  if (typeof content === 'number') return 'figure';
  return adds ? 'totalText' : 'text';
}

function cellOn(grid: Grid, row: number, column: number, style: ReportStyle): ReportCell {
  return { value: valueOn(grid, row, column), style };
}

function valueOn(grid: Grid, row: number, column: number): ReportCell['value'] {
  const content: CellContent = contentAt(grid, row, column);
  if (hasFormula(grid, row, column)) return { formula: String(content) };
  return content;
}

function isText(grid: Grid, row: number, column: number): boolean {
  return typeof contentAt(grid, row, column) === 'string' && !hasFormula(grid, row, column);
}
