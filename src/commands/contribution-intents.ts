import { type ContributionRequest, makeContribution } from './make-contribution';
import type { SessionWork } from './session-work';
import { viewOf } from './session-views';

export interface ContributionIntents {
  /** Makes the table of contributions that staff hand out, or brings it up to date. */
  makeContribution(request: ContributionRequest): Promise<void>;
}

/** What the session does about contributions. */
export function contributionIntents({ messages, work, remember }: SessionWork): ContributionIntents {
  return {
    makeContribution: (request) =>
      work('contribution', async () => {
        const { applied, sheet, made, levels, workbook } = await makeContribution(request, messages);
        remember('contribution', applied);
        return { ...viewOf(workbook), outcome: { command: 'contribution', sheet, made, levels } };
      }),
  };
}
