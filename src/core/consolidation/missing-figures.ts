import type { InsuranceKind } from '../layout/vocabulary';
import type { Remark } from './file-note';
import type { FigureRole, SentUnit } from './sent-unit';

export type MissingFigures = Extract<Remark, { readonly code: 'without-figure' }>;

/**
 * Units of a file that have an actual figure of a kind and no plan, or no earlier figure, though the sheet that is made
 * has such a column: their rate and change stay empty, and so do those of the total.
 */
export function missingFigures(
  units: readonly SentUnit[],
  kinds: readonly { readonly insurance: InsuranceKind; readonly roles: readonly FigureRole[] }[],
): MissingFigures[] {
  return kinds.flatMap(({ insurance, roles }) =>
    (['plan', 'prior'] as const).flatMap((role): MissingFigures[] => {
      if (!roles.includes(role)) return [];
      const lacking = units.filter(({ figures }) => {
        const own = figures.get(insurance);
        return typeof own?.actual === 'number' && typeof own[role] !== 'number';
      });
      return lacking.length === 0 ? [] : [{ code: 'without-figure', role, insurance, units: lacking.length }];
    }),
  );
}
