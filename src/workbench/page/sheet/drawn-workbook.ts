import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { createEngine } from '../../engine/create-engine';
import type { SpreadsheetEngine } from '../../engine/spreadsheet-engine';
import type { WorkbookModel } from '../../model/workbook-model';
import { hookEntries } from '../entry/entry-hooks';
import { ChartOverlay } from './chart-overlay';
import { ConditionalDrawing } from './conditional-drawing';
import { drawNumbers } from './number-drawing';
import { fitRows } from './row-heights';
import { shownText, typeInto } from './typing';
import { univerIn } from './univer-ui';

/** A workbook that calculates and is drawn, ready for the person and for the host. */
export interface DrawnWorkbook {
  readonly engine: SpreadsheetEngine;
  readonly univer: Univer;
  readonly api: FUniver;
  readonly drawing: ConditionalDrawing;
  readonly charts: ChartOverlay;
  /** Whether a cell is open for typing. */
  readonly isEditing: boolean;
  /** What a cell of a sheet shows; row and column are 0-based. */
  textAt(sheetId: string, row: number, column: number): string;
  /** Enters text into a cell of the sheet in front, as if typed. */
  type(row: number, column: number, text: string): Promise<void>;
  /** Where a cell of the sheet in front is on the page while nothing is scrolled, in CSS pixels. */
  centreOf(row: number, column: number): { readonly x: number; readonly y: number };
  /** Takes it off the page. */
  dispose(): void;
}

/**
 * Draws a workbook.
 *
 * @param container - emptied, then filled
 * @param model - the workbook
 * @returns when every formula has its value
 * @throws Error when a calculation does not end
 * @example const drawn = await drawWorkbook(document.querySelector('main'), readWorkbook(bytes))
 */
export async function drawWorkbook(container: HTMLElement, model: WorkbookModel): Promise<DrawnWorkbook> {
  container.replaceChildren();
  const { univer, api } = univerIn(container);
  const engine = await createEngine(univer, model);
  api.getActiveWorkbook()?.setNumfmtLocal('vi');
  for (const sheet of engine.sheets) fitRows(univer, engine, sheet.id);
  const injector = univer.__getInjector();
  const hooks = [hookEntries(injector), drawNumbers(injector)];
  const drawing = new ConditionalDrawing(univer, engine.unitId);
  const charts = new ChartOverlay(univer, engine, container);
  return {
    engine,
    univer,
    api,
    drawing,
    charts,
    get isEditing() {
      return api.getActiveWorkbook()?.isCellEditing() ?? false;
    },
    textAt: (sheetId, row, column) => shownText(univer, engine.unitId, sheetId, row, column),
    type: (row, column, text) => typeInto(univer, engine.unitId, row, column, text),
    centreOf: (row, column) => {
      const cell = api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).getCellRect();
      // The formula bar has a canvas too; the sheet's is by far the largest.
      const [canvas] = [...container.querySelectorAll('canvas')]
        .map((drawn) => drawn.getBoundingClientRect())
        .sort((one, other) => other.width * other.height - one.width * one.height);
      if (!cell || !canvas) throw new Error('The sheet is not drawn.');
      return { x: canvas.left + (cell.left + cell.right) / 2, y: canvas.top + (cell.top + cell.bottom) / 2 };
    },
    dispose: () => {
      for (const hook of hooks) hook.dispose();
      drawing.dispose();
      charts.dispose();
      engine.dispose();
    },
  };
}
