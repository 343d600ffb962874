/**
 * How well the recogniser reads sheets that it has not seen. The same seed makes the same sheets.
 * `npm run bench:layout -- [--count 2000] [--seed S] [--show K] [--only TEXT]`
 */
import { parseArgs } from 'node:util';
import { recogniseSheet } from '../../src/core/layout/recognise-sheet';
import { judged } from '../../test/core/layout-generator/judge';
import { sampledNearMisses, sampledSheets } from '../../test/core/layout-generator/samples';
import { printTally } from './print-tally';
import { shownGrid, shownSheet } from './shown-sheet';
import { type JudgedSheet, isFlawless, tally } from '../../test/core/layout-generator/tally';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '20231118' },
    /** Print the K-th failing sheet, or the failing sheets from K to L as K-L. */
    show: { type: 'string' },
    /** Of the failing sheets only those with this text in a variation or in an "expected → got". */
    only: { type: 'string', default: '' },
  },
});
const size = { count: Number(options.count), seed: Number(options.seed) };

const sheets = sampledSheets(size).map((sheet) => ({
  sheet,
  variations: sheet.variations,
  verdicts: judged(sheet.meant, recogniseSheet(sheet.grid)),
}));
const taken = sampledNearMisses({ ...size, count: Math.ceil(size.count / 4) }).map((miss) => ({
  ...miss,
  layout: recogniseSheet(miss.grid),
}));

console.log(`${sheets.length} varied sheets and ${taken.length} near misses, seed ${size.seed}`);
if (options.show === undefined) {
  printTally(tally(sheets), sheets.length);
  printNearMisses();
} else showFailing(options.show);

function printNearMisses(): void {
  const wrong = taken.filter(({ layout }) => layout.kind !== 'other');
  console.log(`\nnear misses taken for sheets of ours: ${wrong.length} of ${taken.length}`);
  for (const name of new Set(wrong.map((miss) => miss.name)))
    console.log(`${String(wrong.filter((miss) => miss.name === name).length).padStart(6)}  ${name}`);
}

function showFailing(which: string): void {
  const [first = 1, last = first] = which.split('-').map(Number);
  const failing = sheets.filter(
    (one) => !isFlawless(one) && saysOf(one).some((text) => text.includes(options.only)),
  );
  const misses = taken.filter(({ layout, name }) => layout.kind !== 'other' && name.includes(options.only));
  console.log(`failing sheets ${which} of ${failing.length}, then near misses (${misses.length})`);
  for (const { sheet, verdicts } of failing.slice(first - 1, last))
    console.log(`\n${shownSheet(sheet, verdicts)}`);
  for (const { name, grid } of misses.slice(
    Math.max(0, first - 1 - failing.length),
    Math.max(0, last - failing.length),
  ))
    console.log(`\n${name}\n${shownGrid(grid, [])}`);
}

function saysOf({ variations, verdicts }: JudgedSheet): string[] {
  const wrong = verdicts.filter(({ right }) => !right);
  return [...variations, ...wrong.map(({ of, expected, got }) => `${of} ${expected} → ${got}`)];
}
