import type { ReportCell, ReportContent, ReportStyle } from '../../core/edits/report-content';
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
  const rows = withinTables(
    Array.from({ length: bottom }, (_, index) => rowOn(grid, index + 1, right, bottom)),
  );
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

function rowOn(grid: Grid, row: number, right: number, bottom: number): Row {
  const columns = Array.from({ length: right }, (_, index) => index + 1);
  const filled = columns.filter((column) => contentAt(grid, row, column) !== '');
  const [first] = filled;
  if (first === undefined) return [];
  if (filled.length === 1 && first === 1) {
    return [{ value: valueOn(grid, row, 1), style: wideStyle(grid, row, bottom), span: right }];
  }
  const texts = filled.filter((column) => isText(grid, row, column));
  const canHead = filled.length > 2 || wideStyle(grid, row - 1, bottom) === 'section';
  if (canHead && texts.length === filled.length)
    return columns.map((column) => cellOn(grid, row, column, 'header'));
  const adds = isText(grid, row, 1) && contentAt(grid, row, 2) === '';
  return columns.map((column) => {
    if (adds && column === 2) return null;
    const cell = cellOn(grid, row, column, styleOn(grid, row, column, adds));
    return adds && column === 1 ? { ...cell, style: 'totalText', span: 2 } : cell;
  });
}

/** A line over the whole width: titles on top, a section's heading above its rows, a remark elsewhere. */
function wideStyle(grid: Grid, row: number, bottom: number): ReportStyle {
  if (row <= 2) return row === 1 ? 'title' : 'subtitle';
  const opens = contentAt(grid, row - 1, 1) === '' && row < bottom && contentAt(grid, row + 1, 1) !== '';
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
  return typeof content === 'number' ? content : String(content);
}

function isText(grid: Grid, row: number, column: number): boolean {
  return typeof contentAt(grid, row, column) === 'string' && !hasFormula(grid, row, column);
}
