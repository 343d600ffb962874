import { type CellContent } from '../grid/grid';
import { numbersOfText } from '../numbers/text-numbers';

/** True for a number, and for a text that may be one. */
export function isFigureCell(value: CellContent): boolean {
  return typeof value === 'number' || (typeof value === 'string' && numbersOfText(value) !== null);
}

/** More people than this are an account or a telephone. */
const mostPeople = 100_000_000;

/** True for what may be a number of people: whole, or whole under some reading of its marks. */
export function mayBePeople(value: CellContent): boolean {
  if (typeof value === 'number') return isCount(value) || isCount(Number((value * 1_000).toPrecision(12)));
  if (typeof value !== 'string') return false;
  const read = numbersOfText(value);
  return read !== null && !read.percent && read.numbers.some(isCount);
}

function isCount(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 0 && figure < mostPeople;
}
