import { textInput } from '../edits/cell-input';
import type { EditPlan } from '../edits/edit-plan';
import { WrittenCells } from '../edits/written-cells';
import {
  type CellContent,
  contentAt,
  type Grid,
  gridExtent,
  hasFormula,
  isBlankAt,
  isDateFormatted,
  numberAt,
  valueAt,
} from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor, figureRows } from '../layout/table-columns';
import type { InsuranceKind } from '../layout/vocabulary';
import type { RecognisedSheet } from '../recognised-sheet';
import { dateOfSerial, type IsoDate, serialOfDate } from '../text/date';
import { priorSort, type PriorSort } from './prior-sort';
import { type DateChange, retoldDates, withNextTime } from './retold-dates';

/** Earlier figures that a new period does not change: the office has to bring them from elsewhere, or they stay. */
export interface LeftColumn {
  readonly insurance: InsuranceKind;
  /** 1-based. */
  readonly column: number;
  readonly why: Exclude<PriorSort, 'report-before'>;
}

/** What a new period writes, and what it leaves. */
export interface NewPeriod {
  readonly plan: EditPlan;
  /** Kinds whose present figures became the earlier ones. */
  readonly moved: readonly InsuranceKind[];
  /** Kinds whose present figures are cleared for the next paste. */
  readonly cleared: readonly InsuranceKind[];
  readonly left: readonly LeftColumn[];
}

/**
 * Opens the next period on a progress sheet: present figures become the earlier ones, to the last digit; the present
 * column is cleared where figures were typed (formulas of sums stay); dates in headers and title follow, "(Lần 2)" is
 * "(Lần 3)". Columns with figures of the same period of the year before, or of a fixed day, are left.
 * @param sheet a progress sheet as it stands.
 * @param date the day of the figures to come.
 * @throws RangeError when the day is not after that of the present figures.
 * @example planNewPeriod(sheet, '2023-11-24').moved // ['bhxhTuNguyen']
 */
export function planNewPeriod(sheet: RecognisedSheet, date: IsoDate): NewPeriod {
  const { grid, layout } = sheet;
  if (layout.asOf !== null && date <= layout.asOf)
    throw new RangeError(`${date} is not after ${layout.asOf}`);
  const pairs = layout.tables.flatMap((table) =>
    table.columns
      .filter(({ role }) => role === 'actual')
      .map((actual) => ({
        table,
        actual,
        prior: columnFor(table, 'prior', actual.insurance, actual.column),
      })),
  );
  const follows = (prior: ColumnLayout | null): prior is ColumnLayout =>
    prior !== null && priorSort(prior, layout.asOf) === 'report-before';
  const cells = new WrittenCells(grid);
  for (const { table, actual, prior } of pairs) {
    if (follows(prior)) moveFigures(cells, grid, table, actual, prior);
    clearFigures(cells, grid, table, actual);
  }
  const changes = pairs.flatMap(({ actual, prior }) => [
    ...changeOf(actual.date ?? layout.asOf, date),
    ...(follows(prior) ? changeOf(prior.date ?? layout.priorAsOf, actual.date ?? layout.asOf) : []),
  ]);
  retellHeads(cells, sheet, changes);
  return {
    plan: { edits: cells.edits(layout.name) },
    moved: kindsOf(pairs.filter(({ prior }) => follows(prior)).map(({ actual }) => actual)),
    cleared: kindsOf(pairs.map(({ actual }) => actual)),
    left: pairs.flatMap(({ actual, prior }): LeftColumn[] => {
      const why = prior === null ? 'report-before' : priorSort(prior, layout.asOf);
      return prior === null || why === 'report-before'
        ? []
        : [{ insurance: actual.insurance, column: prior.column, why }];
    }),
  };
}

function kindsOf(columns: readonly ColumnLayout[]): InsuranceKind[] {
  return [...new Set(columns.map(({ insurance }) => insurance))];
}

function changeOf(from: IsoDate | null, to: IsoDate | null): DateChange[] {
  return from === null || to === null || from === to ? [] : [{ from, to }];
}

function moveFigures(
  cells: WrittenCells,
  grid: Grid,
  table: TableLayout,
  actual: ColumnLayout,
  prior: ColumnLayout,
): void {
  for (const row of figureRows(table)) {
    // A sum of the earlier figures goes on summing them.
    if (!isTyped(grid, row, prior.column)) continue;
    if (isBlankAt(grid, row, actual.column) && isBlankAt(grid, row, prior.column)) continue;
    const value = valueAt(grid, row, actual.column);
    cells.put(row, prior.column, typeof value === 'string' ? textInput(value) : value);
  }
}

function clearFigures(cells: WrittenCells, grid: Grid, table: TableLayout, { column }: ColumnLayout): void {
  for (const row of figureRows(table)) {
    if (isTyped(grid, row, column) && !isBlankAt(grid, row, column)) cells.put(row, column, '');
  }
}

/** True for what a person typed: "=120+15" is a figure of theirs, no sum of other cells. */
export function isTyped(grid: Grid, row: number, column: number): boolean {
  return !hasFormula(grid, row, column) || /^=[\d\s.,+*/()%-]*$/.test(String(contentAt(grid, row, column)));
}

/** The lines above the tables and their headers. */
function retellHeads(
  cells: WrittenCells,
  { grid, layout }: RecognisedSheet,
  changes: readonly DateChange[],
): void {
  const extent = gridExtent(grid);
  const first = Math.min(...layout.tables.flatMap(({ headerRows }) => headerRows.slice(0, 1)));
  if (extent === null) return;
  const heads = new Set(layout.tables.flatMap(({ headerRows }) => headerRows));
  for (let row = extent.top; row <= extent.bottom; row += 1) {
    if (row >= first && !heads.has(row)) continue;
    for (let column = extent.left; column <= extent.right; column += 1) {
      if (hasFormula(grid, row, column)) continue;
      const told = retold(grid, row, column, changes, layout.asOf, row < first);
      if (told !== null) cells.put(row, column, told);
    }
  }
}

function retold(
  grid: Grid,
  row: number,
  column: number,
  changes: readonly DateChange[],
  asOf: IsoDate | null,
  isTitle: boolean,
): CellContent | null {
  const number = numberAt(grid, row, column);
  if (number !== null) {
    const date = isDateFormatted(grid, row, column) ? dateOfSerial(number) : null;
    const change = changes.find(({ from }) => from === date);
    return change === undefined ? null : serialOfDate(change.to);
  }
  const text = valueAt(grid, row, column);
  if (typeof text !== 'string' || text === '') return null;
  const dated = retoldDates(text, changes, Number((asOf ?? '0').slice(0, 4)));
  const told = isTitle ? withNextTime(dated) : dated;
  return told === text ? null : textInput(told);
}
