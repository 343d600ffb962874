import type { DerivedColumn } from '../derived/derived-columns';
import { type Grid, hasFormula, isPercentFormatted, valueAt } from '../grid/grid';
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
  const cells = figureRows(table).flatMap((row): TypedCell[] => {
    const raw = valueAt(grid, row, column.column);
    if (typeof raw === 'boolean' || raw === '' || hasFormula(grid, row, column.column)) return [];
    return [{ row, raw, expected: derived?.value(grid, row) ?? null }];
  });
  const percent = derived?.percent ?? null;
  const read = ({ raw, expected }: TypedCell, middle: number | null, misread: boolean): Reading | null => {
    const around = { sort, fraction: column.fraction, expected, percent, middle, misread };
    return typeof raw === 'string' ? readText(raw, around, separators) : readNumber(raw, around);
  };
  const proved = cells.map((cell) => read(cell, null, false));
  const typed = cells.filter(({ raw }) => typeof raw === 'number');
  const lost = cells.filter(({ raw }, index) => typeof raw === 'number' && proved[index] !== null).length;
  const sound = cells.flatMap(
    ({ raw }, index) => proved[index]?.value ?? (typeof raw === 'number' ? raw : []),
  );
  const misread = lost >= Math.min(2, typed.length / 2) && lost > 0 && lost * 2 >= typed.length;
  const doubtful = isDoubtful(grid, figures, typed);
  const middle = middleOf(sound.filter((figure) => isSound(figure, figures)));
  return cells.flatMap((cell, index): CellReading[] => {
    const known = proved[index];
    const found = known?.certain === true ? known : read(cell, middle, misread);
    if (found === null) return [];
    const reading = { ...found, certain: found.certain && !doubtful };
    const formula = formulaFor(figures, cell, reading);
    return [{ table, row: cell.row, column, raw: cell.raw, formula, ...reading }];
  });
}

/** A cell that somebody typed something into, and what it should show; null where that is not known. */
interface TypedCell {
  readonly row: number;
  readonly raw: number | string;
  readonly expected: number | null;
}

/** True for a figure that says about how large those of its column are. */
function isSound(figure: number, { sort, column }: FigureColumn): boolean {
  return sort !== 'percent' || Math.abs(figure) <= (column.fraction ? 2 : 200);
}

/** Most cells show their figures in percent though the column was not taken for one of fractions. */
function isDoubtful(grid: Grid, { column, sort }: FigureColumn, typed: readonly TypedCell[]): boolean {
  if (sort !== 'percent' || column.fraction) return false;
  const inPercent = typed.filter(({ row }) => isPercentFormatted(grid, row, column.column)).length;
  return inPercent * 2 > typed.length;
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
  { column, derived }: FigureColumn,
  { row, expected }: TypedCell,
  { value, certain }: Reading,
): string | null {
  if (derived === null || expected === null || !certain) return null;
  const shown = column.fraction ? value * 100 : value;
  const fits = Math.abs(shown - expected) <= (derived.percent ? shownTo : 0.5);
  const formula = derived.formula(row);
  return fits && formula !== '' ? formula : null;
}
