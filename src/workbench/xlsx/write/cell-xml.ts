import type { CellModel, CellValue } from '../../model/workbook-model';
import { parseRange } from '../a1';
import { withPrefixes } from '../formulas/future-functions';
import { encodeXString, escapeText } from '../xml/escape';

/** What stands inside a `<c>` and the `t` that says how to read it. */
export interface CellContent {
  readonly type: string | null;
  readonly inner: string;
}

/** A formula as the file spells it, ready to stand inside an element. */
export function formulaText(formula: string): string {
  return escapeText(encodeXString(withPrefixes(formula.startsWith('=') ? formula.slice(1) : formula)));
}

/** A constant's text goes inline: the shared strings, which other cells count on, are left alone. */
function inlineText(text: string, prefix: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}is><${prefix}t${space}>${escapeText(encodeXString(text))}</${prefix}t></${prefix}is>`;
}

/** The errors a file may hold as such; the younger ones (#SPILL!, #CALC! …) are #VALUE! with metadata beside it. */
const FILE_ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'];

function valueContent(value: CellValue, calculated: boolean, prefix: string): CellContent {
  const stored = (type: string | null, text: string): CellContent => ({
    type,
    inner: `<${prefix}v>${text}</${prefix}v>`,
  });
  if (value === null) return { type: null, inner: '' };
  if (typeof value === 'boolean') return stored('b', value ? '1' : '0');
  if (typeof value === 'number') {
    // A file has no word for infinity; Excel's own answer to such a calculation is #NUM!.
    return Number.isFinite(value) ? stored(null, String(value === 0 ? 0 : value)) : stored('e', '#NUM!');
  }
  if (typeof value === 'object')
    return stored('e', FILE_ERRORS.includes(value.error) ? value.error : '#VALUE!');
  return calculated
    ? stored('str', escapeText(encodeXString(value)))
    : { type: 'inlineStr', inner: inlineText(value, prefix) };
}

/**
 * The content of a cell.
 *
 * @param row - 0-based, to know the first cell of an array formula: only that one carries the formula.
 * @param keptFormula - the file's own `<f>` element, where the formula did not change.
 */
export function cellContent(
  cell: CellModel | undefined,
  row: number,
  column: number,
  prefix: string,
  keptFormula?: string,
): CellContent {
  if (!cell) return { type: null, inner: '' };
  const calculated = cell.formula !== undefined || cell.arrayRange !== undefined;
  const value = valueContent(cell.value, calculated, prefix);
  if (keptFormula !== undefined) return { type: value.type, inner: keptFormula + value.inner };
  if (cell.formula === undefined) return value;
  const array = cell.arrayRange === undefined ? null : parseRange(cell.arrayRange);
  if (array && (array.top !== row || array.left !== column)) return value;
  const kind = array ? ` t="array" ref="${cell.arrayRange ?? ''}"` : '';
  const formula = `<${prefix}f${kind}>${formulaText(cell.formula)}</${prefix}f>`;
  return { type: value.type, inner: formula + value.inner };
}
