import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { readingOf } from '../numbers/sheet-reading';
import { checkBreakdowns } from './breakdowns';
import { checkDates } from './dates';
import { checkDecreased } from './decreased';
import { checkDerivedFigures } from './derived-figures';
import { checkDuplicateUnits } from './duplicate-units';
import { checkExceedsPlan } from './exceeds-plan';
import { checkFormulaErrors } from './formula-errors';
import type { Finding } from './finding';
import { checkFractionalCounts } from './fractional-count';
import { checkLayout } from './layout-unsure';
import { checkEncoding } from './legacy-encoding';
import { checkMissingUnits } from './missing-units';
import { checkMisreadDecimals, checkMisreadThousands } from './misread-numbers';
import { checkMissingValues } from './missing-value';
import { checkNegativeCounts } from './negative-count';
import { checkNotNumbers } from './not-a-number';
import { checkNumbersAsText } from './number-as-text';
import { checkOrdinals } from './ordinal-gaps';
import { withSettledFigures } from './settled-figures';
import { checkSimilarUnits } from './similar-units';
import { checkSums } from './sums';
import { checkUnknownUnits } from './unknown-units';
import { checkZeroPlans } from './zero-plan';
import { alone, type WorkbookContext } from './workbook-context';

/** A check looks at one recognised sheet and says what it finds; it changes nothing. */
export type Check = (grid: Grid, layout: SheetLayout, context: WorkbookContext) => Finding[];

/** What figures say of each other goes by the figures as they are meant: a misread number is one finding, not five. */
export const checksOfMeaning: readonly Check[] = [
  checkSums,
  checkBreakdowns,
  checkDerivedFigures,
  checkExceedsPlan,
  checkDecreased,
];

/** All else goes by the cells as they are. */
export const checksOfCells: readonly Check[] = [
  checkLayout,
  checkFormulaErrors,
  checkNumbersAsText,
  checkMisreadThousands,
  checkMisreadDecimals,
  checkNotNumbers,
  checkMissingValues,
  checkZeroPlans,
  checkNegativeCounts,
  checkFractionalCounts,
  checkOrdinals,
  checkDuplicateUnits,
  checkSimilarUnits,
  checkUnknownUnits,
  checkMissingUnits,
  checkDates,
  checkEncoding,
];

/**
 * Every finding on one sheet, from the top of the sheet down.
 * @param context what the rest of the workbook says about it; the sheet alone where left out.
 * @example findingsOf(grid, layout).filter(({ severity }) => severity === 'error')
 */
export function findingsOf(grid: Grid, layout: SheetLayout, context: WorkbookContext = alone): Finding[] {
  const order = (finding: Finding): [number, string] => {
    const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(finding.address) ?? [];
    return [Number(row), letters.padStart(3)];
  };
  const ofCells = checksOfCells.flatMap((check) => check(grid, layout, context));
  const meant = withSettledFigures(readingOf(grid, layout, context).grid, layout, ofCells);
  return [...ofCells, ...checksOfMeaning.flatMap((check) => check(meant, layout, context))]
    .map((finding) => ({ finding, key: order(finding) }))
    .sort((a, b) => a.key[0] - b.key[0] || (a.key[1] < b.key[1] ? -1 : 1))
    .map(({ finding }) => finding);
}
