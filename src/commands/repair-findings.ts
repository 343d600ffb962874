import type { Finding, Repair } from '../core/checks/finding';
import { beforeAfter, type RepairedCell } from '../core/repairs/before-after';
import { findingId } from '../core/repairs/finding-id';
import { isUnfitForNumbers } from '../core/repairs/number-format';
import { planRepairs, type WantedRepair } from '../core/repairs/plan-repairs';
import { repairChoices } from '../core/repairs/repair-choices';
import type { CellsEdit, Edit } from '../core/edits/edit-plan';
import { cellAddress, parseRange } from '../core/grid/address';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import { ProblemError } from '../excel/problem-error';
import { permittedEdits } from './permitted-edits';
import { type RecognisedWorkbook, recogniseWorkbook, type WorkedSheet } from './recognised-workbook';
import type { RepairRequest } from './session-state';
import { foundAgain } from './shown-findings';

/** What a repair did. */
export interface RepairResult {
  /** Null when there was nothing to repair. */
  readonly applied: AppliedPlan | null;
  readonly cells: readonly RepairedCell[];
  /** The workbook as it is now, formulas that depend on the repaired cells worked out. */
  readonly workbook: RecognisedWorkbook;
}

/**
 * Repairs findings that were shown, all in one write: read again, compared, written, and read once more, whatever their
 * number. Nothing is written when one of them is no longer as it was shown.
 * @param shown what the pane showed.
 * @throws ProblemError `changed-since` with the first such cell; `protected-sheet` with the first locked one.
 * @example await repairFindings(findings, [{ id: findingId(findings[0]), reading: null }])
 */
export async function repairFindings(
  shown: readonly Finding[],
  requests: readonly RepairRequest[],
): Promise<RepairResult> {
  const workbook = await recogniseWorkbook();
  const ids = requests.map(({ id }) => id);
  const { sheets, wanted } = foundAgain(workbook, shown, ids, 'repair');
  const readings = new Map(requests.map(({ id, reading }) => [id, reading]));
  const repairs = wanted.flatMap((finding): WantedRepair[] => {
    const repair = chosenRepair(finding, readings.get(findingId(finding)) ?? null);
    return repair === null ? [] : [{ finding, repair }];
  });
  const { edits } = planRepairs(sheets, repairs);
  if (edits.length === 0) return { applied: null, cells: [], workbook };
  const permitted = sheets.flatMap((sheet) => permittedRepairs(sheet, edits));
  const filtered = new Set(sheets.filter(({ read }) => read.filtered).map(({ read }) => read.name));
  const applied = await applyPlan({ edits: permitted }, { filtered, show: null });
  const cells = repairs.map(({ finding, repair }): RepairedCell => {
    const { sheet } = finding;
    return { sheet, address: repair.address, ...beforeAfter(finding, repair) };
  });
  return { applied, cells, workbook: await recogniseWorkbook() };
}

/** The repair that is asked for; null where a choice is needed and none, or none that is offered, was made. */
function chosenRepair(finding: Finding, reading: number | null): Repair | null {
  if (finding.repair !== null) return finding.repair;
  return repairChoices(finding).find((choice) => 'value' in choice && choice.value === reading) ?? null;
}

/** A number put into a cell of text format would stay text: where the format may not be changed, nothing is written. */
function permittedRepairs(sheet: WorkedSheet, edits: readonly Edit[]): Edit[] {
  const own = edits.filter(
    (edit): edit is CellsEdit => edit.kind === 'cells' && edit.sheet === sheet.read.name,
  );
  const { protection } = sheet.read;
  if (protection !== null && !protection.mayFormatCells) own.forEach(refuseUnfitFormats);
  return permittedEdits(sheet, own);
}

function refuseUnfitFormats({ sheet, range, before }: CellsEdit): void {
  const down = before.numberFormats.findIndex(([format]) => isUnfitForNumbers(format ?? ''));
  if (down < 0) return;
  const { top, left } = parseRange(range);
  throw new ProblemError({ code: 'protected-sheet', sheet, address: cellAddress(top + down, left) });
}
