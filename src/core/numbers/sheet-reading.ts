import { derivedColumns } from '../derived/derived-columns';
import type { Grid } from '../grid/grid';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import type { QuotaPlan } from '../quota/quota-plan';
import type { CellReading } from './cell-reading';
import { figureSort } from './column-figures';
import { readColumn } from './other-figures';
import { type PeopleCell, peopleCells } from './people-cells';
import { type MeantFigure, withFigures } from './meant-figures';
import { type Separators, unknownSeparators } from './separators';
import { settlePeople } from './settle-people';

/** A sheet with its figures as they are meant. */
export interface SheetReading {
  /**
   * The sheet with each misread number and each number held for a text as it is meant; formulas that follow from such a
   * cell are blank, for what they show will change with its repair.
   */
  readonly grid: Grid;
  /** The cells that mean something else than Excel takes them for. */
  readonly cells: readonly CellReading[];
}

/** What reading takes into account besides the sheet. */
export interface ReadingContext {
  readonly quotas: readonly QuotaPlan[];
  readonly separators?: Separators;
}

/** Several checks ask for the same sheet. */
const known = new WeakMap<SheetLayout, { grid: Grid; reading: SheetReading }>();

/**
 * Reads the figures of a sheet by evidence: what its texts allow, what each column holds, the rate and the figures beside
 * each, the totals. Checks of what figures say of each other go by these, so that one misread number is one finding.
 * @example readingOf(grid, layout, { quotas: [] }).cells[0]?.value // 5941 for a cell that holds 5.941
 */
export function readingOf(grid: Grid, layout: SheetLayout, context: ReadingContext): SheetReading {
  const before = known.get(layout);
  if (before?.grid === grid) return before.reading;
  const separators = context.separators ?? unknownSeparators;
  let meant = grid;
  const cells: CellReading[] = [];
  for (const table of layout.tables) {
    const people = readPeople(meant, table, separators);
    meant = withFigures(meant, table, people.map(meantFigure));
    const derived = derivedColumns(meant, table, context.quotas);
    const others = table.columns.flatMap((column) => {
      const sort = figureSort(meant, table, column);
      if (sort === null || sort === 'people') return [];
      const own = derived.find((one) => one.column === column && column.role !== 'rank') ?? null;
      return readColumn(meant, { table, column, sort, derived: own }, separators);
    });
    meant = withFigures(meant, table, others.map(meantFigure));
    cells.push(...people, ...others);
  }
  const reading = { grid: meant, cells };
  known.set(layout, { grid, reading });
  return reading;
}

function readPeople(grid: Grid, table: TableLayout, separators: Separators): CellReading[] {
  const cells = peopleCells(grid, table, separators);
  settlePeople(grid, table, cells);
  return [...cells.values()].flatMap((column) =>
    [...column.values()].flatMap((cell) => asReading(table, cell) ?? []),
  );
}

function asReading(table: TableLayout, cell: PeopleCell): CellReading | null {
  const { row, column, raw, chosen, candidates } = cell;
  const certain = cell.certain && !cell.marked;
  if (chosen === raw) return null;
  const readings = [chosen, ...candidates.filter((candidate) => candidate !== chosen)];
  const cause = typeof raw === 'string' ? 'text' : 'thousands';
  return { table, row, column, cause, raw, value: chosen, certain, readings, formula: null };
}

/** A cell as it is meant; blank where that is not known. */
function meantFigure({ row, column, value, cause, certain }: CellReading): MeantFigure {
  // A rate is held against its row once it is known which figure it is.
  return { row, column, value: cause === 'decimal' && !certain ? '' : value };
}
