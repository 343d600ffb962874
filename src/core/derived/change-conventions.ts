import { columnFor } from '../layout/table-columns';
import type { ChangeConvention, InsuranceKind } from '../layout/vocabulary';
import type { RecognisedSheet } from '../recognised-sheet';
import { derivedColumns } from './derived-columns';
import { ownColumn, planSource } from './figure-source';
import { inferConvention } from './infer-convention';

/** Why a change is counted as it is, as data. */
export type ConventionReason =
  | { readonly by: 'person' }
  /** The convention gives so many of the figures that were there. */
  | { readonly by: 'cells'; readonly holds: number; readonly of: number }
  /** Words of the header say it. */
  | { readonly by: 'header'; readonly words: string }
  /** The sheet's other kind counts so. */
  | { readonly by: 'sibling'; readonly insurance: InsuranceKind }
  | { readonly by: 'default' };

/** A change column of the sheet, what it counts, and why. */
export interface ColumnConvention {
  /** 1-based. */
  readonly column: number;
  readonly insurance: InsuranceKind;
  readonly convention: ChangeConvention;
  readonly reason: ConventionReason;
}

/** What the change columns of a sheet count, each with the reason. */
export function conventionsOf({ grid, layout, quotas = [] }: RecognisedSheet): ColumnConvention[] {
  return layout.tables.flatMap((table) =>
    derivedColumns(grid, table, quotas).flatMap(({ column, convention }): ColumnConvention[] => {
      if (convention === null) return [];
      const { insurance } = column;
      const [actual, prior] = [
        columnFor(table, 'actual', insurance, column.column),
        columnFor(table, 'prior', insurance, column.column),
      ];
      if (actual === null || prior === null) return [];
      const plan = planSource(table, insurance, column.column, quotas);
      const { by, words, holds, of } = inferConvention(grid, table, column, {
        actual: ownColumn(actual),
        prior: ownColumn(prior),
        plan,
      });
      const reason: ConventionReason =
        by === 'cells' ? { by, holds, of } : by === 'header' ? { by, words: words ?? '' } : { by };
      return [{ column: column.column, insurance, convention, reason }];
    }),
  );
}
