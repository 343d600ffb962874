import { evaluateConditionalFormats } from '../../host/conditional-formats/evaluate-conditional-formats';
import type { ConditionalStyle } from '../../model/workbook-model';
import type { Overlay } from './conditional-drawing';
import type { DrawnWorkbook } from './drawn-workbook';
import { fitRows } from './row-heights';

/** Keeps what is drawn in step with the workbook: what conditional formats lay over cells, and heights of rows. */
export interface OverlayRefresh {
  /** Says that something may have changed that the engine does not tell of, such as a rule. */
  changed(): void;
  /** Comes back when formulas are calculated and what follows from them is drawn. */
  settled(): Promise<void>;
  dispose(): void;
}

/**
 * Watches a workbook and draws what follows from each change. Many changes in a row are taken together.
 *
 * @param drawn - the workbook on the page
 * @param inTurn - runs one piece of work after the other; Univer loses a calculation that another edit interrupts
 * @returns how to hasten it, and to stop it
 * @example const overlays = refreshOverlays(drawn, takingTurns()); await overlays.settled()
 */
export function refreshOverlays(
  drawn: DrawnWorkbook,
  inTurn: (work: () => Promise<void>) => Promise<void>,
): OverlayRefresh {
  const { engine, univer, drawing, charts } = drawn;
  const rowsToFit = new Set<string>();
  let stopped = false;
  let wanted = true;
  let working: Promise<void> | null = null;

  const work = async (): Promise<void> => {
    if (stopped) return;
    wanted = false;
    await engine.calculate();
    for (const sheetId of rowsToFit) fitRows(univer, engine, sheetId);
    rowsToFit.clear();
    const overlays = new Map<string, Overlay>();
    for (const { id, extras } of engine.sheets) {
      if (extras.conditionalFormats.length > 0) overlays.set(id, await overlayOf(drawn, id));
    }
    if (stopped) return;
    drawing.show(overlays);
    charts.refresh();
  };
  const settled = async (): Promise<void> => {
    // One at a time; whoever asks meanwhile waits for the round that sees his change.
    while ((wanted || working) && !stopped) {
      working ??= inTurn(work).finally(() => (working = null));
      await working;
    }
  };
  const changed = (): void => {
    wanted = true;
    void settled().catch((error: unknown) => console.error(error));
  };
  const stopListening = engine.onChange((change) => {
    if (change.kind === 'selection') return;
    // The person's edits are fitted by Univer itself.
    if (change.source === 'program' && change.kind === 'cells') rowsToFit.add(change.sheetId);
    changed();
  });
  changed();
  return {
    changed,
    settled,
    dispose: () => {
      stopped = true;
      stopListening();
    },
  };
}

async function overlayOf({ engine }: DrawnWorkbook, sheetId: string): Promise<Overlay> {
  const rows = new Map<number, Map<number, ConditionalStyle>>();
  for (const { row, column, style } of (await evaluateConditionalFormats(engine, sheetId)).values()) {
    const cells = rows.get(row) ?? new Map<number, ConditionalStyle>();
    rows.set(row, cells.set(column, style));
  }
  return rows;
}
