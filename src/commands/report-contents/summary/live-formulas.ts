import type { ReportCell } from '../../../core/edits/report-content';
import type { SheetArea } from '../../../core/derived/figure-source';
import { type CellAddress, type RangeAddress } from '../../../core/grid/address';
import { sheetReference } from '../../../core/grid/sheet-reference';
import type { CountedRows } from '../../../core/reports/summary/unit-rates';

type Value = ReportCell['value'];

/** Excel takes 8,192 characters and 255 arguments. */
const longestFormula = 8000;
const mostArguments = 200;

/** A formula, or where Excel would not take it what it would give now. */
export function ifItFits(formula: string, now: number): Value {
  return formula.length <= longestFormula ? { formula } : now;
}

/**
 * A live sum. Many areas are added in parts; units scattered over more of a sheet than a formula can name are summed as
 * they are now. Text among the cells is not counted, as on the sheet itself.
 */
export function sumOf(areas: readonly SheetArea[], now: number): Value {
  return ifItFits(`=${sumExpression(areas)}`, now);
}

function sumExpression(areas: readonly SheetArea[]): string {
  const parts: string[] = [];
  for (let start = 0; start < areas.length; start += mostArguments) {
    const some = areas
      .slice(start, start + mostArguments)
      .map(({ sheet, area }) => `'${sheet.replaceAll("'", "''")}'!${area}`);
    parts.push(`SUM(${some.join(',')})`);
  }
  return parts.join('+') || '0';
}

/** Percent of cells of the person's sheets, or where these are too many to name of what they sum up to now. */
export function shareOf(
  part: { readonly areas: readonly SheetArea[]; readonly now: number } | CellAddress,
  whole: { readonly areas: readonly SheetArea[]; readonly now: number },
): { readonly formula: string } {
  const said = (one: typeof whole): string => `(${sumExpression(one.areas)})`;
  const formula = (over: string, below: string): string => `=IF(${below}>0,${over}*100/${below},"")`;
  const live = formula(typeof part === 'string' ? part : said(part), said(whole));
  if (live.length <= longestFormula) return { formula: live };
  return { formula: formula(typeof part === 'string' ? part : String(part.now), String(whole.now)) };
}

/** What is counted: units at the threshold, below it, or below it by more than some points. */
export type Counted = 'reached' | 'below' | { readonly below: number };

/**
 * How many units are there now and whenever a figure changes; on products, as a quotient may lie a hair beside the
 * threshold. Products of arrays, without IF, so that no version of Excel has to be told that it is an array formula; a cell
 * that holds text from then on makes the count say nothing, not something wrong.
 * @param threshold the cell of this sheet that holds it.
 * @param rows null where the cells cannot be named.
 * @param now the count of now, which stands there where a formula cannot.
 */
export function countOf(
  counted: Counted,
  threshold: CellAddress,
  rows: readonly CountedRows[] | null,
  now: number,
): Value {
  if (rows === null || rows.length === 0) return now;
  const limit = typeof counted === 'object' ? `(${threshold}-${counted.below})` : threshold;
  const terms = rows.map(({ actual, whole }) => {
    const [done, all] = [named(actual), named(whole)];
    const side = counted === 'reached' ? '>=' : '<';
    // Rounded to what figures of a threshold have at most, for 97,89 × 10.000 is not quite 978.900 in binary.
    return `SUMPRODUCT(ISNUMBER(${done})*ISNUMBER(${all})*(${all}>0)*(${done}*100${side}ROUND(${limit}*${all},6)))`;
  });
  return ifItFits(`=IFERROR(${terms.join('+')},"")`, now);
}

function named({ sheet, area }: SheetArea): string {
  return sheetReference(sheet, area);
}

/** A column of a sheet from top to bottom: lines that come to it later count too. */
export function wholeColumn(sheet: string, letters: string): string {
  return sheetReference(sheet, `${letters}1` as RangeAddress).replace(
    /\$[A-Z]+\$1$/,
    `$${letters}:$${letters}`,
  );
}
