import type { FormulaReference } from '../grid/sheet-reference';
import { isConstant } from './constant';

/** What a measure takes in; people are whole numbers. `null` where the sheet has no number. */
export type Figures<Input extends string> = Readonly<Record<Input, number | null>>;

/** Where the same inputs stand: on the sheet, or the plan on a quota sheet. */
export type References<Input extends string> = Readonly<Record<Input, FormulaReference>>;

/**
 * A measure of the field, each once: as a value, and as the Excel formula that gives the same.
 * @typeParam Input the names of its inputs.
 */
export interface Measure<Input extends string> {
  readonly inputs: readonly Input[];
  /**
   * The figure: percent (or people); null where it cannot be had, and then the cell shows nothing.
   */
  value(figures: Figures<Input>): number | null;
  /**
   * The en-US formula with its `=`. It shows nothing where an input is blank or text, or the divisor is not above 0.
   * @param fraction true for a column that holds 0,4681 under a % format.
   */
  formula(cells: References<Input>, fraction: boolean): string;
}

/** `ISNUMBER` of each input, and the divisor above zero; N() keeps a text from counting as more than any number. */
export function guarded(
  numbers: readonly FormulaReference[],
  divisor: FormulaReference | null,
  result: string,
): string {
  return shownWhere(numbers, divisor === null ? [] : [`N(${divisor})>0`], result);
}

/**
 * A formula that shows its result where each input is a number and the conditions hold, else nothing.
 * @param numbers the inputs; a constant among them is not asked for.
 * @param conditions en-US; all of them are evaluated, so each has to bear a text (N) where a number is expected.
 * @example shownWhere(['B2', 'C2'], ['N(C2)>0'], 'B2/C2') // '=IF(AND(ISNUMBER(B2),ISNUMBER(C2),N(C2)>0),B2/C2,"")'
 */
export function shownWhere(
  numbers: readonly FormulaReference[],
  conditions: readonly string[],
  result: string,
): string {
  const cells = numbers.filter((reference) => !isConstant(reference));
  const all = [...cells.map((cell) => `ISNUMBER(${cell})`), ...conditions];
  return all.length === 0 ? `=${result}` : `=IF(AND(${all.join(',')}),${result},"")`;
}
