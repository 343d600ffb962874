import type { DrawnWorkbook } from './drawn-workbook';

/** Keeps what is drawn in step with the workbook: what conditional formats lay over cells, and heights of rows. */
export interface OverlayRefresh {
  /** Says that something may have changed. */
  changed(): void;
  /** Comes back when formulas are calculated and what follows from them is drawn. */
  settled(): Promise<void>;
  dispose(): void;
}

export function refreshOverlays(drawn: DrawnWorkbook): OverlayRefresh {
  return { changed: () => undefined, settled: () => drawn.engine.calculate(), dispose: () => undefined };
}
