import { derivedColumns } from '../derived/derived-columns';
import { type Grid, hasFormula } from '../grid/grid';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import { figureRows } from '../layout/table-columns';
import type { QuotaPlan } from '../quota/quota-plan';
import type { CellReading } from './cell-reading';
import { figureSort, isEntered } from './column-figures';
import { readColumn } from './other-figures';
import { type PeopleCell, peopleCells } from './people-cells';
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
    meant = withReadings(meant, table, people);
    const derived = derivedColumns(meant, table, context.quotas);
    const others = table.columns.flatMap((column) => {
      const sort = figureSort(meant, table, column);
      if (sort === null || sort === 'people') return [];
      const own = derived.find((one) => one.column === column && column.role !== 'rank') ?? null;
      return readColumn(meant, { table, column, sort, derived: own }, separators);
    });
    meant = withReadings(meant, table, others);
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

/** The grid with cells as they are meant, and formulas that follow from them blank. */
function withReadings(grid: Grid, table: TableLayout, cells: readonly CellReading[]): Grid {
  if (cells.length === 0) return grid;
  const values = [...grid.values];
  const put = (row: number, column: number, value: number | ''): void => {
    const copied = [...(values[row - grid.top] ?? [])];
    copied[column - grid.left] = value;
    values[row - grid.top] = copied;
  };
  for (const { row, column, value, cause, certain } of cells) {
    // A rate is held against its row once it is known which figure it is.
    put(row, column.column, cause === 'decimal' && !certain ? '' : value);
  }
  // What is worked out gives rise to nothing else: only entered figures have formulas that follow from them.
  const rows = new Set(cells.filter(({ column }) => isEntered(column)).map(({ row }) => row));
  if (rows.size === 0) return { ...grid, values };
  const sums = new Set([...table.totalRows, ...table.groupRows]);
  for (const row of figureRows(table)) {
    if (!rows.has(row) && !sums.has(row)) continue;
    for (const { column } of table.columns) {
      if (hasFormula(grid, row, column)) put(row, column, '');
    }
  }
  return { ...grid, values };
}
