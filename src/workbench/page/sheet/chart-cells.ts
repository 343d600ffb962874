import { parseRectangle, splitSheetName } from '../../engine/a1';
import type { SpreadsheetEngine } from '../../engine/spreadsheet-engine';
import type { ChartCell, CellsOf } from '../chart/chart-figures';
import { shownNumber } from '../chart/shown-number';
import type { CellModel } from '../../model/workbook-model';

/** More cells than any chart on a screen can show. */
const MOST_CELLS = 5000;

const BLANK: ChartCell = { value: null, numberFormat: 'General', text: '' };

function chartCell(cell: CellModel | null): ChartCell {
  if (!cell) return BLANK;
  const { value, style } = cell;
  const { numberFormat } = style;
  if (typeof value === 'number') return { value, numberFormat, text: shownNumber(value, numberFormat) };
  if (value === null) return { ...BLANK, numberFormat };
  if (typeof value === 'object') return { value, numberFormat, text: value.error };
  return { value, numberFormat, text: typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value };
}

/** Reads cells for charts as they stand now; a formula that names no one area of a sheet gives nothing. */
export function cellsOfEngine(engine: SpreadsheetEngine): CellsOf {
  return (formula) => {
    const { sheet: name, address } = splitSheetName(formula.replace(/^=/, ''));
    const sheet = name === null ? null : engine.sheetNamed(name);
    const area = parseRectangle(address.replaceAll('$', ''));
    if (!sheet || !area) return null;
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return null;
    const cells: ChartCell[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) cells.push(chartCell(sheet.cell(row, column)));
    return cells;
  };
}
