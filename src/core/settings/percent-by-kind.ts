import { insuranceKinds } from '../layout/vocabulary';
import type { PercentByKind } from '../measures/threshold';
import type { SettingField } from './setting-field';

/** Percents of insurance kinds; those that are none are passed over. */
export const percentByKind: SettingField<PercentByKind> = {
  standard: {},
  read(kept) {
    if (typeof kept !== 'object' || kept === null) return null;
    const said = kept as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      insuranceKinds.flatMap((kind) => {
        const percent = said[kind];
        return typeof percent === 'number' && percent > 0 && percent <= 1000 ? [[kind, percent]] : [];
      }),
    );
  },
};
