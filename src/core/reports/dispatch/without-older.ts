import type { InsuranceKind } from '../../layout/vocabulary';
import type { IsoDate } from '../../text/date';

/** Figures of a kind on a sheet, and the day that they are of. */
export interface DatedFigures {
  readonly insurance: InsuranceKind;
  readonly asOf: IsoDate | null;
  readonly units: readonly { readonly unit: string }[];
}

/**
 * Puts aside what a later sheet tells anew: figures of the same kind and of one unit at least that both have. Sheets of
 * other units stay, and so do those without a day.
 */
export function withoutOlder<Figures extends DatedFigures>(
  all: readonly Figures[],
): { readonly current: readonly Figures[]; readonly older: readonly Figures[] } {
  const isOlder = (one: Figures): boolean => {
    const names = new Set(one.units.map(({ unit }) => unit));
    return all.some(
      ({ insurance, asOf, units }) =>
        insurance === one.insurance &&
        asOf !== null &&
        one.asOf !== null &&
        asOf > one.asOf &&
        units.some(({ unit }) => names.has(unit)),
    );
  };
  const older = new Set(all.filter(isOlder));
  return { current: all.filter((one) => !older.has(one)), older: [...older] };
}
