import type { Finding } from '../../../src/core/checks/finding';
import { findingsOf } from '../../../src/core/checks/sheet-checks';
import type { CellContent } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import type { RecognisedSheet } from '../../../src/core/recognised-sheet';
import { typedSheet } from '../typed-sheet';

/** The findings of some codes on a sheet as typed, each as its code, severity and cell. */
export function saidOf(
  rows: readonly (readonly CellContent[])[],
  codes: readonly Finding['code'][],
  others: readonly RecognisedSheet[] = [],
): string[] {
  return foundOn(rows, others)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, severity, address }) => `${code} ${severity} ${address}`);
}

/** Every finding on a sheet as typed, beside the others of its workbook. */
export function foundOn(
  rows: readonly (readonly CellContent[])[],
  others: readonly RecognisedSheet[] = [],
): Finding[] {
  const grid = typedSheet(rows, { name: 'Tiến độ' });
  return findingsOf(grid, recogniseSheet(grid), { quotas: [], others });
}
