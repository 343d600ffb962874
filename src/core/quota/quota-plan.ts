import type { RangeAddress } from '../grid/address';
import type { TableLayout } from '../layout/sheet-layout';
import type { InsuranceKind } from '../layout/vocabulary';

/** The cells of a quota sheet that are the plan of one row. */
export interface PlanCells {
  /** One cell, or for a row that adds up those that are added. */
  readonly areas: readonly RangeAddress[];
  /** People; null where there is no number yet. */
  readonly figure: number | null;
}

/** The plan of one insurance kind for one table, taken from a quota sheet of the same workbook. */
export interface QuotaPlan {
  readonly table: TableLayout;
  readonly insurance: InsuranceKind;
  /** The quota sheet's name. */
  readonly sheet: string;
  /** By 1-based row of the table; a row that is not here has no plan. */
  readonly rows: ReadonlyMap<number, PlanCells>;
  /** The cells of the body rows' plans, for sums. */
  readonly areas: readonly RangeAddress[];
  /** Units of the table that are not on the quota sheet, or may be several there, as the table shows them. */
  readonly unmatched: readonly string[];
}

/** What is to be told of a kind that has no plan on its own sheet. */
export type QuotaNote = {
  readonly sheet: string;
  readonly insurance: InsuranceKind;
} & (
  | {
      readonly outcome: 'used';
      /** The quota sheet that the plan is taken from. */
      readonly quota: string;
      readonly unmatched: readonly string[];
    }
  | {
      /** Several quota sheets fit equally well, so none is used. */
      readonly outcome: 'undecided';
      readonly quotas: readonly string[];
    }
  | {
      /** The quota sheet with these units is of another year, so it is not used. */
      readonly outcome: 'otherYear';
      readonly quota: string;
      readonly year: number;
    }
);
