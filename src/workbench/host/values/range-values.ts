import { isError } from '../../engine/cell-data';
import { patchStyle } from '../../engine/cell-style';
import type { CellChange, EngineSheet } from '../../engine/engine-sheet';
import { columnsOf, rowsOf } from '../../engine/rectangles';
import type { CellModel, Rectangle } from '../../model/workbook-model';
import { HostError, invalidArgument } from '../protocol/host-error';
import { cellByCell } from '../refusals/array-shape';
import { refuseArrayPart, refuseFiltered, refuseLocked, refuseUnlessAllowed } from '../refusals/protection';
import type { RangeSelf } from '../session';
import { cellText, isNumberFormat } from './cell-text';
import { parseEntry } from './parse-entry';

/** Over this many cells Excel gives no values, silently. */
const MOST_CELLS = 5_000_000;

/** Reads something of each cell of a range, as rows; `null` for a range that is too large or has no end. */
export function cellMatrix<Value>(
  { sheet, area }: RangeSelf,
  read: (cell: CellModel | null, sheet: EngineSheet, row: number, column: number) => Value,
): Value[][] | null {
  if (isUnbounded(area) || rowsOf(area) * columnsOf(area) > MOST_CELLS) return null;
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Value[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      line.push(read(sheet.cell(row, column), sheet, row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** Whole rows or columns. */
export function isUnbounded(area: Rectangle): boolean {
  return rowsOf(area) === 1_048_576 || columnsOf(area) === 16_384;
}

/** As `values` gives it: an error is its text, an empty cell an empty text. */
export function valueOf(cell: CellModel | null): string | number | boolean {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

/** As `formulas` gives it: the formula, or the value. */
export function formulaOf(cell: CellModel | null): string | number | boolean {
  return cell?.formula ?? valueOf(cell);
}

/** As `text` gives it: what the cell shows. */
export function textOf(cell: CellModel | null): string {
  return cell ? cellText(cell.value, cell.style.numberFormat) : '';
}

/** As `valueTypes` gives it. */
export function valueTypeOf(cell: CellModel | null): string {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

/**
 * Writes `values` or `formulas`. `null` leaves a cell alone, an empty text clears it; in a merged area only the first
 * cell takes what is written, as in Excel.
 *
 * @throws InvalidArgument, AccessDenied, InvalidOperation as Excel would
 */
export function writeEntries(range: RangeSelf, sent: unknown): void {
  const { sheet, area, session } = range;
  if (isUnbounded(area) && Array.isArray(sent)) throw new HostError('InvalidArgument');
  const entry = cellByCell(sent, rowsOf(area), columnsOf(area));
  refuseLocked(sheet, area);
  refuseFiltered(sheet, area);
  refuseArrayPart(sheet, area);
  const swallowed = behindMerges(sheet);
  const changes: CellChange[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = entry(row - area.top, column - area.left);
      if (value === null || value === undefined) continue;
      const style = sheet.style(row, column);
      const parsed = parseEntry(value, style.numberFormat, session.today());
      if (swallowed(row, column)) continue;
      const given = parsed.format !== undefined && style.numberFormat === 'General' ? parsed.format : null;
      changes.push({
        row,
        column,
        content: parsed.content,
        ...(given === null ? {} : { style: patchStyle(style, { numberFormat: given }) }),
      });
    }
  }
  refuseBadFormulas(changes);
  sheet.write(changes);
}

/** Tells the cells that a merge hides behind its first one. */
function behindMerges(sheet: EngineSheet): (row: number, column: number) => boolean {
  const { merges } = sheet;
  return (row, column) =>
    merges.some(
      (merge) =>
        row >= merge.top &&
        row <= merge.bottom &&
        column >= merge.left &&
        column <= merge.right &&
        (row !== merge.top || column !== merge.left),
    );
}

/** Excel does not take a formula that it cannot read; Univer would show an error value instead. */
function refuseBadFormulas(changes: readonly CellChange[]): void {
  for (const { content } of changes) {
    const formula = content?.formula;
    if (formula === undefined) continue;
    if (formula.length > 8192) throw invalidArgument('a formula has up to 8192 characters');
    if (!isBalanced(formula) || /[-+*/^&=<>,(]\s*$/.test(formula))
      throw invalidArgument(`the formula ${formula}`);
  }
}

function isBalanced(formula: string): boolean {
  let depth = 0;
  let quote: string | null = null;
  for (const character of formula) {
    if (quote !== null) {
      if (character === quote) quote = null;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '{') depth += 1;
    else if (character === ')' || character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && quote === null;
}

/** Writes `numberFormat`. */
export function writeNumberFormats(range: RangeSelf, sent: unknown): void {
  const { sheet, area } = range;
  if (isUnbounded(area))
    throw new HostError(
      'NotImplemented',
      'Formats of whole rows and columns are not implemented by the workbench.',
    );
  const entry = cellByCell(sent, rowsOf(area), columnsOf(area));
  refuseUnlessAllowed(sheet, 'formatCells');
  const changes: CellChange[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const format = entry(row - area.top, column - area.left);
      if (format === null || format === undefined) continue;
      if (typeof format !== 'string' || !isNumberFormat(format))
        throw invalidArgument(`the number format ${JSON.stringify(format)}`);
      const numberFormat = format === '' ? 'General' : format;
      changes.push({ row, column, style: patchStyle(sheet.style(row, column), { numberFormat }) });
    }
  }
  sheet.write(changes);
}
