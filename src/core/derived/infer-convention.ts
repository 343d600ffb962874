import { type Grid, numberAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { figureRows } from '../layout/table-columns';
import { type ChangeConvention, changeConventions } from '../layout/vocabulary';
import { changeMeasures, isPercentConvention } from '../measures/change';
import { composed, folded } from '../text/fold';
import type { FigureSource } from './figure-source';
import { percentTolerance } from './shown-decimals';

/** What a change is made from; the plan may be missing. */
export interface ChangeInputs {
  readonly actual: FigureSource;
  readonly prior: FigureSource;
  readonly plan: FigureSource | null;
}

/**
 * What a column of change counts, and how that was found: a person chose it, its own filled cells give it, its header's
 * words say it, or nothing does and the usual one holds.
 */
export interface InferredConvention {
  readonly convention: ChangeConvention;
  readonly by: 'person' | 'cells' | 'header' | 'default';
  /** What of the header said it, as it is written there; null where no words did. */
  readonly words: string | null;
  /** Body rows whose printed figure the convention gives, of those that have one. */
  readonly holds: number;
  readonly of: number;
}

const rounding = 0.0051;
const fewestCells = 2;

/**
 * Finds the convention of a change column. Its filled cells decide first: the convention that gives most of them, when
 * it gives at least half. Otherwise the header's words decide.
 * @example // the Hương Trà annex: pointsPublished gives 9 of 9, exact subtraction 5 of 9
 */
export function inferConvention(
  grid: Grid,
  table: TableLayout,
  column: ColumnLayout,
  inputs: ChangeInputs,
): InferredConvention {
  if (column.convention !== undefined)
    return { convention: column.convention, by: 'person', words: null, holds: 0, of: 0 };
  const said = conventionSaid(column.headerPath);
  const byHeader = said.convention;
  const order = [byHeader, ...changeConventions.filter((convention) => convention !== byHeader)];
  const byUnits = bestOf(grid, table.bodyRows, column, inputs, order);
  if (byUnits !== null) return byUnits;
  // A table of a few units, one of them wrong: its sums are counted the same way.
  const bySums = bestOf(grid, figureRows(table), column, inputs, order);
  return bySums ?? { ...said, by: said.words === null ? 'default' : 'header', holds: 0, of: 0 };
}

function bestOf(
  grid: Grid,
  rows: readonly number[],
  column: ColumnLayout,
  inputs: ChangeInputs,
  order: readonly ChangeConvention[],
): InferredConvention | null {
  let best: InferredConvention | null = null;
  for (const convention of order) {
    const { holds, of } = agreement(grid, rows, column, inputs, convention);
    // A table of one unit has but one cell to tell by, and that cell is not wrong when some convention gives it.
    if (holds >= Math.min(fewestCells, of) && holds * 2 >= of && holds > (best?.holds ?? 0)) {
      best = { convention, by: 'cells', words: null, holds, of };
    }
  }
  return best;
}

/** Figures of two decimals have to fit exactly: that alone tells the two ways of counting points apart. */
function closely(tolerance: number): number {
  return tolerance < 2 * rounding ? rounding : tolerance;
}

function agreement(
  grid: Grid,
  rows: readonly number[],
  column: ColumnLayout,
  inputs: ChangeInputs,
  convention: ChangeConvention,
): { holds: number; of: number } {
  let holds = 0;
  let of = 0;
  const tolerance = isPercentConvention(convention) ? percentTolerance(grid, column, rows) : () => 0.5;
  for (const row of rows) {
    const found = numberAt(grid, row, column.column);
    const expected = changeMeasures[convention].value({
      actual: inputs.actual.figure(grid, row),
      prior: inputs.prior.figure(grid, row),
      plan: inputs.plan?.figure(grid, row) ?? null,
    });
    if (found === null || expected === null) continue;
    of += 1;
    const shown = column.fraction ? found * 100 : found;
    if (Math.abs(shown - expected) <= closely(tolerance(shown))) holds += 1;
  }
  return { holds, of };
}

/**
 * What the header's words say a change is: growth, ratio, people, or points of the plan.
 * @example conventionByWords(['Tăng trưởng so với cùng kỳ (%)']) // 'growth'
 */
export function conventionByWords(path: readonly string[]): ChangeConvention {
  return conventionSaid(path).convention;
}

/**
 * The same with the words that say it, as they are written; null where none does and the usual convention is meant.
 * @example conventionSaid(['Tăng trưởng so với cùng kỳ (%)']) // { convention: 'growth', words: 'Tăng trưởng' }
 */
export function conventionSaid(path: readonly string[]): {
  readonly convention: ChangeConvention;
  readonly words: string | null;
} {
  const text = path.map(folded).join(' | ');
  const percent = /%|ty le|phan tram/.test(text);
  const rules: readonly (readonly [ChangeConvention, RegExp, boolean])[] = [
    ['pointsExact', /diem (phan tram|%)/, true],
    ['growth', /tang truong|toc do tang/, true],
    ['ratio', /thuc hien so (voi )?cung ky|bang\b.*%/, percent],
    ['growth', /cung ky/, percent && /tang|giam|chenh lech|\+ ?\/ ?-/.test(text)],
    ['count', /so nguoi|\(nguoi\)|nguoi\b|\+ ?\/ ?-|±|tang \(\+\)/, !percent],
  ];
  for (const [convention, words, holds] of rules) {
    const found = holds ? words.exec(text)?.[0] : undefined;
    if (found !== undefined) return { convention, words: asWritten(path, found) };
  }
  return { convention: 'pointsPublished', words: null };
}

/** The words as the header has them, with their marks; the whole text that they stand in where they cannot be cut out. */
function asWritten(path: readonly string[], found: string): string {
  const inOne = path.find((text) => folded(text).includes(found)) ?? path.at(-1) ?? '';
  const written = composed(inOne);
  const plain = folded(inOne);
  const from = plain.indexOf(found);
  return from < 0 || plain.length !== written.length ? written : written.slice(from, from + found.length);
}
