import type { ReplacedCell } from '../commands/outcome';
import type { NumberForm } from './number-form';

/** The replaced cells of one command, ready to be said. */
export interface ReplacementNotes {
  /** One note for each cell that now shows something else: `G16: 57,7 → 9,01`. */
  readonly differing: readonly string[];
  /** How many show the same as before and are now formulas. */
  readonly sameShown: number;
}

/**
 * Tells wrong figures that were put right from right ones that became formulas: to call the latter wrong would blame
 * the person for nothing. Figures are compared as a sheet shows them, to 2 decimals.
 * @param withSheet says the sheet's name in each note, for a command that worked on several.
 * @example replacementNotes([{ sheet: 'Tiến độ', address: 'G16', was: 57.7, now: 9.01 }], vi, false).differing // ['G16: 57,7 → 9,01']
 */
export function replacementNotes(
  cells: readonly ReplacedCell[],
  numbers: NumberForm,
  withSheet: boolean,
): ReplacementNotes {
  const shown = (content: ReplacedCell['was']): string => {
    if (typeof content === 'number') return numbers.figure(content);
    return content === '' ? '""' : String(content);
  };
  const differing = cells.filter((cell) => shown(cell.was) !== shown(cell.now));
  return {
    differing: differing.map(({ sheet, address, was, now }) => {
      const place = withSheet ? `${sheet}!${address}` : address;
      return `${place}: ${shown(was)} → ${shown(now)}`;
    }),
    sameShown: cells.length - differing.length,
  };
}
