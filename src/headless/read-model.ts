import { type CellContent, emptyGrid, type Grid } from '../core/grid/grid';
import { unknownSeparators } from '../core/numbers/separators';
import { marksIn, ownSheets } from '../excel/own-sheets';
import { correctionsKey, ignoredKey, type ReadWorkbook, settingsKey } from '../excel/read-workbook';
import type { CellValue, SheetModel, WorkbookModel } from '../workbench/model/workbook-model';

/**
 * A workbook's file as the add-in would have read it through Office.js, without a host: for reading many files, none of
 * which is written into. What only writing asks for (protection, filters, flags) is left out.
 */
export function readModel(model: WorkbookModel): ReadWorkbook {
  const own = ownSheets(model.names);
  const front = model.sheets.find(({ id }) => id === model.activeSheetId) ?? model.sheets[0];
  return {
    front: front?.name ?? '',
    separators: unknownSeparators,
    structureProtected: model.structureProtected,
    corrections: settingOf(model, correctionsKey),
    ignored: settingOf(model, ignoredKey),
    settings: settingOf(model, settingsKey),
    keptCharts: null,
    marks: marksIn(model.names),
    sheets: model.sheets.map((sheet) => {
      const [report, place] = [...own].find(([, found]) => found.sheet === sheet.name) ?? [];
      return {
        name: sheet.name,
        // No event tells of a sheet in a file that is not open.
        id: sheet.name,
        visible: sheet.visibility === 'visible',
        report: report ?? null,
        reportRegion: place?.region ?? null,
        grid: gridOf(sheet, model),
        flags: [],
        charts: [],
        protection: null,
        filtered: false,
      };
    }),
  };
}

/** Settings are kept as JSON text of the value, and ours are texts. */
function settingOf({ settings }: WorkbookModel, key: string): string | null {
  const kept = settings[key];
  if (kept === undefined) return null;
  try {
    const value: unknown = JSON.parse(kept);
    return typeof value === 'string' ? value : kept;
  } catch {
    return kept;
  }
}

/** The rectangle of the cells that hold something, as `getUsedRange(true)` gives it. */
function gridOf(sheet: SheetModel, { defaultStyle }: WorkbookModel): Grid {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value, formula }] of cells) {
      if (value === null && formula === undefined) continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  if (bottom < 0) return emptyGrid(sheet.name);
  const fonts = new Set<string | undefined>();
  const [values, formulas, numberFormats]: [CellContent[][], CellContent[][], string[][]] = [[], [], []];
  for (let row = top; row <= bottom; row += 1) {
    const cells = sheet.cells.get(row);
    const line: [CellContent[], CellContent[], string[]] = [[], [], []];
    for (let column = left; column <= right; column += 1) {
      const cell = cells?.get(column);
      const style = cell?.style ?? defaultStyle;
      const value = contentOf(cell?.value ?? null);
      line[0].push(value);
      line[1].push(cell?.formula ?? value);
      line[2].push(style?.numberFormat ?? 'General');
      fonts.add(style?.font.name);
    }
    values.push(line[0]);
    formulas.push(line[1]);
    numberFormats.push(line[2]);
  }
  const [font = null] = fonts;
  return {
    sheet: sheet.name,
    top: top + 1,
    left: left + 1,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
    values,
    formulas,
    numberFormats,
    font: fonts.size === 1 ? font : null,
  };
}

function contentOf(value: CellValue): CellContent {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}
