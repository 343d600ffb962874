import { columnLetters } from '../grid/address';
import type { Relations } from './column-relations';
import type { ColumnRole } from './vocabulary';

/** What a column's figures say of its role, and in what words that is told. */
export interface ArithmeticRole {
  readonly role: ColumnRole;
  readonly text: string;
}

/**
 * The role that a column's figures give it, from the roles of the columns that it follows from.
 * @param roleOf the role of another column as its words have it.
 * @returns null where the figures follow from nothing known.
 */
export function arithmeticRole(
  column: number,
  { quotient, difference }: Relations,
  roleOf: (column: number) => ColumnRole | null,
): ArithmeticRole | null {
  const letters = columnLetters(column);
  if (quotient !== null) {
    const { part, whole, holds, of } = quotient;
    const role = quotientRole(roleOf(part), roleOf(whole));
    if (role !== null) {
      const text = `${letters} = 100 × ${columnLetters(part)} / ${columnLetters(whole)} (${holds}/${of})`;
      return { role, text };
    }
  }
  if (difference !== null) {
    const { minuend, subtrahend, holds, of } = difference;
    const role = differenceRole(roleOf(minuend), roleOf(subtrahend), difference.clipped);
    if (role !== null) {
      const text = `${letters} = ${columnLetters(minuend)} − ${columnLetters(subtrahend)} (${holds}/${of})`;
      return { role, text };
    }
  }
  return null;
}

function quotientRole(part: ColumnRole | null, whole: ColumnRole | null): ColumnRole | null {
  switch (whole) {
    case 'plan':
      return part === 'prior' ? 'priorRate' : part === 'actual' || part === 'other' ? 'rate' : null;
    case 'population':
    case 'labourForce':
      return part === 'plan' ? null : 'coverage';
    case 'receivable':
      return part === 'arrears' ? 'arrearsRate' : null;
    case 'prior':
      return part === 'actual' ? 'change' : null;
    default:
      return null;
  }
}

function differenceRole(
  minuend: ColumnRole | null,
  subtrahend: ColumnRole | null,
  clipped: boolean,
): ColumnRole | null {
  if (minuend === 'plan' && subtrahend === 'actual') return 'remaining';
  if (minuend === 'population' && subtrahend === 'actual') return 'remaining';
  if (minuend === 'actual' && subtrahend === 'plan') return 'surplus';
  if (minuend === 'actual' && subtrahend === 'prior') return clipped ? 'increase' : 'change';
  if (minuend === 'prior' && subtrahend === 'actual') return clipped ? 'decrease' : null;
  return null;
}
