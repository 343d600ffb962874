import {
  allocate,
  type AllocationBasis,
  type AllocationPart,
  isRefusedAllocation,
} from '../core/allocation/allocate';
import { type AllocationTarget, allocationTargets } from '../core/allocation/allocation-targets';
import { columnFormulas } from '../core/allocation/column-formulas';
import { sharesEdits, type WrittenShares, writtenShares } from '../core/allocation/written-shares';
import { isEmptyPlan } from '../core/edits/edit-plan';
import type { InsuranceKind } from '../core/layout/vocabulary';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import { ProblemError } from '../excel/problem-error';
import { permittedEdits } from './permitted-edits';
import { type RecognisedWorkbook, recogniseWorkbook } from './recognised-workbook';

/** A quota and how it is to be split. */
export interface AllocationRequest {
  readonly insurance: InsuranceKind;
  readonly quota: number | null;
  readonly basis: AllocationBasis;
  readonly parts: readonly AllocationPart[];
}

/** The same over the parts of a plan column, as they were shown. */
export interface TargetRequest extends AllocationRequest {
  readonly target: AllocationTarget;
  /** The letters of the column that is split by; null for equal parts. */
  readonly by: string | null;
  /** Formulas in place of numbers, where they can be had. */
  readonly asFormulas: boolean;
}

/** What writing an allocation did. */
export interface WrittenAllocation {
  /** Null where each part had its share already. */
  readonly applied: AppliedPlan | null;
  readonly written: WrittenShares;
  /** The workbook as it is now. */
  readonly workbook: RecognisedWorkbook;
}

/**
 * Writes each part's share into the plan column that was shown: body rows alone, never a total. Five round trips, two
 * where nothing had to be written.
 * @throws ProblemError `refused` when the quota cannot be split, `moved-while-working` when the column, its parts or what
 * it is split by are no longer as they were shown, `protected-sheet`; then nothing was written.
 */
export async function allocateOnSheet(request: TargetRequest): Promise<WrittenAllocation> {
  const shares = sharesOf(request);
  const workbook = await recogniseWorkbook();
  const { target } = request;
  const sheet = workbook.sheets.find(({ read }) => read.name === target.sheet);
  const shown = JSON.stringify(target);
  const present =
    sheet === undefined ? undefined : allocationTargets(sheet).find((one) => JSON.stringify(one) === shown);
  if (sheet === undefined || present === undefined)
    throw new ProblemError({ code: 'moved-while-working', sheet: target.sheet });
  const formulas = request.asFormulas ? columnFormulas(present, request) : null;
  const written = writtenShares(present, shares, formulas);
  const plan = { edits: permittedEdits(sheet, sharesEdits(sheet.grid, present, shares, formulas)) };
  if (isEmptyPlan(plan)) return { applied: null, written, workbook };
  const filtered = new Set(sheet.read.filtered ? [sheet.read.name] : []);
  const applied = await applyPlan(plan, { filtered, show: null });
  return { applied, written, workbook: await recogniseWorkbook() };
}

/**
 * The people of each part.
 * @throws ProblemError `refused` when the quota cannot be split.
 */
export function sharesOf({ quota, parts, basis }: AllocationRequest): readonly number[] {
  const outcome = allocate(quota, parts, basis);
  if (isRefusedAllocation(outcome)) throw new ProblemError({ code: 'refused', refusal: outcome });
  return outcome.shares;
}
