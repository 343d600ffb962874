/**
 * How well the rows of a pasted block are matched with the units of a sheet, over generated lists, and how long it takes
 * as they grow. The same seed makes the same lists. `npm run bench:matching -- [--count 5000] [--seed S] [--show K]`
 */
import { parseArgs } from 'node:util';
import { matchUnits } from '../src/core/matching/match-units';
import { matchingCase } from '../test/core/matching/generator/matching-case';
import {
  emptyTally,
  type Miss,
  proposedFirst,
  tallyCase,
} from '../test/core/matching/generator/tally-matches';
import { printTable, shortFigure } from './print-table';
import { median, timeOf } from './timed';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '20231118' },
    /** Print the first K rows that were not matched or proposed first. */
    show: { type: 'string', default: '0' },
  },
});
const sizes = [100, 1_000, 10_000];
const runs = 5;

printQuality(Number(options.count), Number(options.seed), Number(options.show));
printTimes();

function printQuality(count: number, seed: number, show: number): void {
  const tally = emptyTally();
  const misses: Miss[] = [];
  for (let index = 0; index < count; index += 1) misses.push(...tallyCase(tally, matchingCase(seed + index)));
  const share = (figure: number, of: number): string => `${((figure / Math.max(1, of)) * 100).toFixed(3)} %`;
  console.log(`${tally.cases} blocks, ${tally.rows} rows of units of the sheet, seed ${seed}`);
  printTable(
    ['', 'rows', 'share'],
    [
      ['matched, rightly', String(tally.matched), share(tally.matched, tally.rows)],
      ['asked, the right one first', String(tally.first), share(tally.first, tally.rows)],
      ['asked, the right one among others', String(tally.among), share(tally.among, tally.rows)],
      ['the right one not offered', String(tally.lost), share(tally.lost, tally.rows)],
      ['matched wrongly', String(tally.wrong), share(tally.wrong, tally.rows + tally.strangers)],
      [
        'proposed first in all',
        String(tally.matched + tally.first),
        `${(proposedFirst(tally) * 100).toFixed(3)} %`,
      ],
      ['second rows of a unit that is matched', String(tally.twice), ''],
      [
        'units of elsewhere, left alone',
        `${tally.strangersAlone}/${tally.strangers}`,
        share(tally.strangersAlone, tally.strangers),
      ],
    ],
  );
  for (const { row, what, meant, got } of misses.slice(0, show)) {
    console.log(
      `${what}: ${JSON.stringify(row.unit)} (${row.slip ?? row.rewriting}) is ${meant}, got ${got.join(' / ')}`,
    );
  }
}

function printTimes(): void {
  const rows = sizes.map((size) => {
    const units = longList(size);
    const block = units.map((unit, index) => (index % 5 === 0 ? `${unit}g` : unit)).reverse();
    const listed = (names: readonly string[]) => names.map((unit) => ({ unit, group: null }));
    const times = Array.from({ length: runs }, () => timeOf(() => matchUnits(listed(block), listed(units))));
    const time = median(times);
    return [size.toLocaleString('en-US'), shortFigure(time), shortFigure((time * 1000) / size)];
  });
  console.log('\nTime of a match, a fifth of the rows misspelled (medians)');
  printTable(['units', 'ms', 'µs/unit'], rows);
}

/** Names that are no two alike, of real syllables. */
function longList(size: number): string[] {
  const syllables = ['Hương', 'Thạch', 'Quảng', 'Bình', 'Xuân', 'Khánh', 'Phước', 'Trường', 'Thượng', 'Đông'];
  return Array.from({ length: size }, (_, index) =>
    ['Xã', ...[...String(index).padStart(5, '0')].map((digit) => syllables[Number(digit)] ?? '')].join(' '),
  );
}
