import type { ChartCorner, ChartModel } from '../model/chart-model';
import { MAX_COLUMNS, MAX_ROWS } from './a1';
import { sheetRenamed, shiftFormula } from './shifting';
import type { Shift } from './shifting';
import type { SpreadsheetEngine } from './spreadsheet-engine';

/**
 * Moves charts and what they show along with inserted or deleted rows and columns: a chart lies on cells and grows with
 * rows put into it, its formulas follow as those of names do.
 */
export function followCharts(engine: SpreadsheetEngine, sheetId: string, shift: Shift): void {
  const name = engine.sheet(sheetId)?.name;
  if (name === undefined) return;
  for (const sheet of engine.sheets) {
    sheet.extras.charts = sheet.extras.charts.map((chart) =>
      withFormulas(sheet.id === sheetId ? moved(chart, shift) : chart, (formula) =>
        shiftFormula(formula, shift, false, name),
      ),
    );
  }
}

/** @param to null for a sheet that was deleted. */
export function followSheetName(engine: SpreadsheetEngine, from: string, to: string | null): void {
  for (const { extras } of engine.sheets) {
    extras.charts = extras.charts.map((chart) =>
      withFormulas(chart, (formula) => sheetRenamed(formula, from, to)),
    );
  }
}

function moved(chart: ChartModel, shift: Shift): ChartModel {
  return { ...chart, from: shifted(chart.from, shift, 'first'), to: shifted(chart.to, shift, 'last') };
}

/** Where a corner comes to lie. The last one of a chart that ends on a line belongs to the cell before that line. */
function shifted(corner: ChartCorner, shift: Shift, end: 'first' | 'last'): ChartCorner {
  const rows = shift.axis === 'rows';
  const [index, into] = rows ? [corner.row, corner.down] : [corner.column, corner.across];
  const [at, rest] = end === 'last' && into === 0 ? afterLine(index, shift) : inside(index, into, shift);
  const place = Math.min(at, (rows ? MAX_ROWS : MAX_COLUMNS) - 1);
  return rows ? { ...corner, row: place, down: rest } : { ...corner, column: place, across: rest };
}

function inside(index: number, into: number, { at, count, kind }: Shift): readonly [number, number] {
  if (index < at) return [index, into];
  if (kind === 'insert') return [index + count, into];
  return index < at + count ? [at, 0] : [index - count, into];
}

function afterLine(index: number, shift: Shift): readonly [number, number] {
  if (index === 0) return [0, 0];
  const { at, count, kind } = shift;
  if (index <= at) return [index, 0];
  return [kind === 'insert' ? index + count : Math.max(at, index - count), 0];
}

function withFormulas(chart: ChartModel, follow: (formula: string) => string): ChartModel {
  const { content, references } = chart;
  // Of a chart of another kind only its formulas are known.
  if (content === null)
    return references === undefined ? chart : { ...chart, references: references.map(follow) };
  const series = content.series.map((one) => ({
    ...one,
    name: one.name.startsWith('=') ? follow(one.name) : one.name,
    values: one.values === null ? null : follow(one.values),
    categories: one.categories === null ? null : follow(one.categories),
  }));
  return { ...chart, content: { ...content, series } };
}
