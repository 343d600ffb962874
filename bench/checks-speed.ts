/**
 * How long the checks take as a sheet grows, beside a loop that only looks at each cell once. Every run reads the sheet
 * anew, as after a recalculation. `npm run bench:checks-speed`
 */
import { type Check, checksOfCells, checksOfMeaning, findingsOf } from '../src/core/checks/sheet-checks';
import type { WorkbookContext } from '../src/core/checks/workbook-context';
import type { Grid } from '../src/core/grid/grid';
import { recogniseSheet } from '../src/core/layout/recognise-sheet';
import type { SheetLayout } from '../src/core/layout/sheet-layout';
import { readingOf } from '../src/core/numbers/sheet-reading';
import { progressSheet, quotaSheet } from './checks-speed-sheet';
import { printTable, shortFigure } from './print-table';
import { median, timeOf } from './timed';

const sizes = [1_000, 10_000, 50_000];
const runs = 5;

/** The checks that take longest at the largest size are printed by name. */
const namedChecks = 8;

const columns = sizes.map(timesAt);
const names = [...(columns[0]?.keys() ?? [])];
const timeAt = (name: string, at: number): number => columns[at]?.get(name) ?? 0;
const checks = names.filter((name) => name.startsWith('check'));
const longest = checks
  .sort((a, b) => timeAt(b, sizes.length - 1) - timeAt(a, sizes.length - 1))
  .slice(0, namedChecks);

console.log('The checks of a sheet of 8 columns beside its quota sheet (medians)');
printTable(
  ['', ...sizes.flatMap((size) => [`${size.toLocaleString('en-US')} rows, ms`, 'µs/row'])],
  ['each cell once', 'readingOf', ...longest, 'findingsOf'].map((name) => [
    name,
    ...sizes.flatMap((size, at) => [
      shortFigure(timeAt(name, at)),
      shortFigure((timeAt(name, at) * 1000) / size),
    ]),
  ]),
);

/** Milliseconds of each part of the work on a sheet of so many units, by its name. */
function timesAt(units: number): Map<string, number> {
  const grid = progressSheet(units);
  const layout = recogniseSheet(grid);
  if (layout.tables[0]?.bodyRows.length !== units) throw new Error('Not every unit was recognised.');
  const quota = quotaSheet(units);
  const context = { quotas: [], others: [{ grid: quota, layout: recogniseSheet(quota) }] };
  const times = new Map<string, number[]>();
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, time] of timesOnce(grid, layout, context)) {
      times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  // The first run pays for compiling.
  return new Map([...times].map(([name, all]) => [name, median(all.slice(1))]));
}

function timesOnce(grid: Grid, layout: SheetLayout, context: WorkbookContext): Map<string, number> {
  // What is known of a layout is not known of its copy.
  const fresh = (): SheetLayout => structuredClone(layout);
  const times = new Map<string, number>();
  times.set(
    'each cell once',
    timeOf(() => lookAtEachCell(grid)),
  );
  const [whole, own] = [fresh(), fresh()];
  times.set(
    'findingsOf',
    timeOf(() => findingsOf(grid, whole, context)),
  );
  times.set(
    'readingOf',
    timeOf(() => readingOf(grid, own, context)),
  );
  const time = (on: Grid) => (check: Check) =>
    times.set(
      check.name,
      timeOf(() => check(on, own, context)),
    );
  checksOfCells.forEach(time(grid));
  checksOfMeaning.forEach(time(readingOf(grid, own, context).grid));
  return times;
}

/** The letters and figures of all cells together, so that no engine may leave the work out. */
function lookAtEachCell({ values }: Grid): number {
  let sum = 0;
  for (const row of values) {
    for (const value of row) sum += typeof value === 'number' ? value : String(value).length;
  }
  return sum;
}
