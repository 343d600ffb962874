/** Where a table begins: its header, its columns, and the first row below the header. 1-based sheet rows and columns. */
export interface TableFrame {
  readonly headerRows: readonly number[];
  readonly numberingRows: readonly number[];
  readonly firstRow: number;
  readonly left: number;
  readonly right: number;
  /** The column of the units' names. */
  readonly unitColumn: number;
  readonly ordinalColumn: number | null;
}

/** The cell from which a table's header was found, and the columns of its labels. */
export interface Anchor {
  readonly row: number;
  readonly left: number;
  readonly unit: number;
  readonly ordinal: number | null;
  /** The last column that may belong to the table: another table stands right of it. */
  readonly limit: number;
}

/** The first row of a table, its header's where it has one. */
export function topOf(frame: TableFrame): number {
  return frame.headerRows[0] ?? frame.firstRow;
}
