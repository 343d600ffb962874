import type { SessionState } from '../../commands/session-state';

/** The words about keeping columns and reports up to date. */
export interface UpkeepMessages {
  /** The switch under the main button. */
  readonly recalculatesItself: string;
  /** Under the switch: how long it works, or why it cannot. */
  readonly worksWhile: Readonly<Record<SessionState['editsHeard'], string>>;
  readonly stale: Readonly<Record<SessionState['staleReports'][number], string>>;
  readonly update: string;
  /** The button's name for those who hear it: which report. */
  readonly updateReport: Readonly<Record<SessionState['staleReports'][number], string>>;
}
