import { columnNumber, type RangeAddress, rangeAddress } from '../grid/address';
import type { AllocationBasis, AllocationPart } from './allocate';
import type { AllocationTarget } from './allocation-targets';

/** How a column is split: the quota, the parts in the order of the target, and what by. */
export interface ColumnSplit {
  readonly quota: number | null;
  readonly basis: AllocationBasis;
  readonly parts: readonly AllocationPart[];
  /** The letters of the column that is split by; null for equal parts. */
  readonly by: string | null;
}

/**
 * The shares of a plan column as formulas: each open part goes by the quota where it is typed below (else by the number
 * itself) and by the figures beside, and gives what `allocate` gives; a fixed share is its number. With no function that
 * came after Excel 2007.
 * @returns null where no formula can be written: the open rows are not one block, or a figure to split by is not plain.
 * @example columnFormulas(target, { quota: 40, basis: 'equal', parts, by: null })?.[0]
 * // '=IF(($D$12-10)>=0,INT(($D$12-10)/6)+IF(0<MOD(($D$12-10),6),1,0),"")'
 */
export function columnFormulas(target: AllocationTarget, split: ColumnSplit): (string | number)[] | null {
  const { quota, parts, by } = split;
  if (quota === null || parts.length !== target.parts.length) return null;
  const open = target.parts.filter((_, index) => parts[index]?.locked === null);
  const [first, last] = [open[0]?.row, open.at(-1)?.row];
  if (first === undefined || last === undefined || last - first + 1 !== open.length) return null;
  const weights = target.weights.find(({ letters }) => letters === by) ?? null;
  if ((weights === null) !== (split.basis === 'equal')) return null;
  if (weights?.plain.some((plain, index) => !plain && parts[index]?.locked === null) === true) return null;
  const fixed = parts.reduce((sum, { locked }) => sum + (locked ?? 0), 0);
  const cell = target.typedAt === null || target.total !== quota ? null : absolute(target.typedAt);
  const rest = fixed === 0 ? (cell ?? String(quota)) : `(${cell ?? quota}-${fixed})`;
  return target.parts.map(({ row }, index) => {
    const locked = parts[index]?.locked ?? null;
    if (locked !== null) return locked;
    return weights === null
      ? equalShare(rest, open.length, row - first)
      : weighedShare(rest, { letters: weights.letters, first, last, row });
  });
}

/** The first so many get one more each. */
function equalShare(rest: string, count: number, above: number): string {
  return `=IF(${rest}>=0,INT(${rest}/${count})+IF(${above}<MOD(${rest},${count}),1,0),"")`;
}

interface Weighed {
  readonly letters: string;
  readonly first: number;
  readonly last: number;
  readonly row: number;
}

/** One more for as many as are left over, by the largest remainder, the upper row first of two alike. */
function weighedShare(rest: string, { letters, first, last, row }: Weighed): string {
  const rows = (top: number, bottom: number): string => {
    const column = columnNumber(letters);
    return absolute(rangeAddress({ top, left: column, bottom, right: column }));
  };
  const all = rows(first, last);
  const own = rows(row, row);
  const sum = `SUM(${all})`;
  const whole = (weights: string): string => `INT(${rest}*${weights}/${sum})`;
  const remainder = (weights: string): string => `(${rest}*${weights}-${sum}*${whole(weights)})`;
  const larger = `SUMPRODUCT(1*(${remainder(all)}>${remainder(own)}))`;
  const alike = row === first ? '' : `+SUMPRODUCT(1*(${remainder(rows(first, row - 1))}=${remainder(own)}))`;
  const left = `${rest}-SUMPRODUCT(${whole(all)})`;
  return `=IF(AND(${rest}>=0,${sum}>0),${whole(own)}+IF(${larger}${alike}<${left},1,0),"")`;
}

function absolute(address: string | RangeAddress): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
