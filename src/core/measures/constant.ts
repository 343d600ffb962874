import type { FormulaReference } from '../grid/sheet-reference';
import type { IsoDate } from '../text/date';

const written = /^(?:-?\d+(?:\.\d+)?|DATE\(\d{4},\d{1,2},\d{1,2}\))$/;

/**
 * A setting in the place of a cell: a threshold, a limit.
 * @param value any finite number that needs no exponent.
 * @throws RangeError for others.
 * @example constant(97.89) // '97.89'
 */
export function constant(value: number): FormulaReference {
  const text = String(value);
  if (!written.test(text)) throw new RangeError(`not a number for a formula: ${value}`);
  return text as FormulaReference;
}

/**
 * A day in the place of a cell, the same in every Excel whatever its language.
 * @example dateConstant('2023-12-15') // 'DATE(2023,12,15)'
 */
export function dateConstant(day: IsoDate): FormulaReference {
  const [year, month, date] = day.split('-').map(Number);
  return `DATE(${year},${month},${date})` as FormulaReference;
}

/** True for a reference that is a number by itself, which no formula needs to ask for. */
export function isConstant(reference: FormulaReference): boolean {
  return written.test(reference);
}
