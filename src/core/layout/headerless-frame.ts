import { type Grid, gridExtent, isBlankAt, valueAt } from '../grid/grid';
import { figureOfText } from '../text/figure';
import { composed, folded } from '../text/fold';
import type { TableFrame } from './table-frame';
import { isTotalLabel } from './row-words';
import { readTitle } from './title';

const fewestRows = 3;
/** A list without a header stands right below its title. */
const deepestRow = 30;
const units =
  /^(\d+[.)]\s*)?(ubnd )?(xa|phuong|thi tran|tt|dac khu|thon|xom|ap|khom|lang|buon|ban|to|tdp|khu|khu pho|kp|dai ly|truong|huyen|quan|tp|thi xa|thanh pho|bhxh)\b/;

/**
 * A list that has no header at all: names of units with one figure beside each, below a title that names one kind of
 * insurance and says what the figures are ("Giao chỉ tiêu BHXH tự nguyện cho các thôn như sau:").
 * @returns null where the title leaves anything open, or fewer than three units stand below it.
 */
export function headerlessFrame(grid: Grid): TableFrame | null {
  const extent = gridExtent(grid);
  if (extent === null) return null;
  for (let row = extent.top; row <= Math.min(extent.bottom, extent.top + deepestRow); row += 1) {
    for (let column = extent.left; column < extent.right; column += 1) {
      const frame = frameAt(grid, row, column, extent.right);
      if (frame === null) continue;
      const title = readTitle(grid, extent.top, row - 1);
      return title.kinds.length === 1 && title.speaksOf !== null ? frame : null;
    }
  }
  return null;
}

function frameAt(grid: Grid, row: number, unit: number, last: number): TableFrame | null {
  if (!isPair(grid, row, unit)) return null;
  let named = 0;
  let below = row;
  for (; isPair(grid, below, unit); below += 1) {
    // A second figure beside the first would need words to tell the two apart.
    if (unit + 2 <= last && !isBlankAt(grid, below, unit + 2)) return null;
    if (units.test(labelAt(grid, below, unit))) named += 1;
  }
  const rows = below - row;
  if (named < fewestRows || named * 2 < rows) return null;
  const ordinal = unit > 1 && figureAt(grid, row, unit - 1) === 1 ? unit - 1 : null;
  return {
    headerRows: [],
    numberingRows: [],
    firstRow: row,
    left: ordinal ?? unit,
    right: unit + 1,
    unitColumn: unit,
    ordinalColumn: ordinal,
  };
}

/** A name with a figure right beside it. */
function isPair(grid: Grid, row: number, unit: number): boolean {
  const label = labelAt(grid, row, unit);
  if (!/[a-z]{2}/.test(label) || label.length > 80) return false;
  const figure = figureAt(grid, row, unit + 1);
  return figure !== null && figure >= 0 && (Number.isInteger(figure) || isTotalLabel(label));
}

function labelAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === 'string' ? folded(composed(value)) : '';
}

function figureAt(grid: Grid, row: number, column: number): number | null {
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' ? figureOfText(value) : null;
}
