import type { Finding } from '../core/checks/finding';
import { readIgnored } from '../core/ignored-findings/ignored-finding';
import { withIgnored, withoutIgnored } from '../core/ignored-findings/split-findings';
import type { FindingId } from '../core/repairs/finding-id';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import { ignoredKey } from '../excel/read-workbook';
import { type RecognisedWorkbook, recogniseWorkbook } from './recognised-workbook';
import { foundAgain } from './shown-findings';

/** What hiding findings, or showing them again, did. */
export interface IgnoreResult {
  /** Null when nothing had to be kept. */
  readonly applied: AppliedPlan | null;
  readonly addresses: readonly string[];
  readonly workbook: RecognisedWorkbook;
}

/**
 * Keeps with the workbook, outside of its sheets, that the person does not want to be told of findings again; until
 * their figures change. Three round trips.
 * @param shown what the pane showed.
 * @throws ProblemError `changed-since` when one of them is no longer as it was shown.
 */
export async function ignoreFindings(
  shown: readonly Finding[],
  ids: readonly FindingId[],
): Promise<IgnoreResult> {
  return keep(shown, ids, withIgnored);
}

/**
 * The way back: ignored findings are told of again. Three round trips.
 * @param ignored what the pane listed as ignored.
 * @throws ProblemError `changed-since` when one of them is no longer as it was listed.
 */
export async function restoreFindings(
  ignored: readonly Finding[],
  ids: readonly FindingId[],
): Promise<IgnoreResult> {
  return keep(ignored, ids, withoutIgnored);
}

async function keep(
  shown: readonly Finding[],
  ids: readonly FindingId[],
  change: typeof withIgnored,
): Promise<IgnoreResult> {
  const workbook = await recogniseWorkbook();
  const { read } = workbook;
  const { all, sheets, wanted } = foundAgain(workbook, shown, ids, 'ignore');
  const value = JSON.stringify(change(readIgnored(read.ignored), all, sheets, new Set(wanted)));
  const addresses = wanted.map(({ address }) => address);
  if (value === (read.ignored ?? '[]')) return { applied: null, addresses, workbook };
  const applied = await applyPlan(
    { edits: [{ kind: 'setting', key: ignoredKey, value, before: read.ignored }] },
    { filtered: new Set(), show: null },
  );
  return { applied, addresses, workbook: { ...workbook, read: { ...read, ignored: value } } };
}
