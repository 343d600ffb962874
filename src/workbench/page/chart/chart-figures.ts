import type { ChartContent, ChartSeriesModel } from '../../model/chart-model';
import type { CellValue } from '../../model/workbook-model';

/** A cell as a chart sees it. */
export interface ChartCell {
  readonly value: CellValue;
  /** en-US code. */
  readonly numberFormat: string;
  /** As it is shown on the sheet. */
  readonly text: string;
}

/** The cells that a formula names, or null where it names none. */
export type CellsOf = (formula: string) => readonly ChartCell[] | null;

export interface SeriesFigures {
  readonly look: ChartSeriesModel;
  readonly name: string;
  /** One for each category; null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** What is written at the points. */
  readonly labels: readonly string[];
}

/** A chart's data as its cells have them now. */
export interface ChartFigures {
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
  /** Of the first figure: what the value axis takes where it has no format of its own. */
  readonly numberFormat: string;
}

/** Text counts as zero in Excel's charts, an empty one too; a blank cell, or an error, leaves a gap. */
function figure(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? 0 : null;
}

/**
 * Reads a chart's cells.
 *
 * @param unnamed - what a series without a name is called, by its place from 1
 */
export function chartFigures(
  content: ChartContent,
  cellsOf: CellsOf,
  unnamed: (place: number) => string,
): ChartFigures {
  const named = (formula: string | null): readonly ChartCell[] =>
    formula === null ? [] : (cellsOf(formula) ?? []);
  const series = content.series.map((look, place): SeriesFigures => {
    const cells = named(look.values);
    const name = look.name.startsWith('=')
      ? named(look.name)
          .map(({ text }) => text)
          .join(' ')
      : look.name;
    return {
      look,
      name: name === '' ? unnamed(place + 1) : name,
      values: cells.map(({ value }) => figure(value)),
      labels: cells.map(({ text }) => text),
    };
  });
  const first = content.series.find(({ categories }) => categories !== null);
  const given = named(first?.categories ?? null).map(({ text }) => text);
  const count = Math.max(given.length, ...series.map(({ values }) => values.length), 0);
  const formats = content.series.flatMap(({ values }) => named(values));
  return {
    categories: Array.from(
      { length: count },
      (_, at) => given[at] ?? (given.length === 0 ? String(at + 1) : ''),
    ),
    series,
    numberFormat: formats.find(({ value }) => typeof value === 'number')?.numberFormat ?? 'General',
  };
}
