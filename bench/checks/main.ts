/**
 * What the checks find of faults planted in clean sheets, and what they say of clean ones. The same seed makes the same
 * sheets and faults.
 * `npm run bench:checks -- [--count 2000] [--clean 500] [--seed S] [--show K] [--only TEXT]`
 */
import { parseArgs } from 'node:util';
import { findingsOn, judgedSheet } from '../../test/core/fault-generator/judge-findings';
import { sampledCleanSheets, sampledFaultySheets } from '../../test/core/fault-generator/plant-faults';
import { tallyByCode } from '../../test/core/fault-generator/tally-faults';
import { printClean, printFaults } from './print-checks';
import { isFlawless, saysOf, shownVerdict } from './shown-verdict';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    clean: { type: 'string', default: '500' },
    seed: { type: 'string', default: '20231118' },
    /** Print the K-th sheet that fails, or those from K to L as K-L. */
    show: { type: 'string' },
    /** Of the sheets that fail only those with this text in what failed. */
    only: { type: 'string', default: '' },
  },
});
const seed = Number(options.seed);

const sheets = sampledFaultySheets({ count: Number(options.count), seed }).map(judgedSheet);
console.log(`${sheets.length} sheets with planted faults, seed ${seed}`);
if (options.show === undefined) {
  printFaults(tallyByCode(sheets));
  const clean = sampledCleanSheets({ count: Number(options.clean), seed: seed + 1 });
  console.log(`\n${clean.length} clean sheets, seed ${seed + 1}`);
  printClean(clean.map(({ grid }) => findingsOn(grid)));
} else {
  const [first = 1, last = first] = options.show.split('-').map(Number);
  const failing = sheets.filter(
    (sheet) => !isFlawless(sheet) && saysOf(sheet).some((text) => text.includes(options.only)),
  );
  console.log(`failing sheets ${options.show} of ${failing.length}`);
  for (const sheet of failing.slice(first - 1, last)) console.log(`\n${shownVerdict(sheet)}`);
}
