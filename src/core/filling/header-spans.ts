import { parseRange, type Rectangle } from '../grid/address';
import type { Grid } from '../grid/grid';
import { headerText } from '../layout/header-paths';
import type { TableLayout } from '../layout/sheet-layout';

/** A text of the header and the cells that it stands for. */
export interface HeaderSpan {
  readonly area: Rectangle;
  readonly text: string;
  /** The cells are one merged cell; else blanks that belong to the text. */
  readonly merged: boolean;
}

/** The texts of a table's header with the cells that each stands for. */
export class HeaderSpans {
  private readonly rows: readonly number[];
  private readonly bounds: Pick<Rectangle, 'left' | 'right'>;

  /** @param merges the sheet's merged cells; none where they are not known. */
  constructor(
    private readonly grid: Grid,
    table: TableLayout,
    private readonly merges: readonly Rectangle[],
  ) {
    this.rows = table.headerRows;
    this.bounds = parseRange(table.range);
  }

  /** What a header cell belongs to; null for a blank one that belongs to nothing. */
  at(row: number, column: number): HeaderSpan | null {
    const merge = this.mergeAt(row, column);
    if (merge !== null) {
      return { area: merge, text: headerText(this.grid, merge.top, merge.left), merged: true };
    }
    for (let left = column; left >= this.bounds.left; left -= 1) {
      if (this.mergeAt(row, left) !== null) break;
      const text = headerText(this.grid, row, left);
      if (text !== '') return this.widened(row, left, column, text);
    }
    return null;
  }

  /** True where the text at this place has others of its column below it. */
  standsOver(row: number, column: number): boolean {
    return this.rows.some((lower) => lower > row && headerText(this.grid, lower, column) !== '');
  }

  private mergeAt(row: number, column: number): Rectangle | null {
    return (
      this.merges.find(
        ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
      ) ?? null
    );
  }

  /** A text with the blanks right of it that stand over something, as the header is read. */
  private widened(row: number, left: number, column: number, text: string): HeaderSpan | null {
    let right = left;
    if (this.standsOver(row, left)) {
      const isBlank = (at: number): boolean =>
        headerText(this.grid, row, at) === '' && this.mergeAt(row, at) === null && this.standsOver(row, at);
      while (right < this.bounds.right && isBlank(right + 1)) right += 1;
    }
    if (column > right) return null;
    return { area: { top: row, left, bottom: row, right }, text, merged: false };
  }
}
