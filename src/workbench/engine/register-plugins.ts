import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';

/** Cached values of formulas are trusted; only formulas without one are calculated when a workbook is loaded. */
const WHEN_EMPTY = 1;

/**
 * Registers what calculates and holds a workbook; nothing that draws. A page registers its user interface itself,
 * and these with it.
 *
 * @param univer an instance without plugins
 * @example registerHeadlessPlugins(univer)
 */
export function registerHeadlessPlugins(univer: Univer): void {
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: WHEN_EMPTY });
}

/** An instance that draws nothing, for Node. */
export function headlessUniver(): Univer {
  // Without a language at all Univer throws when a calculation takes so long that it wants to show its progress.
  const locales = { [LocaleType.EN_US]: {} };
  const univer = new Univer({ locale: LocaleType.EN_US, locales, logLevel: LogLevel.SILENT });
  registerHeadlessPlugins(univer);
  return univer;
}
