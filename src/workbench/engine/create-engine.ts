import type { Univer } from '@univerjs/core';
import type { WorkbookModel } from '../model/workbook-model';
import { headlessUniver } from './register-plugins';
import { SpreadsheetEngine } from './spreadsheet-engine';
import type { EngineOptions } from './spreadsheet-engine';

/**
 * An engine with a workbook in it, calculated.
 *
 * @param univer an instance with its plugins registered (a page brings its own, with a user interface), or `null` for
 *   one that draws nothing
 * @param model the workbook; stored values of formulas are trusted, formulas without one are calculated
 * @param options see `EngineOptions`
 * @throws when a calculation does not end
 * @example const engine = await createEngine(null, model);
 */
export async function createEngine(
  univer: Univer | null,
  model: WorkbookModel,
  options: EngineOptions = {},
): Promise<SpreadsheetEngine> {
  const engine = new SpreadsheetEngine(univer ?? headlessUniver(), model, options);
  engine.calculation.queueMissing();
  // Univer queues a first calculation of its own a moment later; it is done here, not 100 ms after the workbook is open.
  await new Promise((resolve) => setTimeout(resolve, 0));
  await engine.calculate();
  return engine;
}
