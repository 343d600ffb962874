import {
  type ChangeConvention,
  changeConventions,
  type InsuranceKind,
  insuranceKinds,
} from '../layout/vocabulary';
import type { SettingField } from './setting-field';

/** The conventions of change that an office chose, by kind. */
export type ConventionByKind = Readonly<Partial<Record<InsuranceKind, ChangeConvention>>>;

/** Conventions of insurance kinds; those that are none are passed over. */
export const conventionByKind: SettingField<ConventionByKind> = {
  standard: {},
  read(kept) {
    if (typeof kept !== 'object' || kept === null) return null;
    const said = kept as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      insuranceKinds.flatMap((kind) => {
        const convention = changeConventions.find((known) => known === said[kind]);
        return convention === undefined ? [] : [[kind, convention]];
      }),
    );
  },
};
