import { makeRanking, makeSummary } from '../src/commands/make-report';
import { recalculate } from '../src/commands/recalculate';
import { defaultThresholds } from '../src/core/measures/threshold';
import { messagesFor } from '../src/locales';
import { largeSheet } from '../test/core/large-sheet';
import { closeAll, openAddIn } from '../test/excel/opened-addin';
import { madeWorkbook } from '../test/headless/made-workbook';
import { printTable, shortFigure } from './print-table';
import { median } from './timed';

const sizes = [9, 900, 9_000];
const runsOf = (units: number): number => (units < 100 ? 3 : 1);
/**
 * The stand-in's engine takes minutes to calculate that many formulas, and Excel's own would be another. Beyond this it
 * does not calculate: round trips and bytes up are the same, the figures of the formulas are missing from the bytes down.
 */
const mostCalculated = 900;

const report = { only: null, thresholds: defaultThresholds, messages: messagesFor('vi'), show: true };
const tasks: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['Tính lại', () => recalculate(null, defaultThresholds)],
  ['Tính lại again', () => recalculate(null, defaultThresholds)],
  ['Tổng hợp', () => makeSummary(report)],
  ['Xếp hạng', () => makeRanking(report)],
];

/** What one thing cost once. */
interface Cost {
  readonly trips: number;
  readonly up: number;
  readonly down: number;
  readonly ms: number;
}

/**
 * What the add-in's own commands send through the real Office.js, counted by the host.
 * @throws when a command takes more than three round trips, or more for many rows than for few.
 */
export async function benchRoundTrips(): Promise<void> {
  // The first workbook pays for loading and compiling.
  await costs(9);
  const lines: string[][] = [];
  const fewest = new Map<string, number>();
  for (const units of sizes) {
    const runs: Cost[][] = [];
    for (let run = 0; run < runsOf(units); run += 1) runs.push(await costs(units));
    tasks.forEach(([name], at) => {
      const own = runs.flatMap((run) => run[at] ?? []);
      const [cost] = own;
      if (cost === undefined) return;
      const few = fewest.get(name) ?? cost.trips;
      fewest.set(name, few);
      if (cost.trips > 3 || cost.trips !== few)
        throw new Error(`${name}: ${cost.trips} round trips for ${units} units, ${few} for ${sizes[0]}.`);
      const bytes = [cost.up, cost.down].map((count) => count.toLocaleString('en-US'));
      const ms = shortFigure(median(own.map((one) => one.ms)));
      const mark = units > mostCalculated ? '*' : ' ';
      lines.push([name, `${units.toLocaleString('en-US')}${mark}`, String(cost.trips), ...bytes, ms]);
    });
  }
  lines.sort((a, b) => order(a[0]) - order(b[0]));
  console.log(
    'Through the real Office.js, counted by the host; the ms are those of the stand-in, not of Excel',
  );
  printTable(['command', 'units ', 'round trips', 'bytes up', 'bytes down', 'ms'], lines);
  console.log(
    '* without calculating: the figures of formulas are missing from the bytes down, their time from the ms',
  );
}

function order(name: string | undefined): number {
  return tasks.findIndex(([task]) => task === name);
}

/**
 * Running number, unit, plan, actual, rate: 9,000 units of two kinds would be more than the 5 MB that Excel on the web
 * (and the host) takes in one answer.
 */
const columns = [0, 1, 4, 5, 6];

async function costs(units: number): Promise<Cost[]> {
  const { grid } = largeSheet(units, false);
  const rows = grid.values.map((row) =>
    columns.map((column) => {
      const value = row[column] ?? '';
      return value === '' ? null : value;
    }),
  );
  const { host, engine } = await openAddIn(await madeWorkbook({ name: grid.sheet, rows }));
  if (units > mostCalculated) engine.calculate = () => Promise.resolve();
  try {
    const found: Cost[] = [];
    for (const [, task] of tasks) {
      host.counters.reset();
      const start = performance.now();
      await task();
      const { roundTrips, bytesUp, bytesDown } = host.counters;
      found.push({ trips: roundTrips, up: bytesUp, down: bytesDown, ms: performance.now() - start });
    }
    return found;
  } finally {
    closeAll();
  }
}
