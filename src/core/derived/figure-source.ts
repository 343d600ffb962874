import { cellAddress, type RangeAddress, rangeAddress } from '../grid/address';
import { type Grid, numberAt } from '../grid/grid';
import { type FormulaReference, sheetReference, sumReference } from '../grid/sheet-reference';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor } from '../layout/table-columns';
import type { InsuranceKind } from '../layout/vocabulary';
import type { QuotaPlan } from '../quota/quota-plan';
import { runs } from './rank-column';

/** Cells of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: RangeAddress;
}

/** Where one figure of each row is found: in a column of the same table, or on a quota sheet. */
export interface FigureSource {
  /** The column of the same table (1-based); null where the figures are on another sheet. */
  readonly column: number | null;
  /** The row's figure; null where there is no number. */
  figure(grid: Grid, row: number): number | null;
  /** What stands for it in the row's formula; null where the row has none. */
  reference(row: number): FormulaReference | null;
  /** The cells of the body rows' figures, for sums. */
  areas(grid: Grid, table: TableLayout): SheetArea[];
}

/** The figures of a column of the same table. */
export function ownColumn({ column }: ColumnLayout): FigureSource {
  return {
    column,
    figure: (grid, row) => numberAt(grid, row, column),
    reference: (row) => cellAddress(row, column),
    areas: (grid, table) =>
      runs(table.bodyRows).map(([top, bottom]) => ({
        sheet: grid.sheet,
        area: rangeAddress({ top, left: column, bottom, right: column }),
      })),
  };
}

/** The plan on a quota sheet. */
function quotaFigures({ sheet, rows, areas }: QuotaPlan): FigureSource {
  return {
    column: null,
    figure: (_grid, row) => rows.get(row)?.figure ?? null,
    reference(row) {
      const found = rows.get(row)?.areas ?? [];
      const [first, ...others] = found;
      if (first === undefined) return null;
      const isCell = others.length === 0 && !first.includes(':');
      return isCell ? sheetReference(sheet, first) : sumReference(sheet, found);
    },
    areas: () => areas.map((area) => ({ sheet, area })),
  };
}

/**
 * Where a table's plan of a kind is found: on a quota sheet, where one was found for it, for then the table itself has
 * none; else in its own column.
 * @param near 1-based column of the figure that is worked out from the plan.
 */
export function planSource(
  table: TableLayout,
  insurance: InsuranceKind,
  near: number,
  quotas: readonly QuotaPlan[],
): FigureSource | null {
  const quota = quotas.find((plan) => plan.table === table && plan.insurance === insurance);
  if (quota !== undefined) return quotaFigures(quota);
  const own = columnFor(table, 'plan', insurance, near);
  return own === null ? null : ownColumn(own);
}
