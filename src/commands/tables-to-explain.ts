import type { SheetLayout, TableLayout } from '../core/layout/sheet-layout';

/** The tables whose columns a person can speak of: the recognised ones, else the one that looks most like a table. */
export function tablesToExplain({ tables, candidate }: SheetLayout): readonly TableLayout[] {
  return candidate === null ? tables : [candidate];
}
