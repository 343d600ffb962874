import { WrittenCells } from '../edits/written-cells';
import type { CellsEdit } from '../edits/edit-plan';
import type { CellAddress } from '../grid/address';
import type { CellContent, Grid } from '../grid/grid';
import type { AllocationTarget } from './allocation-targets';

/** What writing shares into a column changes. */
export interface WrittenShares {
  /** Cells that were blank. */
  readonly filled: readonly CellAddress[];
  /** Cells that held another figure, a formula or a text, with what they showed. */
  readonly replaced: readonly {
    readonly address: CellAddress;
    readonly was: CellContent;
    readonly now: number;
  }[];
}

/**
 * Which cells change when each part gets its share; a cell that shows it already is left alone. For saying it before, and
 * for doing it.
 * @param shares people, in the order of the target's parts.
 */
export function writtenShares({ parts }: AllocationTarget, shares: readonly number[]): WrittenShares {
  const filled: CellAddress[] = [];
  const replaced: { address: CellAddress; was: CellContent; now: number }[] = [];
  parts.forEach(({ address, content, value }, index) => {
    const now = shares[index];
    if (now === undefined || value === now) return;
    if (content === '') filled.push(address);
    else replaced.push({ address, was: value, now });
  });
  return { filled, replaced };
}

/** The edits that put each part's share into its cell: body rows of one column, and none that shows it already. */
export function sharesEdits(grid: Grid, target: AllocationTarget, shares: readonly number[]): CellsEdit[] {
  const cells = new WrittenCells(grid);
  target.parts.forEach(({ row, value }, index) => {
    const share = shares[index];
    if (share !== undefined && value !== share) cells.put(row, target.column, share);
  });
  return cells.edits(target.sheet);
}
