import type { AllocationBasis } from '../../core/allocation/allocate';
import type { AllocationTarget, TargetWeights } from '../../core/allocation/allocation-targets';
import type { PartsCheck, Quotas } from '../../core/allocation/check-parts';
import type { WrittenShares } from '../../core/allocation/written-shares';
import type { InsuranceKind } from '../../core/layout/vocabulary';

/** The words of the tool that splits a quota. */
export interface AllocationMessages {
  readonly source: string;
  readonly sourceName: { readonly sheet: string; readonly list: string };
  readonly target: string;
  readonly targetName: (target: Pick<AllocationTarget, 'letters' | 'role' | 'insurance'>) => string;
  readonly list: string;
  readonly listHint: string;
  readonly leftOut: (lines: readonly string[]) => string;
  readonly repeated: (names: readonly string[]) => string;
  readonly assigned: string;
  readonly stretch: string;
  readonly people: string;
  readonly split: string;
  readonly splitName: (which: 'assigned' | 'stretch', quota: number) => string;
  readonly basis: string;
  readonly basisName: Readonly<Record<AllocationBasis, string>>;
  /** A column of the sheet: `Theo dân số (cột D)`. */
  readonly weightsName: (weights: Pick<TargetWeights, 'basis' | 'letters' | 'header'>) => string;
  /** How the parts as they stand agree with the quotas. */
  readonly standing: (check: PartsCheck, quotas: Quotas) => string;
  readonly table: string;
  readonly columns: {
    readonly part: string;
    readonly lock: string;
    readonly share: string;
  };
  /** Under the name of a part: the figure that it is split by; null where it has none. */
  readonly weightIs: (figure: number | null) => string;
  readonly lockOf: (name: string) => string;
  readonly lockHint: string;
  readonly sum: string;
  readonly sumIs: (sum: number, quota: number) => string;
  /** Before shares are written into a column: which cells, and what is replaced. */
  readonly announced: (written: WrittenShares, target: Pick<AllocationTarget, 'sheet' | 'letters'>) => string;
  /** Numbers or formulas, where both can be had. */
  readonly form: string;
  readonly formName: { readonly numbers: string; readonly formulas: string };
  readonly nothingToWrite: string;
  readonly write: (letters: string) => string;
  readonly announcedSheet: string;
  readonly make: string;
}

/** The words of the sheet of an allocation. */
export interface AllocationSheetMessages {
  readonly sheetName: string;
  readonly title: (insurance: InsuranceKind) => string;
  readonly subtitle: (basis: AllocationBasis) => string;
  readonly columns: {
    readonly ordinal: string;
    readonly part: string;
    readonly weight: (basis: AllocationBasis) => string;
    readonly lock: string;
    readonly share: string;
  };
  readonly sum: string;
  readonly quota: string;
  /** At the foot; whether its figures follow what is typed over. */
  readonly note: (live: boolean) => string;
}
