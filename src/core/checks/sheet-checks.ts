import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { checkDerivedFigures } from './derived-figures';
import { checkFormulaErrors } from './formula-errors';
import type { Finding } from './finding';
import { checkLayout } from './layout-unsure';
import { checkSums } from './sums';
import { alone, type WorkbookContext } from './workbook-context';

/** A check looks at one recognised sheet and says what it finds; it changes nothing. */
export type Check = (grid: Grid, layout: SheetLayout, context: WorkbookContext) => Finding[];

const checks: readonly Check[] = [checkLayout, checkFormulaErrors, checkSums, checkDerivedFigures];

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
  return checks
    .flatMap((check) => check(grid, layout, context))
    .map((finding) => ({ finding, key: order(finding) }))
    .sort((a, b) => a.key[0] - b.key[0] || (a.key[1] < b.key[1] ? -1 : 1))
    .map(({ finding }) => finding);
}
