import type { Rectangle } from './address';
import { emptyGrid, type Grid, gridExtent } from './grid';

/**
 * The part of a sheet that lies in a rectangle, as if nothing else had been read.
 * @param region 1-based, both ends included; it may reach beyond what was read.
 * @example croppedGrid(grid, parseRange('A1:H17'))
 */
export function croppedGrid(grid: Grid, region: Rectangle): Grid {
  const extent = gridExtent(grid);
  if (extent === null) return grid;
  const top = Math.max(region.top, extent.top);
  const left = Math.max(region.left, extent.left);
  const bottom = Math.min(region.bottom, extent.bottom);
  const right = Math.min(region.right, extent.right);
  if (bottom < top || right < left) return { ...emptyGrid(grid.sheet), font: grid.font };
  const crop = <T>(matrix: readonly (readonly T[])[]): T[][] =>
    matrix
      .slice(top - grid.top, bottom - grid.top + 1)
      .map((row) => row.slice(left - grid.left, right - grid.left + 1));
  return {
    ...grid,
    top,
    left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
    values: crop(grid.values),
    formulas: crop(grid.formulas),
    numberFormats: crop(grid.numberFormats),
  };
}
