import type { ChartContent } from '../../model/chart-model';
import { categoryLabels, categoryShapes } from './category-labels';
import type { ChartFigures } from './chart-figures';
import { frameOf, type Frame } from './frame';
import { shownNumber } from './shown-number';
import { textWidth, type Box, type Shape, type Stroke } from './shapes';
import type { ValueScale } from './value-scale';

const SIZE = 12;
const TITLE = 13;
const LINE_HEIGHT = 14;
const TICK = 4;
const AXIS: Stroke = { color: '#7F7F7F', width: 1, style: 'continuous' };
const GRIDLINE: Stroke = { color: '#D9D9D9', width: 1, style: 'continuous' };

function valueShapes(texts: readonly string[], scale: ValueScale, frame: Frame): Shape[] {
  const { box, lying } = frame;
  const bottom = box.top + box.height;
  return scale.ticks.flatMap((tick, at): Shape[] => {
    const [x, y] = frame.place(0, tick);
    const text = texts[at] ?? '';
    return lying
      ? [
          {
            kind: 'line',
            points: [
              [x, bottom],
              [x, bottom + TICK],
            ],
            stroke: AXIS,
          },
          { kind: 'text', at: [x, bottom + LINE_HEIGHT + TICK], text, size: SIZE, anchor: 'middle' },
        ]
      : [
          {
            kind: 'line',
            points: [
              [box.left - TICK, y],
              [box.left, y],
            ],
            stroke: AXIS,
          },
          { kind: 'text', at: [box.left - TICK - 3, y + SIZE / 3], text, size: SIZE, anchor: 'end' },
        ];
  });
}

function gridlines(scale: ValueScale, { box, lying, place }: Frame): Shape[] {
  return scale.ticks.map((tick): Shape => {
    const [x, y] = place(0, tick);
    const ends: readonly [readonly [number, number], readonly [number, number]] = lying
      ? [
          [x, box.top],
          [x, box.top + box.height],
        ]
      : [
          [box.left, y],
          [box.left + box.width, y],
        ];
    return { kind: 'line', points: ends, stroke: GRIDLINE };
  });
}

function axisTitles(content: ChartContent, lying: boolean, room: Box): { shapes: Shape[]; left: Box } {
  const [below, beside] = lying
    ? [content.valueAxis, content.categoryAxis]
    : [content.categoryAxis, content.valueAxis];
  const bottom = below.title === null ? 0 : TITLE + 8;
  const left = beside.title === null ? 0 : TITLE + 8;
  const box = {
    left: room.left + left,
    top: room.top,
    width: room.width - left,
    height: room.height - bottom,
  };
  const look = { kind: 'text', size: TITLE, anchor: 'middle', bold: true } as const;
  const shapes: Shape[] = [];
  if (below.title !== null)
    shapes.push({ ...look, text: below.title, at: [box.left + box.width / 2, room.top + room.height - 4] });
  if (beside.title !== null)
    shapes.push({
      ...look,
      text: beside.title,
      at: [room.left + TITLE, box.top + box.height / 2],
      turned: true,
    });
  return { shapes, left: box };
}

/** Axes with their marks, names and titles, and the frame that they make for the series. */
export function drawAxes(
  content: ChartContent,
  figures: ChartFigures,
  scale: ValueScale,
  lying: boolean,
  room: Box,
): { under: Shape[]; over: Shape[]; frame: Frame } {
  const { categoryAxis, valueAxis } = content;
  const titles = axisTitles(content, lying, room);
  const whole = figures.series.some(({ look }) => look.type.endsWith('100'));
  const format = valueAxis.numberFormat ?? (whole ? '0%' : figures.numberFormat);
  const texts = scale.ticks.map((tick) => shownNumber(tick, format));
  const names = categoryLabels(figures, titles.left, lying);
  const valueRoom = !valueAxis.visible
    ? 0
    : lying
      ? LINE_HEIGHT + TICK + 4
      : Math.max(...texts.map((text) => textWidth(text, SIZE))) + TICK + 6;
  const nameRoom = categoryAxis.visible ? names.room : 0;
  const [left, bottom] = lying ? [nameRoom, valueRoom] : [valueRoom, nameRoom];
  const { left: from, top, width, height } = titles.left;
  const box = {
    left: from + left,
    top: top + 8,
    width: Math.max(20, width - left - 12),
    height: Math.max(20, height - bottom - 12),
  };
  const frame = frameOf(box, scale, figures.categories.length, lying);
  const base = frame.place(0, Math.max(scale.minimum, Math.min(0, scale.maximum)));
  const foot: Shape = {
    kind: 'line',
    points: lying ? [base, [base[0], box.top]] : [base, [box.left + box.width, base[1]]],
    stroke: AXIS,
  };
  return {
    under: valueAxis.majorGridlines ? gridlines(scale, frame) : [],
    over: [
      ...(categoryAxis.visible ? [foot, ...categoryShapes(names, frame)] : []),
      ...(valueAxis.visible ? valueShapes(texts, scale, frame) : []),
      ...titles.shapes,
    ],
    frame,
  };
}
