import type { CellContent } from '../core/grid/grid';
import { cellValue, type ValueContext } from './cell-value';
import { SheetFormulas } from './sheet-formulas';
import { UnusableFile } from './unusable-file';
import { attribute, childNamed, childrenNamed } from './xml';

/** A cell of a file. */
export interface FileCell {
  /** `''` for none. */
  readonly value: CellContent;
  /** The formula with its `=`, or null for a constant. */
  readonly formula: string | null;
  /** The number of its format. */
  readonly format: number;
  /** It holds something: a value or a formula; others have only a look. */
  readonly filled: boolean;
}

/** The cells of a sheet by row and column, both from 1. */
export type FileCells = ReadonlyMap<number, ReadonlyMap<number, FileCell>>;

/** Excel's own word for a value that there is not. */
const notAvailable = '#N/A';

/**
 * Reads the cells of a sheet.
 *
 * Programs that write files often leave out what a formula gives. Nobody calculates here, so such a cell reads `#N/A`: a
 * figure that is missing is told of, where a blank cell would be taken for one that nobody filled.
 * @param root of the sheet's part.
 * @throws UnusableFile for a cell that is beyond the sheet.
 */
export function sheetCells(root: Element, context: ValueContext): FileCells {
  if (root.localName !== 'worksheet') throw new UnusableFile('damaged');
  const rows = new Map<number, Map<number, FileCell>>();
  const formulas = new SheetFormulas();
  let row = 0;
  for (const line of childrenNamed(childNamed(root, 'sheetData'), 'row')) {
    row = Number(attribute(line, 'r') ?? row + 1);
    const cells = rows.get(row) ?? new Map<number, FileCell>();
    rows.set(row, cells);
    let column = 0;
    for (const element of childrenNamed(line, 'c')) {
      column = columnOf(attribute(element, 'r')) ?? column + 1;
      if (!(row >= 1 && row <= 1_048_576 && column <= 16_384)) throw new UnusableFile('damaged');
      const source = childNamed(element, 'f');
      const formula = source === null ? null : formulas.take(source, row, column);
      const value = cellValue(element, context);
      cells.set(column, {
        value: value ?? (source === null ? '' : notAvailable),
        formula,
        format: Number(attribute(element, 's') ?? 0),
        filled: value !== null || source !== null,
      });
    }
  }
  for (const { row: at, column, formula } of formulas.copied()) {
    const cell = rows.get(at)?.get(column);
    if (cell !== undefined) rows.get(at)?.set(column, { ...cell, formula });
  }
  return rows;
}

function columnOf(address: string | null): number | null {
  if (address === null) return null;
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0];
  if (letters === undefined) throw new UnusableFile('damaged');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
