import type { Grid } from '../grid/grid';
import type { Corrections } from './corrections';
import type { TableFrame } from './table-frame';
import { headerPaths } from './header-paths';
import { saidOf } from './said-columns';

/**
 * The frame with the units' column where a person said that it is: rows are told by it, so it is settled before they
 * are read.
 */
export function withSaidUnit(grid: Grid, frame: TableFrame, corrections: Corrections): TableFrame {
  if (!corrections.some(({ role }) => role === 'unit')) return frame;
  const paths = [...headerPaths(grid, frame.headerRows, frame.left, frame.right)];
  const said = saidOf(
    grid.sheet,
    paths.map(([, path]) => path),
    corrections,
  );
  const [column] = paths.find((_, index) => said[index]?.role === 'unit') ?? [];
  return column === undefined ? frame : { ...frame, unitColumn: column };
}
