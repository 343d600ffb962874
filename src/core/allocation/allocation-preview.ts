import { wholeAmount } from '../text/whole-amount';
import {
  type Allocation,
  allocate,
  type AllocationBasis,
  type AllocationPart,
  type AllocationRefusal,
} from './allocate';
import { checkParts, type PartsCheck } from './check-parts';

/** A quota to be split as a person is about to have it. */
export interface AllocationDraft {
  readonly parts: readonly {
    readonly name: string;
    readonly weight: number | null;
    /** People that stand there now; null where there are none. */
    readonly people: number | null;
    /** What is typed as the part's fixed share; blank for a part without. */
    readonly lock: string;
  }[];
  /** As typed: what was assigned, and what the office set itself. */
  readonly assigned: string;
  readonly stretch: string;
  /** Which of the two is split. */
  readonly split: 'assigned' | 'stretch';
  readonly basis: AllocationBasis;
}

export interface AllocationPreview {
  readonly quota: number | null;
  readonly parts: readonly AllocationPart[];
  readonly outcome: Allocation | AllocationRefusal;
  /** The parts as they stand against both quotas; null where none has a number or there is no quota. */
  readonly standing: PartsCheck | null;
}

/** What a split would give, and whether it is wanted: how the parts as they stand agree with the quotas. */
export function allocationPreview(draft: AllocationDraft): AllocationPreview {
  const [assigned, stretch] = [wholeAmount(draft.assigned), wholeAmount(draft.stretch)];
  const quota = draft.split === 'stretch' ? stretch : assigned;
  const parts = draft.parts.map(({ name, weight, lock }): AllocationPart => ({
    name,
    weight,
    locked: lock.trim() === '' ? null : (wholeAmount(lock) ?? NaN),
  }));
  const people = draft.parts.map((part) => part.people);
  const stands = people.some((one) => one !== null) && (assigned !== null || stretch !== null);
  return {
    quota,
    parts,
    outcome: allocate(quota, parts, draft.basis),
    standing: stands ? checkParts(people, { assigned, stretch }) : null,
  };
}
