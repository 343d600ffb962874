import { type Grid, numberAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import type { Measure } from '../measures/measure';
import type { FigureSource } from './figure-source';
import { percentTolerance } from './shown-decimals';

/** For each input of a measure where its figures may stand, the likeliest first. */
export type InputChoices<Input extends string> = Readonly<Record<Input, readonly FigureSource[]>>;

/** Nobody has more columns of one sort than this; it keeps the work in proportion to the cells. */
const mostTried = 24;
/** One figure that fits other columns may do so by chance. */
const fewestThatTell = 2;

/**
 * Which columns a derived column is made of, where a table has several that could serve: actuals of all and of women
 * beside each other, the population by two sources, two school years. The column's own filled cells decide; where they
 * do not tell, the likeliest ones are meant.
 * @returns null where an input is nowhere.
 */
export function fittingInputs<Input extends string>(
  grid: Grid,
  table: TableLayout,
  column: ColumnLayout,
  measure: Measure<Input>,
  choices: InputChoices<Input>,
): Readonly<Record<Input, FigureSource>> | null {
  const [likeliest, ...others] = combinations(measure.inputs, choices);
  if (likeliest === undefined) return null;
  if (others.length === 0) return likeliest;
  const filled = table.bodyRows.filter((row) => numberAt(grid, row, column.column) !== null);
  const tolerance = percentTolerance(grid, column, filled);
  const agreement = (sources: Readonly<Record<Input, FigureSource>>): number =>
    filled.filter((row) => {
      const figures = measure.inputs.map((input) => [input, sources[input].figure(grid, row)] as const);
      const expected = measure.value(Object.fromEntries(figures) as Record<Input, number | null>);
      const stored = numberAt(grid, row, column.column) ?? 0;
      const found = column.fraction ? stored * 100 : stored;
      return expected !== null && Math.abs(found - expected) <= tolerance(found);
    }).length;
  let best = { sources: likeliest, holds: agreement(likeliest) };
  for (const sources of others.slice(0, mostTried)) {
    const holds = agreement(sources);
    if (holds > best.holds && holds * 2 >= filled.length && holds >= fewestThatTell)
      best = { sources, holds };
  }
  return best.sources;
}

function combinations<Input extends string>(
  inputs: readonly Input[],
  choices: InputChoices<Input>,
): Record<Input, FigureSource>[] {
  return inputs.reduce<Record<string, FigureSource>[]>(
    (made, input) => made.flatMap((one) => choices[input].map((source) => ({ ...one, [input]: source }))),
    [{}],
  );
}
