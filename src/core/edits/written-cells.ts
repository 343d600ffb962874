import { rangeAddress } from '../grid/address';
import { type CellContent, contentAt, type Grid, numberFormatAt } from '../grid/grid';
import { inputOf } from './cell-input';
import type { CellsEdit } from './edit-plan';

/** Cells of one sheet that are to be written, as edits with what stood there: one for each column. */
export class WrittenCells {
  private readonly columns = new Map<number, Map<number, CellContent>>();

  constructor(private readonly grid: Grid) {}

  /** @param content as Office.js takes formulas: text from cells has to pass `textInput` first. */
  put(row: number, column: number, content: CellContent): void {
    const cells = this.columns.get(column) ?? new Map<number, CellContent>();
    cells.set(row, content);
    this.columns.set(column, cells);
  }

  /** The edits of the cells put so far; a cell between two of them is left alone. */
  edits(sheet: string): CellsEdit[] {
    const { grid } = this;
    return [...this.columns]
      .sort(([one], [other]) => one - other)
      .map(([column, cells]): CellsEdit => {
        const [top, bottom] = [Math.min(...cells.keys()), Math.max(...cells.keys())];
        const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
        return {
          kind: 'cells',
          sheet,
          range: rangeAddress({ top, left: column, bottom, right: column }),
          contents: rows.map((row) => [cells.get(row) ?? null]),
          numberFormats: null,
          before: {
            contents: rows.map((row) => [contentAt(grid, row, column)]),
            inputs: rows.map((row) => [inputOf(grid, row, column)]),
            numberFormats: rows.map((row) => [numberFormatAt(grid, row, column)]),
          },
        };
      });
  }
}
