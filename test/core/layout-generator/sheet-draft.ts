import type { CellContent } from '../../../src/core/grid/grid';
import type { DraftCell, FontGrid } from './meant-sheet';
import type { Recipe } from './recipe';
import { fontOf, stored, withOldTones } from './spelling';

/** A sheet in the making: cells by place, texts stored the way of its recipe. */
export class SheetDraft {
  private readonly cells = new Map<string, DraftCell>();
  private bottom = 0;
  private right = 0;

  constructor(private readonly recipe: Pick<Recipe, 'encoding' | 'letters' | 'tones'>) {}

  /** Puts a cell by 1-based row and column; null puts nothing. */
  put(row: number, column: number, cell: DraftCell | null): void {
    if (cell === null || cell.value === '') return;
    this.cells.set(`${row},${column}`, { ...cell, value: this.storedValue(cell.value) });
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  /**
   * Puts title lines, one a row.
   * @returns the row for the table's header, one empty row below.
   */
  writeTitle(lines: readonly string[], top: number, left: number): number {
    lines.forEach((line, index) => this.put(top + index, left, { value: line }));
    return lines.length === 0 ? top : top + lines.length + 1;
  }

  /** Puts the lines under the tables; a line's texts stand some columns apart. */
  writeFoot(lines: readonly (readonly string[])[], top: number, left: number): void {
    lines.forEach((texts, index) =>
      texts.forEach((text, at) => this.put(top + index, left + at * 2, { value: text })),
    );
  }

  grid(): FontGrid {
    const each = <T>(of: (cell: DraftCell | undefined) => T): T[][] =>
      Array.from({ length: this.bottom }, (_, row) =>
        Array.from({ length: this.right }, (__, column) => of(this.cells.get(`${row + 1},${column + 1}`))),
      );
    return {
      sheet: 'Trang1',
      top: 1,
      left: 1,
      rowCount: this.bottom,
      columnCount: this.right,
      values: each((cell) => cell?.value ?? ''),
      formulas: each((cell) => cell?.formula ?? cell?.value ?? ''),
      numberFormats: each((cell) => cell?.format ?? 'General'),
      font: fontOf(this.recipe.encoding),
    };
  }

  private storedValue(value: CellContent): CellContent {
    if (typeof value !== 'string' || value.startsWith('#DIV')) return value;
    const cased = this.recipe.letters === 'upperAll' ? value.toLocaleUpperCase('vi') : value;
    return stored(this.recipe.tones === 'old' ? withOldTones(cased) : cased, this.recipe.encoding);
  }
}
