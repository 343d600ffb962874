import type { ChartContent } from '../../model/chart-model';
import type { ChartFigures } from './chart-figures';
import { drawAxes } from './draw-axes';
import { drawLegend } from './draw-legend';
import { drawSeries } from './draw-series';
import type { Shape } from './shapes';
import { valueScale } from './value-scale';

const MARGIN = 8;
const TITLE = 17;
const TITLE_LINE = 21;
/** Pixels between two values that are marked. */
const STEP = 45;

/**
 * A chart as shapes: what stands where, in pixels. It shows what Excel would show; it does not pretend to be drawn by
 * Excel to the pixel.
 *
 * @param width - pixels of the whole chart
 * @example chartShapes(content, chartFigures(content, cellsOf, unnamed), 480, 300)
 */
export function chartShapes(
  content: ChartContent,
  figures: ChartFigures,
  width: number,
  height: number,
): Shape[] {
  const lines = content.title === null ? [] : content.title.split('\n');
  const titles = lines.map((text, at): Shape => ({
    kind: 'text',
    at: [width / 2, MARGIN + TITLE + at * TITLE_LINE],
    text,
    size: TITLE,
    anchor: 'middle',
    bold: true,
  }));
  const head = lines.length === 0 ? 0 : lines.length * TITLE_LINE + 6;
  const room = {
    left: MARGIN,
    top: MARGIN + head,
    width: width - 2 * MARGIN,
    height: height - 2 * MARGIN - head,
  };
  const legend = drawLegend(figures, content.legend, room);
  const types = figures.series.length === 0 ? [content.type] : figures.series.map(({ look }) => look.type);
  const lying = types.some((type) => type.startsWith('bar'));
  const along = lying ? legend.left.width : legend.left.height;
  const scale = valueScale(figures, content.valueAxis, Math.min(10, Math.max(2, Math.floor(along / STEP))));
  const { under, over, frame } = drawAxes(content, figures, scale, lying, legend.left);
  return [...under, ...drawSeries(content, figures, frame), ...over, ...titles, ...legend.shapes];
}
