import { pointsToPixels } from '../../engine/sizes';
import type { ChartLine } from '../../model/chart-model';
import type { SeriesFigures } from './chart-figures';
import type { MarkerForm, Stroke } from './shapes';
import { isLine } from './value-scale';

/** What Excel gives to series without colours of their own, one after the other. */
const AUTOMATIC = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const AUTOMATIC_FORMS: readonly MarkerForm[] = ['circle', 'square', 'diamond', 'triangle'];
const AUTOMATIC_WIDTH = 2.25;

/** How a series is drawn, nothing automatic left. */
export interface DrawnLook {
  /** Of columns, and of markers. */
  readonly fill: string;
  /** A line's own, or the border of columns; null for none. */
  readonly stroke: Stroke | null;
  readonly marker: MarkerForm | null;
}

function strokeOf(line: ChartLine): Stroke | null {
  return line.style === 'none'
    ? null
    : { color: line.color, width: pointsToPixels(line.weight), style: line.style };
}

function markerOf({ look }: SeriesFigures, place: number): MarkerForm | null {
  if (look.type !== 'lineMarkers' || look.marker === 'none') return null;
  if (look.marker !== 'automatic') return look.marker;
  return AUTOMATIC_FORMS[place % AUTOMATIC_FORMS.length] ?? 'circle';
}

/**
 * @param place - of the series among all of the chart, from 0
 */
export function drawnLook(series: SeriesFigures, place: number): DrawnLook {
  const { look } = series;
  const automatic = AUTOMATIC[place % AUTOMATIC.length] ?? AUTOMATIC[0];
  if (!isLine(look.type))
    return { fill: look.fill ?? automatic, stroke: look.line && strokeOf(look.line), marker: null };
  const line = look.line ?? { color: automatic, weight: AUTOMATIC_WIDTH, style: 'continuous' };
  return {
    fill: look.markerFill ?? look.markerLine ?? (line.style === 'none' ? automatic : line.color),
    stroke: strokeOf(line),
    marker: markerOf(series, place),
  };
}
