import type { ChartContent } from '../../model/chart-model';
import type { ChartFigures } from './chart-figures';
import { drawnLook } from './series-looks';
import { textWidth, type Box, type Shape } from './shapes';
import { isLine } from './value-scale';

const SIZE = 13;
const ROW = 20;
const KEY = 42;
const GAP = 8;

/** The sample of a series beside its name. */
function keyShapes(figures: ChartFigures, place: number, x: number, middle: number): Shape[] {
  const series = figures.series[place];
  if (!series) return [];
  const { fill, stroke, marker } = drawnLook(series, place);
  if (!isLine(series.look.type)) {
    const border = stroke ? { stroke } : {};
    return [{ kind: 'box', x: x + KEY - 18, y: middle - 5, width: 12, height: 10, fill, ...border }];
  }
  const line: Shape[] = stroke
    ? [
        {
          kind: 'line',
          points: [
            [x, middle],
            [x + KEY - 6, middle],
          ],
          stroke,
        },
      ]
    : [];
  const at = [x + (KEY - 6) / 2, middle] as const;
  return marker ? [...line, { kind: 'marker', at, form: marker, color: fill }] : line;
}

/** Names of series in rows, or one below the other, in the middle of a room. */
function rowsOf(figures: ChartFigures, width: number, beside: boolean): number[][] {
  const rows: number[][] = [];
  let used = 0;
  figures.series.forEach(({ name }, place) => {
    const wide = KEY + textWidth(name, SIZE) + 2 * GAP;
    const last = rows[rows.length - 1];
    if (last === undefined || beside || used + wide > width) {
      rows.push([place]);
      used = wide;
    } else {
      last.push(place);
      used += wide;
    }
  });
  return rows;
}

/**
 * The legend, and the room that it leaves for the rest.
 *
 * @param room - what is there for both
 */
export function drawLegend(
  figures: ChartFigures,
  side: ChartContent['legend'],
  room: Box,
): { shapes: Shape[]; left: Box } {
  if (side === null || figures.series.length === 0) return { shapes: [], left: room };
  const beside = side === 'left' || side === 'right';
  const entry = (place: number): number => KEY + textWidth(figures.series[place]?.name ?? '', SIZE);
  const widest = Math.max(...figures.series.map((_, place) => entry(place)));
  const width = beside ? Math.min(widest + GAP, room.width * 0.4) : room.width;
  const rows = rowsOf(figures, width, beside);
  const height = rows.length * ROW;
  const x = side === 'right' ? room.left + room.width - width : room.left;
  const middle = room.top + Math.max(0, (room.height - height) / 2);
  const y = beside ? middle : side === 'top' ? room.top : room.top + room.height - height;
  const shapes = rows.flatMap((row, at) => {
    const whole = row.reduce((sum, place) => sum + entry(place), 2 * GAP * (row.length - 1));
    let from = beside ? x + GAP : x + Math.max(0, (width - whole) / 2);
    return row.flatMap((place): Shape[] => {
      const line = y + at * ROW + ROW / 2;
      const key = keyShapes(figures, place, from, line);
      const text = figures.series[place]?.name ?? '';
      const name: Shape = { kind: 'text', at: [from + KEY, line + 4], text, size: SIZE, anchor: 'start' };
      from += entry(place) + 2 * GAP;
      return [...key, name];
    });
  });
  const { left, top } = room;
  const rest = beside
    ? {
        left: side === 'left' ? left + width + GAP : left,
        top,
        width: room.width - width - GAP,
        height: room.height,
      }
    : {
        left,
        top: side === 'top' ? top + height + GAP : top,
        width: room.width,
        height: room.height - height - GAP,
      };
  return { shapes, left: rest };
}
