import { hasFormula, numberAt, numberFormatAt } from '../../../src/core/grid/grid';
import type { ColumnRole, RowKind } from '../../../src/core/layout/vocabulary';
import type { DraftCell, MeantColumn } from '../layout-generator/meant-sheet';
import type { Site } from './fault';
import { columnsOf, rowsOf } from './table-view';
import type { PlacedCell } from './written-grid';

/** A typed number of a table, and where it stands. */
export interface Place {
  readonly row: number;
  readonly column: MeantColumn;
  readonly figure: number;
  readonly format: string;
}

/** The figures that units are given or have reached, which nothing else on the sheet gives. */
export const inputRoles: readonly ColumnRole[] = [
  'plan',
  'actual',
  'prior',
  'population',
  'labourForce',
  'newCount',
  'renewedCount',
];

/** Percentages that follow from their row. */
export const rateRoles: readonly ColumnRole[] = ['rate', 'priorRate', 'coverage', 'arrearsRate'];

/** Typed numbers in columns of these roles and rows of these kinds, where no other fault stands. */
export function placesOf(
  { sheet: { grid }, table, isFree }: Site,
  roles: readonly ColumnRole[],
  kinds: readonly RowKind[] = ['body'],
): Place[] {
  return columnsOf(table, ...roles).flatMap((column) =>
    kinds
      .flatMap((kind) => rowsOf(table, kind))
      .filter((row) => isFree(row, column.column) && !hasFormula(grid, row, column.column))
      .flatMap((row) => {
        const figure = numberAt(grid, row, column.column);
        const format = numberFormatAt(grid, row, column.column);
        return figure === null ? [] : [{ row, column, figure, format }];
      }),
  );
}

/** A cell with something else in it, in the format that it has. */
export function retyped({ row, column, format }: Place, cell: DraftCell): PlacedCell {
  return { row, column: column.column, cell: { format, ...cell } };
}

/** One of them; null where there is none. */
export function picked<T>({ draw }: Site, places: readonly T[]): T | null {
  return places.length === 0 ? null : draw.pick(places);
}

/** True where the format shows a fraction in percent. */
export function isFraction({ format }: Place): boolean {
  return format.includes('%');
}
