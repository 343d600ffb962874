import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import DesignVietnamese from '@univerjs/design/locale/vi-VN';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import DocsVietnamese from '@univerjs/docs-ui/locale/vi-VN';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import SheetsVietnamese from '@univerjs/sheets/locale/vi-VN';
import FormulaVietnamese from '@univerjs/sheets-formula/locale/vi-VN';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import FormulaUiVietnamese from '@univerjs/sheets-formula-ui/locale/vi-VN';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import NumfmtVietnamese from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import SheetsUiVietnamese from '@univerjs/sheets-ui/locale/vi-VN';
import { UniverUIPlugin } from '@univerjs/ui';
import UiVietnamese from '@univerjs/ui/locale/vi-VN';
import { registerHeadlessPlugins } from '../../engine/register-plugins';
import './univer-facades';
import './univer-styles';

/** Univer's own protection is not Excel's and would vanish on saving: it is not offered. */
const WITHOUT_PROTECTION = {
  'sheet.contextMenu.permission': { hidden: true },
  'sheet.command.add-range-protection-from-sheet-bar': { hidden: true },
  'sheet.command.delete-worksheet-protection-from-sheet-bar': { hidden: true },
  'sheet.command.change-sheet-protection-from-sheet-bar': { hidden: true },
  'sheet.command.view-sheet-permission-from-sheet-bar': { hidden: true },
};

/**
 * An instance of Univer that draws an Excel-like sheet: formula bar, grid, tabs, context menus, in Vietnamese.
 *
 * @param container - where it draws; it fills the element and follows its size
 * @returns the instance, with no workbook yet, and its facade
 * @example const { univer, api } = univerIn(document.querySelector('main'))
 */
export function univerIn(container: HTMLElement): { univer: Univer; api: FUniver } {
  const vietnamese = mergeLocales(
    DesignVietnamese,
    UiVietnamese,
    DocsVietnamese,
    SheetsVietnamese,
    SheetsUiVietnamese,
    FormulaVietnamese,
    FormulaUiVietnamese,
    NumfmtVietnamese,
  );
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: vietnamese },
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  // The pane decides where the focus goes, and the page opens without taking it.
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, disableAutoFocus: true });
  registerHeadlessPlugins(univer);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { disableAutoFocus: true, menu: WITHOUT_PROTECTION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
