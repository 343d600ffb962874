import type { ContributionRequest } from './make-contribution';
import type { SessionWork } from './session-work';

export interface ContributionIntents {
  /** Makes the table of contributions that staff hand out, or brings it up to date. */
  makeContribution(request: ContributionRequest): Promise<void>;
}

/** What the session does about contributions. */
export function contributionIntents({ messages, work, remember }: SessionWork): ContributionIntents {
  return {
    makeContribution: (request) =>
      work('contribution', async () => {
        const { makeContribution } = await import('./make-contribution');
        const { applied, sheet, made, levels } = await makeContribution(request, messages);
        remember('contribution', applied);
        return { outcome: { command: 'contribution', sheet, made, levels } };
      }),
  };
}
