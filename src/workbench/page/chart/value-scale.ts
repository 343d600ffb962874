import type { ChartAxisModel, ChartType } from '../../model/chart-model';
import type { ChartFigures, SeriesFigures } from './chart-figures';

/** The value axis: its ends and the values that are marked on it. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** One column, or a part of a stacked one: from which value to which. */
export type Span = readonly [from: number, to: number];

export function isLine(type: ChartType): boolean {
  return type === 'line' || type === 'lineMarkers';
}

export function isStacked(type: ChartType): boolean {
  return type.includes('Stacked');
}

function sizeAt(series: readonly SeriesFigures[], category: number): number {
  return series.reduce((sum, { values }) => sum + Math.abs(values[category] ?? 0), 0);
}

/**
 * The columns of a chart, series by series, category by category; null where there is no figure. Stacked ones stand
 * upon those before them, negative ones hang below; of hundred percent they are shares of 1.
 */
export function columnSpans(figures: ChartFigures): ReadonlyMap<SeriesFigures, readonly (Span | null)[]> {
  const columns = figures.series.filter(({ look }) => !isLine(look.type));
  const above = figures.categories.map(() => 0);
  const below = figures.categories.map(() => 0);
  const spans = columns.map((series): [SeriesFigures, (Span | null)[]] => [
    series,
    figures.categories.map((_, at) => {
      const value = series.values[at] ?? null;
      if (value === null) return null;
      if (!isStacked(series.look.type)) return [0, value];
      const whole = series.look.type.endsWith('100') ? sizeAt(columns, at) : 1;
      const part = whole === 0 ? 0 : value / whole;
      const heap = part < 0 ? below : above;
      const from = heap[at] ?? 0;
      heap[at] = from + part;
      return [from, from + part];
    }),
  ]);
  return new Map(spans);
}

/** A round step that divides a length into about so many parts: 1, 2 or 5 times a power of ten. */
function roundStep(length: number, parts: number): number {
  const power = 10 ** Math.floor(Math.log10(length / parts));
  const factor = [1, 2, 5].find((one) => one * power * parts >= length * 0.999) ?? 10;
  return factor * power;
}

/** Without the dust of binary sums: 0.1 + 0.2 is marked as 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * The scale for the figures of a chart: from zero, unless lines are drawn that lie close together far above it, as
 * Excel does; a little room above the highest.
 *
 * @param parts - about how many steps
 * @example valueScale(figures, axis, 5).ticks // [0, 20, 40, 60, 80, 100]
 */
export function valueScale(figures: ChartFigures, axis: ChartAxisModel, parts: number): ValueScale {
  const spans = [...columnSpans(figures).values()].flat().filter((span) => span !== null);
  const points = figures.series.filter(({ look }) => isLine(look.type)).flatMap(({ values }) => values);
  const all = [...spans.flat(), ...points].filter(
    (value) => value !== null && Number.isFinite(value),
  ) as number[];
  const [lowest, highest] = all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
  const isClose = spans.length === 0 && lowest > 0 && highest - lowest < highest / 6;
  const whole = figures.series.some(({ look }) => look.type.endsWith('100'));
  const from = axis.minimum ?? (isClose ? lowest - (highest - lowest) / 2 : Math.min(0, lowest));
  const wanted =
    axis.maximum ?? (whole ? Math.max(1, highest) : Math.max(0, highest + (highest - from) * 0.05));
  const to = wanted > from ? wanted : from + 1;
  const step = roundStep(to - from, parts);
  const minimum = axis.minimum ?? clean(Math.floor(clean(from / step)) * step);
  const maximum =
    axis.maximum !== null && axis.maximum > minimum
      ? axis.maximum
      : clean(minimum + Math.ceil(clean((to - minimum) / step)) * step);
  const count = Math.floor(clean((maximum - minimum) / step));
  const ticks = Array.from({ length: count + 1 }, (_, at) => clean(minimum + at * step));
  return { minimum, maximum, ticks };
}
