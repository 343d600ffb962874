import { type Grid, numberAt } from '../grid/grid';
import type { InsuranceKind } from '../layout/vocabulary';

/** A cell of a table, 1-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A figure that is said to be made of others. */
export interface Breakdown {
  readonly whole: CellPlace;
  readonly parts: readonly CellPlace[];
  readonly insurance: InsuranceKind;
}

/** A sum may miss by this before it is wrong: money in millions is typed with decimals. */
export const tolerance = 0.01 + 1e-9;

/** What the parts sum to; null where a figure is missing. */
export function sumOfParts(grid: Grid, { parts }: Pick<Breakdown, 'parts'>): number | null {
  const figures = parts.map(({ row, column }) => numberAt(grid, row, column));
  if (figures.some((figure) => figure === null)) return null;
  return Number(figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0).toPrecision(15));
}

/** True where the parts sum to their whole, false where they do not, null where a figure is missing. */
export function holds(grid: Grid, breakdown: Breakdown): boolean | null {
  const found = numberAt(grid, breakdown.whole.row, breakdown.whole.column);
  const sum = sumOfParts(grid, breakdown);
  return found === null || sum === null ? null : Math.abs(found - sum) <= tolerance;
}
