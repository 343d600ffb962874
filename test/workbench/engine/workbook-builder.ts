import { DEFAULT_STYLE } from '../../../src/workbench/engine/cell-style';
import { newSheetExtras } from '../../../src/workbench/engine/sheet-extras';
import type {
  CellModel,
  CellStyle,
  CellValue,
  DefinedName,
  SheetModel,
  WorkbookModel,
} from '../../../src/workbench/model/workbook-model';

/** A cell in a table of facts: a constant, or a text with a leading `=` for a formula without a stored value. */
export type Entry = CellValue | CellModel;

const isCell = (entry: Entry): entry is CellModel =>
  typeof entry === 'object' && entry !== null && 'style' in entry;

/** A sheet from rows of entries, starting in A1. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Entry[])[],
  more: Partial<SheetModel> = {},
): SheetModel {
  const cells = new Map<number, Map<number, CellModel>>();
  rows.forEach((entries, row) => {
    const line = new Map<number, CellModel>();
    entries.forEach((entry, column) => {
      if (entry !== null) line.set(column, isCell(entry) ? entry : cellOf(entry));
    });
    if (line.size > 0) cells.set(row, line);
  });
  const extras = newSheetExtras();
  return {
    id: `{${name}}`,
    name,
    visibility: 'visible',
    cells,
    merges: [],
    columns: new Map(),
    rows: new Map(),
    defaultColumnWidth: null,
    defaultRowHeight: null,
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    tabColor: null,
    conditionalFormats: [],
    names: [],
    pageLayout: extras.pageLayout,
    protection: extras.protection,
    tables: [],
    autoFilter: null,
    charts: [],
    ...more,
  };
}

/** One cell; a leading `=` makes it a formula without a stored value. */
export function cellOf(value: CellValue, style: CellStyle = DEFAULT_STYLE): CellModel {
  if (typeof value === 'string' && value.startsWith('=')) return { value: null, formula: value, style };
  return { value, style };
}

/** A workbook of these sheets; the first is active. */
export function workbookOf(sheets: readonly SheetModel[], more: Partial<WorkbookModel> = {}): WorkbookModel {
  return {
    sheets,
    activeSheetId: sheets[0]?.id ?? '',
    names: [],
    settings: {},
    date1904: false,
    structureProtected: false,
    ...more,
  };
}

/** A name that everyone sees. */
export const nameOf = (name: string, formula: string): DefinedName => ({ name, formula, visible: true });

/** Values of a sheet as rows, as far as it is used; errors as their text. */
export function valuesOf(sheet: SheetModel): unknown[][] {
  const rows: unknown[][] = [];
  for (const [row, line] of sheet.cells) {
    for (const [column, { value }] of line) {
      const plain = typeof value === 'object' && value !== null ? { error: value.error } : value;
      (rows[row] ??= [])[column] = plain;
    }
  }
  return rows;
}
