import type { Grid } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';
import type { PeopleCell, PeopleCells } from './people-cells';
import { type Expectation, rowExpectations } from './row-evidence';
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
  wanted.forEach((isWanted, pass) => {
    for (const column of cells.values()) settleColumn(grid, table, cells, column, sums, isWanted, pass > 0);
  });
}

function settleColumn(
  grid: Grid,
  table: TableLayout,
  cells: PeopleCells,
  column: ReadonlyMap<number, PeopleCell>,
  sumRows: SumRows,
  isWanted: (row: number) => boolean,
  withSums: boolean,
): void {
  const open = [...column.values()].filter(
    ({ row, candidates, impossible }) => candidates.length > 1 && !impossible && isWanted(row),
  );
  if (open.length === 0) return;
  const body = table.bodyRows.flatMap((row) => column.get(row) ?? []);
  const lost = body.filter(({ impossible }) => impossible).length;
  const misread = lost * 2 >= body.length && lost > 0;
  const sums = withSums ? columnSums(sumRows, column) : new Map<number, number>();
  const middle = medianOf(body.filter(({ certain }) => certain).map(({ chosen }) => chosen));
  for (const cell of open) {
    const around = rowExpectations(grid, table, cells, cell);
    if (withSums) around.push(...sumExpectations(sumRows, sums, column, cell));
    if (middle !== null && !sumRows.members.has(cell.row)) {
      around.push({ figure: middle, weight: 1, exact: false, by: 'column' });
    }
    choose(cell, around, misread);
  }
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
