import type { Messages } from '../locales';
import { type AllocationRequest, sharesOf } from './allocate-on-sheet';
import { putReport, type ReportResult } from './make-report';
import { recogniseWorkbook } from './recognised-workbook';
import { allocationContent } from './report-contents/allocation-content';

/**
 * Makes the sheet of an allocation, or brings it up to date. Three round trips.
 * @throws ProblemError `refused` when the quota cannot be split; when the workbook's structure or the sheet is protected,
 * or the person's notes are in the way. Then nothing was written.
 */
export async function makeAllocation(
  request: AllocationRequest,
  messages: Messages,
): Promise<Omit<ReportResult, 'sheet'> & { readonly sheet: string }> {
  const content = allocationContent(request, sharesOf(request), messages);
  const workbook = await recogniseWorkbook();
  const options = { only: null, thresholds: null, messages, show: true } as const;
  const result = await putReport(workbook, 'allocation', content, options);
  return { ...result, sheet: result.sheet ?? '' };
}
