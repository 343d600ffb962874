/**
 * How well the recogniser reads sheets that it has not seen: `npm run bench:layout -- [--count 2000] [--seed S] [--show K]
 * [--only TEXT]`. The same seed makes the same sheets.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { recogniseSheet } from '../../src/core/layout/recognise-sheet';
import { judged } from '../../test/core/layout-generator/judge';
import { variedSheets } from '../../test/core/layout-generator/varied-sheet';
import { shownSheet } from './shown-sheet';
import { isFlawless, tally } from './tally';
import { printTally } from './print-tally';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '20231118' },
    /** Print the K-th failing sheet (from 1). */
    show: { type: 'string' },
    /** Show only failing sheets with this text in a variation or in "expected → got". */
    only: { type: 'string', default: '' },
  },
});

const seed = Number(options.seed);
const sheets = fc.sample(variedSheets, { numRuns: Number(options.count), seed }).map((sheet) => ({
  sheet,
  variations: sheet.variations,
  verdicts: judged(sheet.meant, recogniseSheet(sheet.grid)),
}));
console.log(`${sheets.length} varied sheets, seed ${seed}`);

if (options.show === undefined) printTally(tally(sheets), sheets.length);
else {
  const failing = sheets
    .filter((one) => !isFlawless(one))
    .filter(({ variations, verdicts }) =>
      [
        ...variations,
        ...verdicts.filter(({ right }) => !right).map(({ expected, got }) => `${expected} → ${got}`),
      ].some((text) => text.includes(options.only)),
    );
  const one = failing[Number(options.show) - 1];
  console.log(`failing sheet ${options.show} of ${failing.length}`);
  if (one !== undefined) console.log(shownSheet(one.sheet, one.verdicts));
}
