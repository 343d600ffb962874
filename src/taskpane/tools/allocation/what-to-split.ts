import type { AllocationBasis } from '../../../core/allocation/allocate';
import type { AllocationTarget } from '../../../core/allocation/allocation-targets';
import type { Quotas } from '../../../core/allocation/check-parts';
import type { InsuranceKind } from '../../../core/layout/vocabulary';
import type { AllocationMessages } from '../../../locales/messages/allocation';

/** A way to split, with the figures that it goes by, in the order of the parts; none for equal parts. */
export interface SplitBy {
  readonly key: string;
  readonly label: string;
  readonly basis: AllocationBasis;
  readonly figures: readonly (number | null)[];
}

/** What the form splits, wherever it comes from. */
export interface WhatToSplit {
  readonly insurance: InsuranceKind;
  /** The column of the sheet; null for a list of the person's. */
  readonly target: AllocationTarget | null;
  readonly names: readonly string[];
  /** People that stand there now. */
  readonly people: readonly (number | null)[];
  readonly ways: readonly SplitBy[];
  /** As they are typed on the sheet, and what to begin with. */
  readonly told: Quotas;
  readonly proposed: Quotas;
}

/** The rows of a sheet. */
export function targetToSplit(target: AllocationTarget, words: AllocationMessages): WhatToSplit {
  const { parts, quotas, role, total, insurance, weights } = target;
  return {
    insurance,
    target,
    names: parts.map(({ name }) => name),
    people: parts.map(({ people }) => people),
    ways: [
      equal(words),
      ...weights.map((one) => ({
        key: one.letters,
        label: words.weightsName(one),
        basis: one.basis,
        figures: one.figures,
      })),
    ],
    told: quotas,
    proposed: {
      assigned: quotas.assigned ?? (role === 'plan' ? total : null),
      stretch: quotas.stretch ?? (role === 'stretchPlan' ? total : null),
    },
  };
}

/** What a person listed. */
export function listToSplit(
  parts: readonly { readonly name: string; readonly weight: number | null }[],
  words: AllocationMessages,
): WhatToSplit {
  const figures = parts.map(({ weight }) => weight);
  const weighed = (['population', 'lastYear'] as const).map((basis) => ({
    key: basis,
    label: words.basisName[basis],
    basis,
    figures,
  }));
  const none = { assigned: null, stretch: null };
  return {
    insurance: 'none',
    target: null,
    names: parts.map(({ name }) => name),
    people: parts.map(() => null),
    ways: [equal(words), ...weighed],
    told: none,
    proposed: none,
  };
}

function equal(words: AllocationMessages): SplitBy {
  return { key: 'equal', label: words.basisName.equal, basis: 'equal', figures: [] };
}
