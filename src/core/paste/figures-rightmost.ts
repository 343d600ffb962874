import type { Grid } from '../grid/grid';
import { isFigureCell } from './figure-cell';

/** A block with its columns in another order, and for each of its columns (1-based) the one that it was. */
export interface Arranged {
  readonly grid: Grid;
  readonly original: ReadonlyMap<number, number>;
  readonly unitColumn: number;
}

/**
 * Puts columns that hold figures left of the names behind all others, for tables are read from the names to the right.
 * A column of running numbers stays.
 */
export function figuresRightmost(grid: Grid, unitColumn: number): Arranged {
  const columns = Array.from({ length: grid.columnCount }, (_, index) => index);
  const unit = unitColumn - grid.left;
  const moved = columns.filter((index) => index < unit && !isRunning(grid, index) && hasFigures(grid, index));
  const order = [...columns.filter((index) => !moved.includes(index)), ...moved];
  const arrange = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    rows.map((row) => order.map((index) => row[index] ?? blank));
  const arranged: Grid =
    moved.length === 0
      ? grid
      : {
          ...grid,
          values: arrange(grid.values, ''),
          formulas: arrange(grid.formulas, ''),
          numberFormats: arrange(grid.numberFormats, 'General'),
        };
  return {
    grid: arranged,
    original: new Map(order.map((index, at) => [grid.left + at, grid.left + index])),
    unitColumn: grid.left + order.indexOf(unit),
  };
}

function figuresOf(grid: Grid, index: number): (string | number | boolean)[] {
  return grid.values.map((row) => row[index] ?? '').filter(isFigureCell);
}

function hasFigures(grid: Grid, index: number): boolean {
  return figuresOf(grid, index).length > 0;
}

/** 1, 2, 3 …, in whatever order the rows were put. */
function isRunning(grid: Grid, index: number): boolean {
  const figures = figuresOf(grid, index).map(Number);
  const distinct = new Set(figures.filter((figure) => figure >= 1 && figure <= figures.length + 2));
  return figures.length > 1 && distinct.size * 5 >= figures.length * 4;
}
