import type { Finding } from '../core/checks/finding';
import { figuresOf, type FindingId, findingId } from '../core/repairs/finding-id';
import { ProblemError } from '../excel/problem-error';
import { findingsOn } from './findings-on';
import type { RecognisedWorkbook, WorkedSheet } from './recognised-workbook';

/** Findings that the person was shown, found again on the workbook as it stands now. */
export interface FoundAgain {
  /** Every finding of the sheets concerned. */
  readonly all: readonly Finding[];
  readonly sheets: readonly WorkedSheet[];
  /** The wanted ones, in the order asked for. */
  readonly wanted: readonly Finding[];
}

/**
 * Looks whether findings that were shown are still the same: a co-author, or the person, may have changed a cell since.
 * @param shown what the pane showed.
 * @param ids those of them that something is wanted of; ids that were not shown are passed over.
 * @param purpose for the sentence that says why it was refused.
 * @throws ProblemError `changed-since` with the first one that is not what it was.
 */
export function foundAgain(
  workbook: RecognisedWorkbook,
  shown: readonly Finding[],
  ids: readonly FindingId[],
  purpose: 'repair' | 'ignore',
): FoundAgain {
  const before = new Map(shown.map((finding) => [findingId(finding), finding]));
  const asked = ids.map((id) => before.get(id)).filter((finding) => finding !== undefined);
  const names = new Set(asked.map(({ sheet }) => sheet));
  const sheets = workbook.sheets.filter(({ read }) => names.has(read.name));
  const all = findingsOn(sheets, workbook.sheets);
  const now = new Map(all.map((finding) => [findingId(finding), finding]));
  const wanted = asked.map((finding) => {
    const present = now.get(findingId(finding));
    if (present !== undefined && isSame(present, finding)) return present;
    const { sheet, address } = finding;
    throw new ProblemError({ code: 'changed-since', sheet, address, wanted: purpose });
  });
  return { all, sheets, wanted };
}

function isSame(one: Finding, other: Finding): boolean {
  return figuresOf(one) === figuresOf(other) && JSON.stringify(one.repair) === JSON.stringify(other.repair);
}
