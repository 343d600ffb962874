import { ICommandService } from '@univerjs/core';
import type { IDisposable, Injector } from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/**
 * The private members of Univer's controller that `flush` needs (0.25.1, pinned). Univer waits 100 ms after an edit
 * before it calculates; going through these makes the wait as long as the calculation. When an edit's 100 ms end while
 * formulas are being calculated, Univer asks the calculation to stop, and forgets the edit if that one ends before it
 * looks: so its timer is put off while a calculation runs, and what was edited meanwhile is calculated after it. A test
 * guards these members, and where they are gone the plain wait takes their place.
 */
interface TriggerInternals {
  _setTimeoutKey: ReturnType<typeof setTimeout> | number;
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _generateDirty(queue: unknown[]): object;
  _mergeDirty(first: object, second: object): object;
}

function hasInternals(trigger: object): trigger is TriggerInternals {
  const candidate = trigger as Partial<TriggerInternals>;
  return (
    Array.isArray(candidate._waitingCommandQueue) &&
    typeof candidate._executingDirtyData === 'object' &&
    typeof candidate._generateDirty === 'function' &&
    typeof candidate._mergeDirty === 'function'
  );
}

/** Nothing in a workbook of an office takes this long; a calculation that does has hung. */
const LONGEST = 120_000;
/** Univer's own debounce and some air, for the way without its private members. */
const DEBOUNCE = 150;

/** Knows whether formulas are being calculated, and calculates now what is waiting. */
export class Calculation {
  private running = false;
  private edited = false;
  private starts = 0;
  private flushes = 0;
  private waiting: (() => void)[] = [];
  private readonly commands: ICommandService;
  private readonly trigger: object;
  private readonly listener: IDisposable;
  private readonly formulas: FormulaDataModel;
  private readonly endings = new Set<() => void>();

  /** `patient` takes the way without private members although they are there; for the test of that way. */
  constructor(
    injector: Injector,
    private readonly patient = false,
  ) {
    this.commands = injector.get(ICommandService);
    this.trigger = injector.get(TriggerCalculationController);
    this.formulas = injector.get(FormulaDataModel);
    this.listener = this.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.running = true;
        this.starts += 1;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) this.notified(command.params);
      else if (command.id.includes('.mutation.')) this.edited = true;
      if (this.running) this.putOff();
    });
  }

  private notified(params: unknown): void {
    const state = (params as { functionsExecutedState?: FormulaExecutedStateType }).functionsExecutedState;
    if (state === undefined) return;
    if (state !== FormulaExecutedStateType.STOP_EXECUTION) {
      this.finished();
      return;
    }
    // Univer stops a calculation to start it anew with more in it, and does so once this listener is through.
    const { starts } = this;
    setTimeout(() => {
      if (this.starts === starts) this.finished();
    }, 0);
  }

  private finished(): void {
    this.running = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resume of waiting) resume();
    for (const ending of this.endings) ending();
    // Whoever waits for the values asks by itself, and hears then of a calculation that does not end.
    if (this.flushes === 0 && this.immediate && this.isWaiting()) this.flush().catch(() => undefined);
  }

  /** Leaves what was edited during a calculation to the end of it. */
  private putOff(): void {
    if (this.immediate && hasInternals(this.trigger)) clearTimeout(this.trigger._setTimeoutKey);
  }

  private isWaiting(): boolean {
    return hasInternals(this.trigger) && this.trigger._waitingCommandQueue.length > 0;
  }

  /** Has the formulas calculated that came without a stored value; those with one are trusted. */
  queueMissing(): void {
    const nothing = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    };
    const dirtyRanges = this.formulas.getFormulaDirtyRanges();
    if (dirtyRanges.length === 0) return;
    const params = { ...nothing, forceCalculation: false, dirtyRanges, clearDependencyTreeCache: {} };
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
  }

  /** Calls back after each calculation, whoever caused it. */
  onEnd(listener: () => void): () => void {
    this.endings.add(listener);
    return () => this.endings.delete(listener);
  }

  /** Whether the quick way is there; when false, `flush` waits for Univer's own timer. */
  get immediate(): boolean {
    return hasInternals(this.trigger) && !this.patient;
  }

  /**
   * Comes back when every formula shows the value that follows from the cells.
   *
   * @throws when a calculation does not end
   */
  async flush(): Promise<void> {
    const trigger = this.trigger;
    if (this.patient || !hasInternals(trigger)) {
      await this.settle();
      return;
    }
    this.flushes += 1;
    try {
      for (;;) {
        if (this.running) await this.ended();
        if (trigger._waitingCommandQueue.length === 0) return;
        await this.calculateWaiting(trigger);
      }
    } finally {
      this.flushes -= 1;
    }
  }

  private async calculateWaiting(trigger: TriggerInternals): Promise<void> {
    const queue = trigger._waitingCommandQueue;
    clearTimeout(trigger._setTimeoutKey);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(
      trigger._executingDirtyData,
      trigger._generateDirty(queue),
    );
    this.running = true;
    const ended = this.ended();
    const dirty = { ...trigger._executingDirtyData };
    await this.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    await ended;
  }

  /** The way without private members: wait out the debounce, then the calculation it started. */
  private async settle(): Promise<void> {
    while (this.edited || this.running) {
      this.edited = false;
      await new Promise((resolve) => setTimeout(resolve, DEBOUNCE));
      if (this.running) await this.ended();
    }
  }

  private ended(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`A calculation did not end within ${LONGEST} ms.`));
      }, LONGEST);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** To be called before Univer itself is disposed of: its progress display would ask for words that are gone then. */
  dispose(): void {
    Object.assign(this.trigger, { _startProgress: () => undefined });
    this.listener.dispose();
    this.endings.clear();
  }
}
