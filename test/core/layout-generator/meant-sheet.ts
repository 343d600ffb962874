import type { CellContent, Grid } from '../../../src/core/grid/grid';
import type { ColumnRole, InsuranceKind, RowKind, SheetKind } from '../../../src/core/layout/vocabulary';

/**
 * What a sheet means, beside the sheet itself. Where people of the field would read a thing in more than one way, each of
 * the readings is listed; null in place of a list says that the thing is not judged.
 */
export interface MeantColumn {
  /** 1-based sheet column. */
  readonly column: number;
  readonly roles: readonly ColumnRole[];
  readonly insurance: readonly InsuranceKind[] | null;
  readonly dates: readonly (string | null)[] | null;
}

export interface MeantTable {
  readonly columns: readonly MeantColumn[];
  /** What each 1-based sheet row of the table is; title, footnote and blank rows are not among them. */
  readonly rows: ReadonlyMap<number, RowKind>;
  /** The range of the table, header to last row. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface MeantSheet {
  readonly kind: SheetKind;
  readonly asOf: readonly (string | null)[] | null;
  readonly priorAsOf: readonly (string | null)[] | null;
  readonly tables: readonly MeantTable[];
}

/** A grid that also knows the font of its sheet, when there is one for all of it. */
export type FontGrid = Grid & { readonly font: string | null };

/** A sheet and its meaning. */
export interface VariedSheet {
  readonly grid: FontGrid;
  readonly meant: MeantSheet;
  /** The variations that made it, e.g. `numbering: letters`. */
  readonly variations: readonly string[];
}

/** One cell as it will stand on the sheet. */
export interface DraftCell {
  readonly value: CellContent;
  readonly formula?: string;
  readonly format?: string;
}
