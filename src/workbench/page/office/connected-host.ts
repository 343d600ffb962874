import type { SpreadsheetEngine } from '../../engine/spreadsheet-engine';
import type { Overlay } from '../sheet/conditional-drawing';
import type { AddInWindow } from './pane-frame';

/** What went between the add-in and the host. */
export interface Counters {
  readonly roundTrips: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
}

/** The host of one workbook, and what it keeps drawn. */
export interface ConnectedHost {
  readonly counters: Counters;
  resetCounters(): void;
  /** Puts the way to the host into the add-in's window, before Office.js looks for it. */
  install(target: AddInWindow): void;
  /** Comes back when formulas and conditional formats show what follows from the cells. */
  settled(): Promise<void>;
  dispose(): void;
}

export function connectHost(
  engine: SpreadsheetEngine,
  show: (overlays: ReadonlyMap<string, Overlay>) => void,
): ConnectedHost {
  void show;
  const counters = { roundTrips: 0, bytesUp: 0, bytesDown: 0 };
  return {
    counters,
    resetCounters: () => undefined,
    install: () => undefined,
    settled: () => engine.calculate(),
    dispose: () => undefined,
  };
}
