import { guarded, type Measure } from './measure';
import { percentOf } from './rate';

/**
 * The measure of a part in percent of its whole. The product is formed before the one division, as in `rate`.
 * @param part @param whole the names of the two inputs.
 * @example partOfWhole('arrears', 'receivable').value({ arrears: 192, receivable: 10_000 }) // 1.92
 */
export function partOfWhole<Part extends string, Whole extends string>(
  part: Part,
  whole: Whole,
): Measure<Part | Whole> {
  return {
    inputs: [whole, part],
    value: (figures) => percentOf(figures[part], figures[whole]),
    formula: (cells, fraction) =>
      guarded(
        [cells[whole], cells[part]],
        cells[whole],
        fraction ? `${cells[part]}/${cells[whole]}` : `${cells[part]}*100/${cells[whole]}`,
      ),
  };
}
