import type { Grid } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';
import type { PeopleCell, PeopleCells } from './people-cells';
import { type Expectation, rowExpectations, type Witnesses, witnessesOf } from './row-evidence';
import { columnSums, type SumRows, sumExpectations, sumRowsOf } from './sum-rows';

/** How much the evidence has to speak for a candidate, in orders of magnitude times weight. */
const enough = { hardly: 0.5, clear: 2, strong: 3 } as const;

/**
 * Finds out what the cells of a table's people columns mean, each by what stands around it: the rate of its row, the
 * figures beside it, the total, the rest of its column. The cells' `chosen` and `certain` are set.
 */
export function settlePeople(grid: Grid, table: TableLayout, cells: PeopleCells): void {
  const sums = sumRowsOf(table);
  for (const column of cells.values()) {
    for (const cell of column.values()) {
      if (!cell.impossible) continue;
      cell.chosen = cell.candidates[1] ?? cell.chosen;
      cell.certain = true;
    }
  }
  // Units first, by their rows; then sums, by the units; then both once more, now that each can hold up the other.
  const units = new Set([...table.bodyRows, ...table.ofWhichRows]);
  const wanted: readonly ((row: number) => boolean)[] = [
    (row) => units.has(row),
    (row) => !units.has(row),
    () => true,
    () => true,
  ];
  const misread = misreadColumns(table, cells);
  const columns = [...cells.values()].flatMap(
    (column) => openColumn(table, cells, column, sums, misread) ?? [],
  );
  for (const [pass, isWanted] of wanted.entries()) {
    // Every column takes its turn, also after one that changed: the columns hold each other up.
    const changed = columns.map((column) => settleColumn(grid, column, isWanted, pass > 0));
    // What a pass over all rows left as it was, the next one would leave too.
    if (pass >= 2 && !changed.includes(true)) return;
  }
}

/** A column with cells that may mean several things, and what speaks for one of them. */
interface OpenColumn {
  readonly cells: ReadonlyMap<number, PeopleCell>;
  readonly open: readonly PeopleCell[];
  readonly body: readonly PeopleCell[];
  readonly witnesses: Witnesses;
  readonly sumRows: SumRows;
  /** Most of its figures lost their thousands. */
  readonly misread: boolean;
}

function openColumn(
  table: TableLayout,
  all: PeopleCells,
  cells: ReadonlyMap<number, PeopleCell>,
  sumRows: SumRows,
  misread: ReadonlySet<number>,
): OpenColumn | null {
  const open = [...cells.values()].filter(
    ({ candidates, impossible }) => candidates.length > 1 && !impossible,
  );
  const [first] = open;
  if (first === undefined) return null;
  const body = table.bodyRows.map((row) => cells.get(row)).filter((cell) => cell !== undefined);
  const witnesses = witnessesOf(table, all, first.column, misread);
  return { cells, open, body, witnesses, sumRows, misread: misread.has(first.column.column) };
}

/** The columns (1-based) in which at least half of the units' figures are such as only lost thousands leave. */
function misreadColumns(table: TableLayout, cells: PeopleCells): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [column, own] of cells) {
    const body = table.bodyRows.flatMap((row) => own.get(row) ?? []);
    const lost = body.filter(({ impossible }) => impossible).length;
    if (lost > 0 && lost * 2 >= body.length) found.add(column);
  }
  return found;
}

/** @returns true where some cell is taken for something else than before. */
function settleColumn(
  grid: Grid,
  { cells, open, body, witnesses, sumRows, misread }: OpenColumn,
  isWanted: (row: number) => boolean,
  withSums: boolean,
): boolean {
  const sums = withSums ? columnSums(sumRows, cells) : new Map<number, number>();
  const middle = medianOf(body.filter(({ certain }) => certain).map(({ chosen }) => chosen));
  let changed = false;
  for (const cell of open) {
    if (!isWanted(cell.row)) continue;
    const around = rowExpectations(grid, witnesses, cell.row);
    if (withSums) around.push(...sumExpectations(sumRows, sums, cells, cell));
    if (middle !== null && !sumRows.members.has(cell.row)) {
      around.push({ figure: middle, weight: 1, exact: false, by: 'column' });
    }
    const { chosen, certain } = cell;
    choose(cell, around, misread);
    changed ||= cell.chosen !== chosen || cell.certain !== certain;
  }
  return changed;
}

/** Takes the candidate that the evidence speaks for; one that is other than what the cell says needs more of it. */
function choose(cell: PeopleCell, around: readonly Expectation[], misread: boolean): void {
  const { raw, candidates } = cell;
  const costs = candidates.map((candidate) => costOf(candidate, around));
  const proofs = candidates.map((candidate) => around.some((one) => proves(one, candidate)));
  const best = costs.reduce((least, cost, index) => (cost < (costs[least] ?? 0) ? index : least), 0);
  const by = (costs[0] ?? 0) - (costs[best] ?? 0);
  const proved = proofs[best] === true && proofs[0] !== true;
  const isWhole = typeof raw === 'number' && Number.isInteger(raw);
  // Six people are possible; where the rest of the column was misread, less speaks for six thousand.
  const needed = isWhole ? (misread ? enough.clear : enough.strong) : enough.hardly;
  const weights = around.reduce((sum, { weight }) => sum + weight, 0);
  // Without a proof, a figure that is all of a piece with its row is worth asking about.
  const isOfAPiece = by >= 2 * enough.strong && (costs[best] ?? 0) <= closely * weights;
  const taken = best > 0 && by >= needed && (proved || misread || !isWhole || isOfAPiece) ? best : 0;
  const margin = Math.min(
    ...costs.flatMap((cost, index) => (index === taken ? [] : [cost - (costs[taken] ?? 0)])),
  );
  cell.chosen = candidates[taken] ?? cell.chosen;
  if (taken === 0) cell.certain = typeof raw === 'number' || margin >= enough.clear;
  else if (proved) cell.certain = true;
  else cell.certain = isWhole ? misread && margin >= 2 * enough.strong : margin >= enough.clear;
}

const farthest = 3;
const closely = 0.2;

/** How far a candidate lies from what is expected, in orders of magnitude. */
function costOf(candidate: number, around: readonly Expectation[]): number {
  return around.reduce((cost, { figure, weight }) => {
    const far = candidate <= 0 ? farthest : Math.abs(Math.log10(candidate / figure));
    return cost + weight * Math.min(far, farthest);
  }, 0);
}

/** A rate of two decimals fixes a figure to the person up to some ten thousand; a sum fixes any. */
function proves({ figure, exact, by }: Expectation, candidate: number): boolean {
  return exact && Math.abs(candidate - figure) <= (by === 'sum' ? 0.01 : Math.max(0.51, figure * 0.0006));
}

function medianOf(figures: number[]): number | null {
  const sorted = figures.filter((figure) => figure > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
