import { clean, mostPercent } from './misread-figure';
import type { Reading, Surroundings } from './other-figures';
import type { Separators } from './separators';
import { numbersOfText } from './text-numbers';

const clearly = 1.5;

/**
 * Reads a text in a column of rates, changes, remainders or money, by what its row gives and by the rest of its column.
 * @returns null for a text that is no number.
 */
export function readText(text: string, around: Surroundings, separators: Separators): Reading | null {
  const { fraction, expected, percent, middle } = around;
  const read = numbersOfText(text, separators);
  if (read === null) return null;
  const candidates = [...new Set(storedFigures(read.numbers, read.percent, around))];
  const certain = candidates.length === 1 && !read.marked;
  const shown = (figure: number): number => (fraction ? figure * 100 : figure);
  const fitting =
    expected === null
      ? undefined
      : candidates.find((figure) => Math.abs(shown(figure) - expected) <= (percent === true ? 0.0551 : 0.5));
  if (fitting !== undefined) return reading([fitting, ...candidates], !read.marked);
  const far = (figure: number): number =>
    middle === null || figure === 0 ? 0 : Math.abs(Math.log10(Math.abs(figure) / middle));
  const sorted = [...candidates].sort((a, b) => far(a) - far(b));
  const [first, second] = sorted;
  if (first === undefined) return null;
  const told = second !== undefined && far(second) - far(first) >= clearly;
  return reading(sorted, certain || (told && !read.marked));
}

function reading(figures: readonly number[], certain: boolean): Reading | null {
  const readings = [...new Set(figures)];
  const [value] = readings;
  return value === undefined ? null : { cause: 'text', value, certain, readings };
}

/** What the numbers are in the column's own representation, those that it cannot hold left out. */
function storedFigures(
  numbers: readonly number[],
  inPercent: boolean,
  { sort, fraction, percent }: Surroundings,
): number[] {
  if (percent === false) {
    const whole = numbers.filter((number) => Number.isInteger(number));
    return whole.length > 0 ? whole : [...numbers];
  }
  const inRange = sort !== 'percent' ? numbers : numbers.filter((number) => Math.abs(number) <= mostPercent);
  const lost = numbers.flatMap((number) => [number / 100, number / 10]).filter((one) => one <= mostPercent);
  const said = inRange.length > 0 ? inRange : Number.isInteger(numbers[0]) ? lost : numbers;
  if (!fraction) return said.map(clean);
  return said.flatMap((number) =>
    inPercent || Math.abs(number) > 2 ? [clean(number / 100)] : [number, clean(number / 100)],
  );
}
