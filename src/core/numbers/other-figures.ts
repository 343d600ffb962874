import type { DerivedColumn } from '../derived/derived-columns';
import { type Grid, hasFormula, isPercentFormatted, numberAt, valueAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { figureRows } from '../layout/table-columns';
import type { CellReading } from './cell-reading';
import type { FigureSort } from './column-figures';
import { readNumber } from './misread-figure';
import type { Separators } from './separators';
import { readText } from './text-figure';

/** A column that holds no people, and what is known of its figures. */
export interface FigureColumn {
  readonly table: TableLayout;
  readonly column: ColumnLayout;
  readonly sort: FigureSort;
  /** What its cells should be, where they follow from others. */
  readonly derived: DerivedColumn | null;
}

/** What one cell is read as, before it is said of which cell. */
export type Reading = Pick<CellReading, 'cause' | 'value' | 'certain' | 'readings'>;

/** What is known of a cell besides its own content. */
export interface Surroundings {
  readonly sort: FigureSort;
  /** The column holds fractions (0.4681). */
  readonly fraction: boolean;
  /** What it should show; null where that is not known. */
  readonly expected: number | null;
  /** True for percent figures, false for people, by what it follows from; null where it follows from nothing. */
  readonly percent: boolean | null;
  /** The middle of the column's sound figures, as stored; null where there are none. */
  readonly middle: number | null;
  /** Most figures of the column lost their marks. */
  readonly misread: boolean;
}

/**
 * Reads the typed cells of a column that holds rates, changes, remainders or money.
 * @param grid with the people of its rows as they are meant.
 */
export function readColumn(grid: Grid, figures: FigureColumn, separators: Separators): CellReading[] {
  const { table, column, sort, derived } = figures;
  const rows = figureRows(table).filter((row) => !hasFormula(grid, row, column.column));
  const around = (row: number): Surroundings => ({
    sort,
    fraction: column.fraction,
    expected: derived?.value(grid, row) ?? null,
    percent: derived?.percent ?? null,
    middle: null,
    misread: false,
  });
  const read = (row: number, surroundings: Surroundings): Reading | null => {
    const raw = valueAt(grid, row, column.column);
    if (typeof raw === 'string') return readText(raw, surroundings, separators);
    return typeof raw === 'number' ? readNumber(raw, surroundings) : null;
  };
  const proved = new Map(rows.map((row) => [row, read(row, around(row))]));
  const typed = rows.filter((row) => numberAt(grid, row, column.column) !== null);
  const lost = typed.filter((row) => proved.get(row) != null);
  const sound = rows.flatMap((row) => proved.get(row)?.value ?? numberAt(grid, row, column.column) ?? []);
  const misread =
    lost.length >= Math.min(2, typed.length / 2) && lost.length > 0 && lost.length * 2 >= typed.length;
  const doubtful = isDoubtful(grid, figures, typed);
  const middle = middleOf(sound.filter((figure) => isSound(figure, figures)));
  return rows.flatMap((row): CellReading[] => {
    const raw = valueAt(grid, row, column.column);
    const known = proved.get(row);
    const found = known?.certain === true ? known : read(row, { ...around(row), middle, misread });
    if (found === null || typeof raw === 'boolean') return [];
    const reading = { ...found, certain: found.certain && !doubtful };
    return [{ table, row, column, raw, formula: formulaFor(grid, figures, row, reading), ...reading }];
  });
}

/** True for a figure that says about how large those of its column are. */
function isSound(figure: number, { sort, column }: FigureColumn): boolean {
  return sort !== 'percent' || Math.abs(figure) <= (column.fraction ? 2 : 200);
}

/** Most cells show their figures in percent though the column was not taken for one of fractions. */
function isDoubtful(grid: Grid, { column, sort }: FigureColumn, typed: readonly number[]): boolean {
  const inPercent = typed.filter((row) => isPercentFormatted(grid, row, column.column)).length;
  return sort === 'percent' && !column.fraction && typed.length > 0 && inPercent * 2 > typed.length;
}

function middleOf(figures: number[]): number | null {
  const sorted = figures
    .map(Math.abs)
    .filter((figure) => figure > 0)
    .sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

const shownTo = 0.0551;

/** A derived cell is repaired by its formula, where that gives what the cell is read as. */
function formulaFor(
  grid: Grid,
  { column, derived }: FigureColumn,
  row: number,
  { value, certain }: Reading,
): string | null {
  const expected = derived?.value(grid, row) ?? null;
  if (derived === null || expected === null || !certain) return null;
  const shown = column.fraction ? value * 100 : value;
  const fits = Math.abs(shown - expected) <= (derived.percent ? shownTo : 0.5);
  const formula = derived.formula(row);
  return fits && formula !== '' ? formula : null;
}
