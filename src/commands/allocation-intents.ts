import type { AllocationRequest, TargetRequest } from './allocate-on-sheet';
import type { SessionWork } from './session-work';
import { viewOf } from './session-views';

export interface AllocationIntents {
  /** Writes the shares of a quota into a plan column; refused when the sheet is no longer as it was shown. */
  allocateOnSheet(request: TargetRequest): Promise<void>;
  /** Makes the sheet of an allocation, or brings it up to date. */
  makeAllocation(request: AllocationRequest): Promise<void>;
}

/** What the session does about quotas that are split. */
export function allocationIntents({ messages, work, remember }: SessionWork): AllocationIntents {
  return {
    allocateOnSheet: (request) =>
      work('allocation', async () => {
        const { allocateOnSheet } = await import('./allocate-on-sheet');
        const { applied, written, workbook } = await allocateOnSheet(request);
        remember('allocation', applied);
        const { sheet, letters, parts } = request.target;
        const quota = request.quota ?? 0;
        return {
          ...(await viewOf(workbook)),
          outcome: { command: 'allocation', sheet, quota, parts: parts.length, letters, written, made: null },
        };
      }),
    makeAllocation: (request) =>
      work('allocation', async () => {
        const { makeAllocation } = await import('./make-allocation');
        const { applied, sheet, made } = await makeAllocation(request, messages);
        remember('allocation', applied);
        const { quota, parts } = request;
        return {
          outcome: {
            command: 'allocation',
            sheet,
            quota: quota ?? 0,
            parts: parts.length,
            letters: null,
            written: null,
            made,
          },
        };
      }),
  };
}
