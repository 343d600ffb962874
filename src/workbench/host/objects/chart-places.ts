import { MAX_COLUMNS, MAX_ROWS } from '../../engine/a1';
import type { EngineSheet } from '../../engine/engine-sheet';
import type { ChartCorner, ChartModel } from '../../model/chart-model';
import type { Rectangle } from '../../model/workbook-model';
import { columnPoints, rowPoints, sizeOf } from './range-sizes';

/** Where a chart lies, in points from the sheet's top left corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Place = Pick<ChartModel, 'from' | 'to'>;

/** The size that Excel gives to a new chart: 5 by 3 inches. */
export const NEW_SIZE = { width: 360, height: 216 } as const;

/** The box of a chart from the cells that its corners lie in. */
export function boxOf(sheet: EngineSheet, { from, to }: Place): ChartBox {
  const [left, top] = pointOf(sheet, from);
  const [right, bottom] = pointOf(sheet, to);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** The corners of a box. */
export function placeOf(sheet: EngineSheet, { left, top, width, height }: ChartBox): Place {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

/** The corners of a chart that covers cells exactly; the second is the first one behind them. */
export function placeOver(area: Rectangle): Place {
  return {
    from: { row: area.top, column: area.left, down: 0, across: 0 },
    to: {
      row: Math.min(area.bottom + 1, MAX_ROWS - 1),
      column: Math.min(area.right + 1, MAX_COLUMNS - 1),
      down: 0,
      across: 0,
    },
  };
}

function pointOf(sheet: EngineSheet, { row, column, down, across }: ChartCorner): [x: number, y: number] {
  return [
    sizeOf(sheet, 'columns', 0, column - 1) + Math.min(across, columnPoints(sheet, column)),
    sizeOf(sheet, 'rows', 0, row - 1) + Math.min(down, rowPoints(sheet, row)),
  ];
}

function cornerAt(sheet: EngineSheet, x: number, y: number): ChartCorner {
  const [column, across] = spotAt(x, MAX_COLUMNS, (index) => columnPoints(sheet, index));
  const [row, down] = spotAt(y, MAX_ROWS, (index) => rowPoints(sheet, index));
  return { row, column, down, across };
}

/** The row or column at a distance from the edge, and how far it is into it. */
function spotAt(
  distance: number,
  count: number,
  sizeAt: (index: number) => number,
): [index: number, rest: number] {
  let rest = distance;
  for (let index = 0; index < count; index += 1) {
    const size = sizeAt(index);
    // Sums of points are a hair off, and a corner on a line belongs to the cell behind it.
    if (rest < size - 1e-6) return [index, Math.max(0, rest)];
    rest -= size;
  }
  return [count - 1, 0];
}
