import { contributionTable } from '../core/contribution/contribution-table';
import type { ContributionTerms } from '../core/contribution/contribution-terms';
import { ProblemError } from '../excel/problem-error';
import type { Messages } from '../locales';
import { putReport, type ReportResult } from './make-report';
import { recogniseWorkbook } from './recognised-workbook';
import { contributionContent } from './report-contents/contribution-content';

/** What a table of contributions is to show. */
export interface ContributionRequest {
  readonly terms: ContributionTerms;
  /** Đồng a month, in the order of the rows. */
  readonly levels: readonly number[];
}

/**
 * Makes the sheet of contributions, or brings it up to date. It needs nothing of the workbook. Three round trips.
 * @throws ProblemError `refused` when there is no level, or one outside the limits; when the workbook's structure or
 * the sheet is protected, or the person's notes are in the way. Then nothing was written.
 */
export async function makeContribution(
  request: ContributionRequest,
  messages: Messages,
): Promise<Omit<ReportResult, 'sheet'> & { readonly sheet: string; readonly levels: number }> {
  const { lines, refused } = contributionTable(request.levels, request.terms);
  const [refusal] = lines.length === 0 ? [...refused, { code: 'level-not-a-number' } as const] : refused;
  if (refusal !== undefined) throw new ProblemError({ code: 'refused', refusal });
  const workbook = await recogniseWorkbook();
  const content = contributionContent(request, messages);
  const options = { only: null, thresholds: null, messages, show: true } as const;
  const result = await putReport(workbook, 'contribution', content, options);
  return { ...result, sheet: result.sheet ?? '', levels: lines.length };
}
