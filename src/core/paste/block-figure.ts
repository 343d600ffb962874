import { type Grid, valueAt } from '../grid/grid';
import type { CellReading } from '../numbers/cell-reading';
import { saysLacking, saysNothing } from '../numbers/column-figures';
import { decimalsOf } from '../numbers/decimals';
import { numbersOfText } from '../numbers/text-numbers';
import type { BlockFigure } from './block';

/**
 * What a cell of a block says, as whole people. A number is taken for what it shows, but for one of three decimals, which
 * is a figure whose thousands were lost; where what stands around it speaks for more than that, a person is asked.
 * @param reading what the cell is taken for by its surroundings; undefined where it means what it says.
 */
export function blockFigure(
  grid: Grid,
  row: number,
  column: number,
  reading: CellReading | undefined,
): BlockFigure {
  const raw = valueAt(grid, row, column);
  const shown = String(raw).trim();
  if (shown === '' || saysNothing(shown) || saysLacking(shown)) return { kind: 'blank' };
  if (typeof raw === 'boolean') return { kind: 'text', shown };
  if (reading !== undefined) return ofReading(reading, shown);
  if (typeof raw === 'number') return ofNumber(raw, shown);
  const read = numbersOfText(raw);
  if (read === null) return { kind: 'text', shown };
  const whole = read.numbers.filter((number) => Number.isInteger(number));
  const [first, ...more] = whole;
  if (read.percent || first === undefined) return { kind: 'fraction', shown };
  if (more.length > 0 || read.marked)
    return { kind: 'doubtful', shown, readings: whole.filter((one) => one >= 0) };
  return ofNumber(first, shown);
}

function ofReading({ raw, value, certain, readings }: CellReading, shown: string): BlockFigure {
  const whole = readings.filter((one) => Number.isInteger(one) && one >= 0);
  if (typeof raw === 'number') {
    // Other than what is shown: surely so only where the figure shown cannot be people.
    if (certain && decimalsOf(raw) === 3) return ofNumber(value, shown);
    return whole.length === 0 ? { kind: 'fraction', shown } : { kind: 'doubtful', shown, readings: whole };
  }
  const read = numbersOfText(raw);
  const said = read?.percent === true ? [] : (read?.numbers ?? []).filter((one) => Number.isInteger(one));
  if (said.length === 0) return { kind: 'fraction', shown };
  if (certain && said.includes(value)) return ofNumber(value, shown);
  return { kind: 'doubtful', shown, readings: whole };
}

function ofNumber(figure: number, shown: string): BlockFigure {
  if (!Number.isFinite(figure)) return { kind: 'text', shown };
  if (!Number.isInteger(figure)) {
    return decimalsOf(figure) === 3 && Math.abs(figure) < 1_000 && figure > 0
      ? { kind: 'doubtful', shown, readings: [Math.round(figure * 1_000)] }
      : { kind: 'fraction', shown };
  }
  return figure < 0 ? { kind: 'negative', shown } : { kind: 'people', people: figure };
}
