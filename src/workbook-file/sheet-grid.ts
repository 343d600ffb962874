import { type CellContent, emptyGrid, type Grid } from '../core/grid/grid';
import type { CellFormats } from './cell-formats';
import type { FileCells } from './sheet-cells';
import { UnusableFile } from './unusable-file';

/** As many as Excel gives in one answer. */
const mostCells = 5_000_000;

/** The rectangle of the cells that hold something, as `getUsedRange(true)` gives it. */
export function sheetGrid(name: string, rows: FileCells, formats: CellFormats): Grid {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, cells] of rows) {
    for (const [column, { filled }] of cells) {
      if (!filled) continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  if (bottom === 0) return emptyGrid(name);
  const [rowCount, columnCount] = [bottom - top + 1, right - left + 1];
  if (rowCount * columnCount > mostCells) throw new UnusableFile('tooLarge');
  const fonts = new Set<string>();
  const [values, formulas, numberFormats]: [CellContent[][], CellContent[][], string[][]] = [[], [], []];
  for (let row = top; row <= bottom; row += 1) {
    const line = Array.from({ length: columnCount }, (_, index) => rows.get(row)?.get(left + index));
    const looks = line.map((cell) => formats.of(cell?.format ?? 0));
    values.push(line.map((cell) => cell?.value ?? ''));
    formulas.push(line.map((cell) => cell?.formula ?? cell?.value ?? ''));
    numberFormats.push(looks.map(({ numberFormat }) => numberFormat));
    for (const { font } of looks) fonts.add(font);
  }
  const [font = null] = fonts;
  return {
    sheet: name,
    top,
    left,
    rowCount,
    columnCount,
    values,
    formulas,
    numberFormats,
    font: fonts.size === 1 ? font : null,
  };
}
