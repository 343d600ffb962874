import { LocaleType } from '@univerjs/core';
import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { CellStyle, Rectangle, SheetModel, WorkbookModel } from '../model/workbook-model';
import { formatCell } from './a1';
import { isTextual, loadedCell } from './cell-data';
import type { StylePool } from './cell-style';
import {
  charactersToPixels,
  pointsToPixels,
  STANDARD_COLUMN_CHARACTERS,
  STANDARD_ROW_POINTS,
  toUniverColumn,
  toUniverRow,
} from './sizes';
import { keptOfStyle, lookOfNumber, toUniverStyleData } from './univer-style';

/** Room beyond the last cell, so that a person has somewhere to type; the engine grows a sheet when asked for more. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;
const LEAST_ROWS = 300;
const LEAST_COLUMNS = 26;

/** Gives each look an id in the workbook's style table. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<CellStyle, string>();

  idOf(style: CellStyle): string {
    const known = this.ids.get(style);
    if (known !== undefined) return known;
    const id = `k${this.ids.size}`;
    this.ids.set(style, id);
    this.styles[id] = toUniverStyleData(style);
    return id;
  }
}

/**
 * A workbook as Univer loads it.
 *
 * @param model the workbook
 * @param unitId Univer's name for it
 * @param pool where its looks become one object each
 */
export function workbookSnapshot(model: WorkbookModel, unitId: string, pool: StylePool): IWorkbookData {
  const table = new StyleTable();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const base = model.defaultStyle;
  for (const sheet of model.sheets) sheets[sheet.id] = sheetSnapshot(sheet, table, pool);
  return {
    id: unitId,
    name: 'workbook',
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    sheetOrder: model.sheets.map((sheet) => sheet.id),
    sheets,
    styles: table.styles,
    ...(base ? { defaultStyle: { ff: base.font.name, fs: base.font.size } } : {}),
  };
}

function sheetSnapshot(sheet: SheetModel, table: StyleTable, pool: StylePool): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, cells] of sheet.cells) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of cells) {
      const style = pool.intern(cell.style);
      const holdsText = isTextual(cell);
      line[column] = {
        ...loadedCell(cell, keptOfStyle(style, holdsText), formatCell(row, column)),
        s: table.idOf(holdsText ? style : pool.intern(lookOfNumber(style))),
      };
      lastColumn = Math.max(lastColumn, column);
    }
    cellData[row] = line;
    lastRow = Math.max(lastRow, row);
  }
  for (const merge of sheet.merges) {
    lastRow = Math.max(lastRow, merge.bottom);
    lastColumn = Math.max(lastColumn, merge.right);
  }
  return {
    ...emptySheetData(sheet.id, sheet.name),
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    tabColor: sheet.tabColor ?? '',
    showGridlines: sheet.showGridlines ? 1 : 0,
    freeze: freezeData(sheet.frozen.rows, sheet.frozen.columns),
    rowCount: Math.max(lastRow + 1 + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(lastColumn + 1 + SPARE_COLUMNS, LEAST_COLUMNS),
    defaultColumnWidth: charactersToPixels(sheet.defaultColumnWidth ?? STANDARD_COLUMN_CHARACTERS),
    defaultRowHeight: pointsToPixels(sheet.defaultRowHeight ?? STANDARD_ROW_POINTS),
    mergeData: sheet.merges.map(toRange),
    cellData,
    rowData: Object.fromEntries([...sheet.rows].map(([index, row]) => [index, toUniverRow(row)])),
    columnData: Object.fromEntries(
      [...sheet.columns].map(([index, column]) => [index, toUniverColumn(column)]),
    ),
  };
}

/** A sheet without cells, as Univer wants one. */
export function emptySheetData(id: string, name: string): IWorksheetData {
  return {
    id,
    name,
    tabColor: '',
    hidden: 0,
    freeze: freezeData(0, 0),
    rowCount: LEAST_ROWS,
    columnCount: LEAST_COLUMNS,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: charactersToPixels(STANDARD_COLUMN_CHARACTERS),
    defaultRowHeight: pointsToPixels(STANDARD_ROW_POINTS),
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
    showGridlines: 1,
    rightToLeft: 0,
  };
}

/** Univer's words for so many frozen rows and columns. */
export function freezeData(rows: number, columns: number): IWorksheetData['freeze'] {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

/** A rectangle in Univer's words. */
export function toRange(area: Rectangle): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** A rectangle from Univer's words. */
export function fromRange(range: IRange): Rectangle {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}
