import type { ChartContent } from '../../model/chart-model';
import type { ChartFigures, SeriesFigures } from './chart-figures';
import type { Frame } from './frame';
import { drawnLook } from './series-looks';
import type { Point, Shape } from './shapes';
import { columnSpans, isLine, isStacked, type Span } from './value-scale';

const LABEL = 12;
/** What Excel takes where a file says nothing. */
const STANDARD_GAP = 150;

interface Standing {
  /** Which of the columns of one category it is, from 0, and of how many. */
  readonly slot: number;
  readonly slots: number;
  readonly gap: number;
}

function label(text: string, [x, y]: Point, anchor: 'start' | 'middle' | 'end'): Shape {
  return { kind: 'text', at: [x, y], text, size: LABEL, anchor };
}

function columnLabel(
  frame: Frame,
  text: string,
  box: Extract<Shape, { kind: 'box' }>,
  inside: boolean,
  negative: boolean,
): Shape {
  const [across, down] = [box.x + box.width / 2, box.y + box.height / 2];
  if (inside) return label(text, [across, down + LABEL / 3], 'middle');
  if (frame.lying)
    return label(
      text,
      [box.x + (negative ? -4 : box.width + 4), down + LABEL / 3],
      negative ? 'end' : 'start',
    );
  return label(text, [across, negative ? box.y + box.height + LABEL : box.y - 4], 'middle');
}

function columnShapes(
  series: SeriesFigures,
  spans: readonly (Span | null)[],
  frame: Frame,
  standing: Standing,
  place: number,
): Shape[] {
  const { fill, stroke } = drawnLook(series, place);
  const { slot, slots, gap } = standing;
  const width = 1 / (slots + gap / 100);
  const start = (1 - slots * width) / 2 + slot * width;
  return spans.flatMap((span, at): Shape[] => {
    if (span === null) return [];
    const [a, b] = [frame.place(at + start, span[0]), frame.place(at + start + width, span[1])];
    const box: Extract<Shape, { kind: 'box' }> = {
      kind: 'box',
      x: Math.min(a[0], b[0]),
      y: Math.min(a[1], b[1]),
      width: Math.abs(a[0] - b[0]),
      height: Math.abs(a[1] - b[1]),
      fill,
      ...(stroke ? { stroke } : {}),
    };
    if (!series.look.dataLabels) return [box];
    return [
      box,
      columnLabel(frame, series.labels[at] ?? '', box, isStacked(series.look.type), span[1] < span[0]),
    ];
  });
}

/** A line breaks where a figure is missing. */
function linePieces(series: SeriesFigures, frame: Frame): Point[][] {
  const pieces: Point[][] = [[]];
  series.values.forEach((value, at) => {
    if (value === null) pieces.push([]);
    else pieces[pieces.length - 1]?.push(frame.place(at + 0.5, value));
  });
  return pieces;
}

function lineShapes(series: SeriesFigures, frame: Frame, place: number): Shape[] {
  const { fill, stroke, marker } = drawnLook(series, place);
  const lines = stroke
    ? linePieces(series, frame)
        .filter((points) => points.length > 1)
        .map((points): Shape => ({ kind: 'line', points, stroke }))
    : [];
  const points = series.values.flatMap((value, at): Shape[] => {
    if (value === null) return [];
    const [x, y] = frame.place(at + 0.5, value);
    const mark: Shape[] = marker ? [{ kind: 'marker', at: [x, y], form: marker, color: fill }] : [];
    return series.look.dataLabels ? [...mark, label(series.labels[at] ?? '', [x, y - 8], 'middle')] : mark;
  });
  return [...lines, ...points];
}

/** Columns and lines, the lines over the columns. */
export function drawSeries(content: ChartContent, figures: ChartFigures, frame: Frame): Shape[] {
  const spans = columnSpans(figures);
  const columns = [...spans.keys()];
  const stacked = columns.some(({ look }) => isStacked(look.type));
  const gap = content.gapWidth ?? STANDARD_GAP;
  const placeOf = (series: SeriesFigures): number => figures.series.indexOf(series);
  return [
    ...columns.flatMap((series, at) => {
      const standing = { slot: stacked ? 0 : at, slots: stacked ? 1 : columns.length, gap };
      return columnShapes(series, spans.get(series) ?? [], frame, standing, placeOf(series));
    }),
    ...figures.series
      .filter(({ look }) => isLine(look.type))
      .flatMap((series) => lineShapes(series, frame, placeOf(series))),
  ];
}
