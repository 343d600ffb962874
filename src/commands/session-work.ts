import type { AppliedPlan } from '../excel/apply-plan';
import type { Messages } from '../locales';
import type { Intent, Revocable } from './outcome';
import type { SessionState } from './session-state';

/** What a group of intents needs of the session. */
export interface SessionWork {
  readonly messages: Messages;
  readonly state: () => SessionState;
  /**
   * Runs a task when those before it are done, and shows the change that it returns; what it throws becomes the problem
   * that the pane tells.
   */
  readonly work: (working: Intent | 'reading', task: () => Promise<Partial<SessionState>>) => Promise<void>;
  /** Shows a change that needs nothing of Excel, at once. */
  readonly show: (change: Partial<SessionState>) => void;
  /** Keeps a write so that it can be taken back; null for a command that had nothing to write. */
  readonly remember: (command: Revocable, applied: AppliedPlan | null) => void;
}
