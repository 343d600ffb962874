import type { FindingCode, Severity } from '../../../src/core/checks/finding';
import type { CellAddress } from '../../../src/core/grid/address';
import type { RecognisedSheet } from '../../../src/core/recognised-sheet';
import type { Draw } from '../layout-generator/draw';
import type { MeantTable, VariedSheet } from '../layout-generator/meant-sheet';
import type { PlacedCell } from './written-grid';

/** The codes of findings that faults are planted for. */
export type FaultCode =
  | FindingCode
  | 'number-as-text'
  | 'thousands-misread'
  | 'decimal-misread'
  | 'not-a-number'
  | 'missing-value'
  | 'zero-plan'
  | 'negative-count'
  | 'fractional-count';

/** One thing made wrong on a clean sheet, and what has to be found of it. */
export interface PlantedFault {
  readonly code: FaultCode;
  /** The severities that it may be found in. */
  readonly severities: readonly Severity[];
  /** The cells that findings have to name, each one: a column that was misread has many. */
  readonly cells: readonly CellAddress[];
  readonly writes: readonly PlacedCell[];
  /** Findings that follow from it wherever they stand, apart from figures that do not fit any more. */
  readonly alsoFound?: readonly FindingCode[];
  /** Other sheets of the workbook, for faults that show only beside them. */
  readonly others?: readonly RecognisedSheet[];
}

/** Where a fault may be planted: one table of a sheet, less the places that other faults have taken. */
export interface Site {
  readonly sheet: VariedSheet;
  readonly table: MeantTable;
  readonly draw: Draw;
  /** True for a cell whose row and column (1-based) carry no other fault. */
  isFree(row: number, column: number): boolean;
  /** True for a column that carries no other fault in any row, nor in a row where this one would show. */
  isFreeColumn(column: number): boolean;
}

/** Plants one fault of a sort; null where the table gives no place for it. */
export type Planter = (site: Site) => PlantedFault | null;
