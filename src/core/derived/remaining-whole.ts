import { type Grid, numberAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { folded } from '../text/fold';
import type { FigureSource } from './figure-source';

/** What people may still be missing to: the plan, or everybody. */
export interface RemainingWholes {
  readonly actual: FigureSource;
  readonly plan: FigureSource;
  readonly population: FigureSource;
}

/**
 * What a column of remaining people counts up to on a table with both a plan and a population: the one that most of its
 * filled cells go by. Where they do not tell, "chưa tham gia" are the people left of all, anything else is left of the
 * plan.
 * @example // 540 pupils, 520 planned, 498 take part, "Chưa tham gia" 42: the population
 */
export function remainingWhole(
  grid: Grid,
  table: TableLayout,
  column: ColumnLayout,
  { actual, plan, population }: RemainingWholes,
): FigureSource {
  const agreement = (whole: FigureSource): number =>
    table.bodyRows.filter((row) => {
      const [all, done] = [whole.figure(grid, row), actual.figure(grid, row)];
      const shown = numberAt(grid, row, column.column);
      return (
        all !== null && done !== null && shown !== null && Math.max(0, all - done) === Math.max(0, shown)
      );
    }).length;
  const [byPlan, byPopulation] = [agreement(plan), agreement(population)];
  if (byPlan !== byPopulation) return byPlan > byPopulation ? plan : population;
  return /chua tham gia/.test(column.headerPath.map(folded).join(' | ')) ? population : plan;
}
