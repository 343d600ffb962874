import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { sureEnough } from '../layout/table-columns';
import type { InsuranceKind } from '../layout/vocabulary';
import { type ListedUnit, listedUnits } from '../matching/listed-units';
import type { RecognisedSheet } from '../recognised-sheet';

/** A unit of a sheet, and the column that its figure goes into. */
export interface SheetUnit extends ListedUnit {
  readonly table: TableLayout;
  readonly column: ColumnLayout;
}

/** Why a sheet cannot take the figures of a kind. */
export type SheetRefusal =
  | { readonly code: 'no-actual-column'; readonly insurance: InsuranceKind }
  /** A person has to say which of these is meant. */
  | { readonly code: 'several-actual-columns'; readonly columns: readonly ColumnLayout[] };

/** The units of a sheet that figures of a kind can be filled in for, from the top down. */
export type SheetUnits =
  | { readonly outcome: 'found'; readonly units: readonly SheetUnit[] }
  | { readonly outcome: 'refused'; readonly refusal: SheetRefusal };

/**
 * The units of every table that has a column of present actual figures of a kind. Their order is the one that
 * `matchUnits` and `planPaste` count by.
 * @param chosen the 1-based column, where a table has several of the kind.
 */
export function sheetUnits(
  sheet: RecognisedSheet,
  insurance: InsuranceKind,
  chosen: number | null = null,
): SheetUnits {
  const units: SheetUnit[] = [];
  for (const table of sheet.layout.tables) {
    const columns = actualColumns(table, insurance);
    const column = columns.find((one) => one.column === chosen) ?? columns[0];
    if (column === undefined) continue;
    if (columns.length > 1 && column.column !== chosen) {
      return { outcome: 'refused', refusal: { code: 'several-actual-columns', columns } };
    }
    units.push(...listedUnits(sheet, table).map((unit) => ({ ...unit, table, column })));
  }
  if (units.length === 0) return { outcome: 'refused', refusal: { code: 'no-actual-column', insurance } };
  return { outcome: 'found', units };
}

/** Those that are surely actual figures, where any is. */
function actualColumns({ columns }: TableLayout, insurance: InsuranceKind): ColumnLayout[] {
  const all = columns.filter((column) => column.role === 'actual' && column.insurance === insurance);
  const sure = all.filter(({ confidence }) => confidence >= sureEnough);
  return sure.length > 0 ? sure : all;
}
