import { HostError } from './protocol/host-error';
import type { HostErrorCode } from './protocol/host-error';
import type { ActionInfo } from './protocol/messages';

/** One action of one request that is to fail. */
interface PlannedFailure {
  readonly request: number;
  readonly action: number;
  readonly code: HostErrorCode;
}

/** What is to go wrong, for tests: nothing, until it is asked for. */
export class Faults {
  private failures: PlannedFailure[] = [];
  private callbacks: { readonly request: number; readonly run: () => void | Promise<void> }[] = [];
  /** Milliseconds before each answer. */
  delay = 0;

  /**
   * Lets an action fail, once.
   *
   * @param request which round trip, counted from 1 since the last `reset`
   * @param action which of its actions, counted from 0
   * @param code the error the client is to see
   */
  failAt(request: number, action: number, code: HostErrorCode = 'GeneralException'): void {
    this.failures.push({ request, action, code });
  }

  /** Runs something before a round trip, as when the person edits between two of them. */
  before(request: number, run: () => void | Promise<void>): void {
    this.callbacks.push({ request, run });
  }

  /** Lets everything go well again. */
  clear(): void {
    this.failures = [];
    this.callbacks = [];
    this.delay = 0;
  }

  /** Called by the host when a round trip begins. */
  async begin(request: number): Promise<void> {
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const due = this.callbacks.filter((callback) => callback.request === request);
    this.callbacks = this.callbacks.filter((callback) => callback.request !== request);
    for (const { run } of due) await run();
  }

  /** Called by the host before each action. @throws what was planned for it */
  check(request: number, action: number, info: ActionInfo): void {
    const at = this.failures.findIndex((failure) => failure.request === request && failure.action === action);
    const [failure] = at < 0 ? [] : this.failures.splice(at, 1);
    if (failure)
      throw new HostError(failure.code, `Planned for action ${action} (${info.Name || 'unnamed'}).`);
  }
}
