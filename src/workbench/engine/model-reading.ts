import type { SheetModel, WorkbookModel } from '../model/workbook-model';
import type { EngineSheet } from './engine-sheet';
import type { SpreadsheetEngine } from './spreadsheet-engine';

/** Everything that an engine holds, as plain data. */
export function readModel(engine: SpreadsheetEngine): WorkbookModel {
  return {
    sheets: engine.sheets.map((sheet) => readSheet(engine, sheet)),
    activeSheetId: engine.activeSheet.id,
    names: engine.names.of(null),
    settings: Object.fromEntries(engine.settings),
    date1904: engine.date1904,
    structureProtected: engine.structureProtected,
    ...(engine.namedDefault ? { defaultStyle: engine.defaultStyle } : {}),
  };
}

function readSheet(engine: SpreadsheetEngine, sheet: EngineSheet): SheetModel {
  const { extras } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    cells: sheet.cells(),
    merges: sheet.merges,
    columns: sheet.columns(),
    rows: sheet.rows(),
    defaultColumnWidth: extras.defaultColumnWidth,
    defaultRowHeight: extras.defaultRowHeight,
    frozen: sheet.frozen,
    showGridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
    conditionalFormats: extras.conditionalFormats,
    names: engine.names.of(sheet.id),
    pageLayout: extras.pageLayout,
    protection: extras.protection,
    tables: extras.tables,
    autoFilter: extras.autoFilter,
    charts: extras.charts,
  };
}
