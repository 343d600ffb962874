import type { CellModel, WorkbookModel } from '../../model/workbook-model';
import { parseRange } from '../a1';
import { formulaTokens } from '../formulas/formula-tokens';

/** The most cells that are kept with a chart beside the cells themselves; a whole column is longer than any chart. */
const MOST_CELLS = 20_000;

/**
 * The cells that a chart's formula names, row by row; `undefined` stands for a cell that holds nothing.
 *
 * @param formula - with or without `=`, with the sheet's name
 * @returns null for anything but one area on a sheet that is there, or an area larger than any chart
 * @example referencedCells(workbook, "='Tổng hợp'!$C$5:$C$6")?.map((cell) => cell?.value) // [80, 93]
 */
export function referencedCells(workbook: WorkbookModel, formula: string): (CellModel | undefined)[] | null {
  const tokens = formulaTokens(formula.replace(/^=/, ''));
  const bang = tokens.findIndex(({ text }) => text === '!');
  const named = tokens[0];
  if (bang !== 1 || !named) return null;
  const name = named.kind === 'quotedName' ? named.text.slice(1, -1).replaceAll("''", "'") : named.text;
  const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const address = tokens
    .slice(2)
    .map(({ text }) => text)
    .join('');
  const area = parseRange(address);
  if (!sheet || !area) return null;
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return null;
  const cells: (CellModel | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const inRow = sheet.cells.get(row);
    for (let column = area.left; column <= area.right; column++) cells.push(inRow?.get(column));
  }
  return cells;
}
