import { parseRange, rangeAddress, type CellAddress, type RangeAddress } from '../grid/address';
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
 * The formula of one part's people, which gives what `allocate` gives for the same figures: whole people of its part, and
 * one more for as many as are left over, by the largest remainder, the upper row first of two alike. With no function that
 * came after Excel 2007.
 *
 * Only for cells that `allocate` takes: where the locks are more than the quota or no weight is above 0 it shows nothing,
 * a text among the weights is an error as in any sum of Excel.
 * @param row the sheet row of the part.
 * @returns en-US, with its `=`.
 * @example allocationFormula({ quota: 'F1', locks: 'D5:D11', weights: 'C5:C11' }, 5)
 */
export function allocationFormula({ quota, locks, weights }: AllocationCells, row: number): string {
  const lockCell = fixed(cellIn(locks, row));
  const lock = fixed(locks);
  const free = `(1-ISNUMBER(${lock}))`;
  const rest = `(${quota}-SUM(${lock}))`;
  const weight = weights === null ? null : { all: fixed(weights), own: fixed(cellIn(weights, row)) };
  const sum = weight === null ? `SUMPRODUCT(${free})` : `SUMPRODUCT(${free}*${weight.all})`;
  const ofAll = weight === null ? rest : `${rest}*${weight.all}`;
  const own = weight === null ? rest : `${rest}*${weight.own}`;
  const remainders = `(${ofAll}-${sum}*INT(${ofAll}/${sum}))`;
  const remainder = `(${own}-${sum}*INT(${own}/${sum}))`;
  const left = `(${rest}-SUMPRODUCT(${free}*INT(${ofAll}/${sum})))`;
  const before = `SUMPRODUCT(${free}*((${remainders}>${remainder})+(${remainders}=${remainder})*(ROW(${lock})<ROW(${lockCell}))))`;
  const share = `INT(${own}/${sum})+IF(${before}<${left},1,0)`;
  return `=IF(ISNUMBER(${lockCell}),${lockCell},IF(AND(${rest}>=0,${sum}>0),${share},""))`;
}

function cellIn(area: RangeAddress, row: number): CellAddress | RangeAddress {
  const { left } = parseRange(area);
  return rangeAddress({ top: row, left, bottom: row, right: left });
}

/** `$C$5:$C$11`: the formula may be sorted with its rows. */
function fixed(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
