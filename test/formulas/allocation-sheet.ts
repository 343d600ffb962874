import {
  allocate,
  type AllocationBasis,
  type AllocationPart,
  isRefusedAllocation,
} from '../../src/core/allocation/allocate';
import { allocationFormula } from '../../src/core/allocation/allocation-formula';
import { type CellAddress, cellAddress, type RangeAddress, rangeAddress } from '../../src/core/grid/address';
import type { Content } from './calculated-sheet';
import { diceOf } from './random-rows';

/** Hamlets and agencies of one quota, one below the other: weight in A, lock in B, quota in C of the first, share in D. */
export interface AllocationSheet {
  readonly rows: readonly Content[][];
  /** The column of the shares, from 0. */
  readonly column: number;
  /** What each row's share should be. */
  readonly shares: readonly number[];
}

/** Random quotas that can be split, one below the other: alike weights, zeros and locks among them. */
export function allocationSheet(quotas: number, seed: number): AllocationSheet {
  const dice = diceOf(seed);
  const rows: Content[][] = [];
  const shares: number[] = [];
  for (let made = 0; made < quotas;) {
    const parts = Array.from({ length: 1 + dice(9) }, (): AllocationPart => ({
      name: 'Thôn',
      weight: dice(6) === 0 ? 0 : dice(3) === 0 ? 500 : dice(9000),
      locked: dice(4) === 0 ? dice(12) : null,
    }));
    const quota = parts.reduce((all, { locked }) => all + (locked ?? 0), 0) + dice(400);
    const basis: AllocationBasis = dice(3) === 0 ? 'equal' : 'population';
    const outcome = allocate(quota, parts, basis);
    if (isRefusedAllocation(outcome)) continue;
    const top = rows.length + 1;
    const area = (column: number): RangeAddress =>
      rangeAddress({ top, left: column, bottom: top + parts.length - 1, right: column });
    const cells = {
      quota: cellAddress(top, 3).replace(/([A-Z])(\d)/, '$$$1$$$2') as CellAddress,
      locks: area(2),
      weights: basis === 'equal' ? null : area(1),
    };
    parts.forEach(({ weight, locked }, index) => {
      rows.push([weight, locked, index === 0 ? quota : null, allocationFormula(cells, top + index)]);
    });
    shares.push(...outcome.shares);
    made += 1;
  }
  return { rows, column: 3, shares };
}
