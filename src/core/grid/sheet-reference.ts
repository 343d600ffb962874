import { type CellAddress, columnLetters, parseRange, type RangeAddress } from './address';
import type { CellContent } from './grid';

/** What stands in a formula for one figure: a cell of the same sheet, cells of another, or a sum of such. */
export type FormulaReference = CellAddress | (string & { readonly brand: 'SheetReference' });

/**
 * Cells of another sheet as a formula names them. The name is always quoted, so that no name needs a second look, and
 * the address is fixed: when the person sorts the rows of the formula's own sheet, each goes on naming its own cell.
 * @example sheetReference("Chỉ tiêu '23", 'D5:D9') // "'Chỉ tiêu ''23'!$D$5:$D$9"
 */
export function sheetReference(sheet: string, area: RangeAddress): FormulaReference {
  const { top, left, bottom, right } = parseRange(area);
  const first = `$${columnLetters(left)}$${top}`;
  const last = `$${columnLetters(right)}$${bottom}`;
  const address = first === last ? first : `${first}:${last}`;
  return `'${sheet.replaceAll("'", "''")}'!${address}` as FormulaReference;
}

/** The sum of cells of another sheet. */
export function sumReference(sheet: string, areas: readonly RangeAddress[]): FormulaReference {
  return `SUM(${areas.map((area) => sheetReference(sheet, area)).join(',')})` as FormulaReference;
}

const elsewhere = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
const figureElsewhere = new RegExp(String.raw`SUM\(${elsewhere}(?:,${elsewhere})*\)|${elsewhere}`, 'gu');

/**
 * True for two contents of a cell that are the same; formulas may differ in the quotes of sheet names, for Excel gives
 * `='Sheet1'!A1` back as `=Sheet1!A1`.
 */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  if (one === other) return true;
  return isFormula(one) && isFormula(other) && unquoted(one) === unquoted(other);
}

function isFormula(content: CellContent): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

/**
 * True for two formulas that do the same, with the same or other cells of other sheets.
 * @example isSameButForSheets("=D7*100/'A'!$C$5", '=D7*100/B!$C$6') // true
 */
export function isSameButForSheets(one: CellContent, other: CellContent): boolean {
  return isFormula(one) && isFormula(other) && masked(one) === masked(other);
}

function unquoted(formula: string): string {
  return formula.replace(/'((?:[^']|'')+)'!/g, '$1!');
}

function masked(formula: string): string {
  return formula.replace(figureElsewhere, '#');
}
