import { type MeasuredColumn, measuredColumns } from './measured-columns';
import { inputNames, type InputRow } from './random-rows';
import type { Content } from './calculated-sheet';

/** Inputs, then each measure's formula, a row below the other from row 1. */
export function sheetOfMeasures(rows: readonly InputRow[]): Content[][] {
  return rows.map((row, index) => [
    ...inputNames.map((name) => row[name]),
    ...measuredColumns.map(({ formula }) => formula(index + 1)),
  ]);
}

/** Cells of a measure that show something else than its value function gives; the first few of them, told in full. */
export function differences(
  measured: MeasuredColumn,
  rows: readonly InputRow[],
  shownIn: (row: number) => unknown,
): string[] {
  const found: string[] = [];
  for (const [index, row] of rows.entries()) {
    const expected = measured.value(row, index + 1);
    const shown = shownIn(index);
    if (agrees(shown, expected, measured.whole)) continue;
    const formula = measured.formula(index + 1);
    found.push(`${formula} of ${JSON.stringify(row)} shows ${JSON.stringify(shown)}, not ${expected}`);
    if (found.length === 5) break;
  }
  return found;
}

/** Whole people and đồng are to be the very same; percent within 1e-9, of figures above 1 relatively. */
export function agrees(shown: unknown, expected: number | null, whole: boolean): boolean {
  if (expected === null) return shown === '';
  if (typeof shown !== 'number') return false;
  return whole ? shown === expected : Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
