import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';

/** A cell that does not mean what Excel takes it for. */
export interface CellReading {
  readonly table: TableLayout;
  /** 1-based sheet row. */
  readonly row: number;
  readonly column: ColumnLayout;
  /** What kept it from being read: it is a text, or its marks were taken for others. */
  readonly cause: 'text' | 'thousands' | 'decimal';
  /** As Excel has it. */
  readonly raw: number | string;
  /** The likeliest figure, in the cell's own representation (0.4681 where the column holds fractions). */
  readonly value: number;
  /** True where nothing speaks for another figure. */
  readonly certain: boolean;
  /** All figures that it may be, in the cell's own representation, the likeliest first. */
  readonly readings: readonly number[];
  /** For a derived cell: the formula that gives the same figure. */
  readonly formula: string | null;
}
