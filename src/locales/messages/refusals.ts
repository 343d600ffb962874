import type { AllocationRefusal } from '../../core/allocation/allocate';
import type { LevelRefusal } from '../../core/contribution/level-refusal';

/** Why an amount cannot be told or a quota not be split. */
export type Refusal = LevelRefusal | AllocationRefusal;

/** One sentence a refusal, which says what to do. */
export type RefusalMessages = {
  readonly [Code in Refusal['code']]: (refusal: Refusal & { readonly code: Code }) => string;
};
