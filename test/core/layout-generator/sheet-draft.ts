import type { CellContent } from '../../../src/core/grid/grid';
import type { DraftCell, FontGrid } from './meant-sheet';
import type { Recipe } from './recipe';
import { fontOf, stored, withOldTones } from './spelling';

/** A sheet in the making: cells by place, texts stored the way of its recipe. */
export class SheetDraft {
  private readonly cells = new Map<string, DraftCell>();
  private bottom = 0;
  private right = 0;

  constructor(private readonly recipe: Pick<Recipe, 'encoding' | 'letters' | 'tones' | 'origin'>) {}

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

  /** Puts whole rows of constants. */
  writeRows(rows: readonly (readonly CellContent[])[], top: number, left: number): void {
    rows.forEach((row, index) => row.forEach((value, at) => this.put(top + index, left + at, { value })));
  }

  /** The last row in use. */
  get lastRow(): number {
    return this.bottom;
  }

  /** Puts the lines under the tables; a line's texts stand some columns apart. */
  writeFoot(lines: readonly (readonly string[])[], top: number, left: number): void {
    lines.forEach((texts, index) =>
      texts.forEach((text, at) => this.put(top + index, left + at * 2, { value: text })),
    );
  }

  grid(): FontGrid {
    const places = [...this.cells.keys()].map((key) => key.split(',').map(Number));
    const cropped = this.recipe.origin === 'firstCell' && places.length > 0;
    const top = cropped ? Math.min(...places.map(([row]) => row!)) : 1;
    const left = cropped ? Math.min(...places.map(([, column]) => column!)) : 1;
    const rowCount = Math.max(0, this.bottom - top + 1);
    const columnCount = Math.max(0, this.right - left + 1);
    const each = <T>(of: (cell: DraftCell | undefined) => T): T[][] =>
      Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (__, column) =>
          of(this.cells.get(`${row + top},${column + left}`)),
        ),
      );
    return {
      sheet: 'Trang1',
      top,
      left,
      rowCount,
      columnCount,
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
