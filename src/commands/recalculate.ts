import type { Finding } from '../core/checks/finding';
import type { EditPlan } from '../core/edits/edit-plan';
import type { ChangeConvention, InsuranceKind } from '../core/layout/vocabulary';
import type { Thresholds } from '../core/measures/threshold';
import { thresholdsBy } from '../core/settings/thresholds-by';
import { planRecalculation, type Recalculation } from '../core/recalculation/plan-recalculation';
import type { QuotaNote } from '../core/quota/quota-plan';
import { markedCells } from '../core/recalculation/held-columns';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import { findingsOn } from './findings-on';
import { mayBeFlagged, permittedEdits } from './permitted-edits';
import {
  type RecognisedWorkbook,
  recogniseWorkbook,
  sheetsToWork,
  type WorkedSheet,
} from './recognised-workbook';
import type { ReplacedCell } from './outcome';

/** What *Tính lại* did. */
export interface RecalculateResult {
  /** Null when there was nothing to write. */
  readonly applied: AppliedPlan | null;
  /** The workbook with the sheets as they are now. */
  readonly workbook: RecognisedWorkbook;
  readonly sheets: readonly string[];
  readonly written: readonly { readonly sheet: string; readonly range: string }[];
  readonly replaced: readonly ReplacedCell[];
  readonly conventions: readonly {
    readonly sheet: string;
    readonly insurance: InsuranceKind;
    readonly convention: ChangeConvention;
  }[];
  /** Plans taken from quota sheets, and those that could not be. */
  readonly quotas: readonly QuotaNote[];
  /** What remains after the write. */
  readonly findings: readonly Finding[];
  readonly filled: number;
  readonly flagged: number;
}

/**
 * *Tính lại*: fills the derived columns with live formulas and sets the flags. Three round trips at most, two where
 * nothing is to be written. Adds no sheet and touches no figure that a person enters.
 * @param only one sheet by name; null for the recognised ones; `front` for the sheet in front when it is one of them,
 * and else for all.
 * @param asked thresholds that a person says on the spot; null for those of the workbook's settings.
 * @throws ProblemError when it cannot be done; then nothing was written.
 */
export async function recalculate(
  only: string | null | { readonly front: true },
  asked: Partial<Thresholds> | null,
): Promise<RecalculateResult> {
  const workbook = await recogniseWorkbook();
  const sheets = sheetsToWork(
    workbook,
    typeof only === 'string' ? only : only === null ? null : frontSheet(workbook),
  );
  return recalculateSheets(workbook, sheets, thresholdsBy(workbook.settings, asked));
}

/**
 * The same on sheets that were read just now: one round trip, none where nothing is to be written.
 * @throws ProblemError when it cannot be done; then nothing was written.
 */
export async function recalculateSheets(
  workbook: RecognisedWorkbook,
  sheets: readonly WorkedSheet[],
  thresholds: Thresholds,
): Promise<RecalculateResult> {
  const plans = sheets.map((sheet) => ({
    sheet,
    ...planRecalculation(
      sheet.grid,
      sheet.layout,
      thresholds,
      sheet.read.flags,
      sheet.quotas,
      workbook.settings.fillWith,
    ),
  }));
  const plan: EditPlan = { edits: plans.flatMap(({ sheet, plan: own }) => permittedEdits(sheet, own.edits)) };
  const filtered = new Set(sheets.filter(({ read }) => read.filtered).map(({ read }) => read.name));
  const applied = plan.edits.length === 0 ? null : await applyPlan(plan, { filtered, show: null });
  const now = recalculated(workbook, plans, applied);
  const after = now.sheets.filter(({ read }) => sheets.some((sheet) => sheet.read.name === read.name));
  return {
    applied,
    workbook: now,
    sheets: sheets.map(({ read }) => read.name),
    written: plan.edits.flatMap((edit) =>
      edit.kind === 'cells' ? [{ sheet: edit.sheet, range: edit.range }] : [],
    ),
    replaced: plans.flatMap(({ sheet, replaced }) =>
      replaced.map((cell) => ({ sheet: sheet.read.name, ...cell })),
    ),
    conventions: plans.flatMap(({ sheet, conventions }) =>
      conventions.map((convention) => ({ sheet: sheet.read.name, ...convention })),
    ),
    quotas: sheets.flatMap(({ quotaNotes }) => quotaNotes),
    findings: findingsOn(after, now.sheets),
    filled: plans.reduce((sum, { filled }) => sum + filled, 0),
    flagged: after.filter(mayBeFlagged).reduce((sum, sheet) => sum + flaggedOn(sheet, thresholds), 0),
  };
}

/** The sheet in front when it is one to work on; null for all of them otherwise (a report of ours may be in front). */
function frontSheet({ read, sheets }: RecognisedWorkbook): string | null {
  return sheets.some((sheet) => sheet.read.name === read.front) ? read.front : null;
}

/** The workbook as it is after the write, without reading it again. */
function recalculated(
  workbook: RecognisedWorkbook,
  plans: readonly (Recalculation & { readonly sheet: WorkedSheet })[],
  applied: AppliedPlan | null,
): RecognisedWorkbook {
  const changed = new Map(
    plans.map(({ sheet, after }) => {
      const gone = new Set(
        (applied?.plan.edits ?? []).flatMap((edit) => (edit.kind === 'unflag' ? [edit.id] : [])),
      );
      const added = (applied?.plan.edits ?? []).filter((edit) => edit.kind === 'flag');
      const flags = [
        ...sheet.read.flags.filter(({ id }) => !gone.has(id)),
        ...added.flatMap(({ sheet: name, formula, numberFormat }, index) =>
          name === sheet.read.name ? [{ id: applied?.flags[index]?.id ?? '', formula, numberFormat }] : [],
        ),
      ];
      return [sheet.read.name, { ...sheet.read, grid: after, flags }];
    }),
  );
  const sheets = workbook.read.sheets.map((sheet) => changed.get(sheet.name) ?? sheet);
  return {
    ...workbook,
    read: { ...workbook.read, sheets },
    sheets: workbook.sheets.map((sheet) => {
      const read = changed.get(sheet.read.name) ?? sheet.read;
      return { ...sheet, read, grid: read.grid };
    }),
  };
}

function flaggedOn({ grid, layout, quotas }: WorkedSheet, thresholds: Thresholds): number {
  return markedCells(grid, layout, thresholds, quotas);
}
