import { parseRange, type RangeAddress, rangeAddress } from '../grid/address';
import type { FormulaReference } from '../grid/sheet-reference';

/** Where an allocation stands: one column each, row by row, of the same rows. */
export interface AllocationCells {
  /** The quota: a cell, or a number. */
  readonly quota: FormulaReference;
  /** Fixed shares, blank where a part takes its share of the rest. */
  readonly locks: RangeAddress;
  /** Whole numbers for every part without a lock (blank is 0); null for equal parts. */
  readonly weights: RangeAddress | null;
}

/**
 * The formula of one part's people, which gives what `allocate` gives for the same figures: the whole people of its part,
 * and one more for as many as are left over, by the largest remainder, the upper row first of two alike. With no function
 * that came after Excel 2007.
 *
 * Only for cells that `allocate` takes: where the locks are more than the quota or no weight is above 0 it shows nothing,
 * a text among the weights is an error as in any product of Excel. Its cells are fixed: rows are not to be sorted.
 * @param row the sheet row of the part.
 * @returns en-US, with its `=`.
 * @example allocationFormula({ quota: '$F$1', locks: 'D5:D11', weights: 'C5:C11' }, 5)
 */
export function allocationFormula({ quota, locks, weights }: AllocationCells, row: number): string {
  const lock = fixed(part(locks, row, row));
  const rest = `(${quota}-SUM(${fixed(locks)}))`;
  const free = `(1-ISNUMBER(${fixed(locks)}))`;
  const sum = weights === null ? `SUMPRODUCT(${free})` : `SUMPRODUCT(${free}*${fixed(weights)})`;
  const whole = (rows: RangeAddress | null): string => `INT(${product(rest, rows)}/${sum})`;
  const remainder = (rows: RangeAddress | null): string => `(${product(rest, rows)}-${sum}*${whole(rows)})`;
  const of = (from: number, to: number): RangeAddress | null =>
    weights === null ? null : part(weights, from, to);

  // Served before this part: larger remainders anywhere, and equal ones above. By the cells above and not by ROW, which
  // not every program compares row by row.
  const own = of(row, row);
  const before: string[] = [];
  if (weights !== null) before.push(`SUMPRODUCT(${free}*(${remainder(weights)}>${remainder(own)}))`);
  const { top } = parseRange(locks);
  if (row > top) {
    const freeAbove = `(1-ISNUMBER(${fixed(part(locks, top, row - 1))}))`;
    const alike = weights === null ? '' : `*(${remainder(of(top, row - 1))}=${remainder(own)})`;
    before.push(`SUMPRODUCT(${freeAbove}${alike})`);
  }
  const served = before.length === 0 ? '0' : before.join('+');
  const left = `${rest}-SUMPRODUCT(${free}*${whole(weights)})`;
  const share = `${whole(own)}+IF(${served}<${left},1,0)`;
  return `=IF(ISNUMBER(${lock}),${lock},IF(AND(${rest}>=0,${sum}>0),${share},""))`;
}

function product(rest: string, weights: RangeAddress | null): string {
  return weights === null ? rest : `${rest}*${fixed(weights)}`;
}

/** Some rows of a column. */
function part(column: RangeAddress, top: number, bottom: number): RangeAddress {
  const { left } = parseRange(column);
  return rangeAddress({ top, left, bottom, right: left });
}

/** `$C$5:$C$11`. */
function fixed(area: RangeAddress): string {
  return area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
