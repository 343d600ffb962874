import { formatRectangle, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from '../../engine/a1';
import { columnsOf, rowsOf } from '../../engine/rectangles';
import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { RangeSelf } from '../session';
import {
  cellMatrix,
  formulaOf,
  textOf,
  valueOf,
  valueTypeOf,
  writeEntries,
  writeNumberFormats,
} from '../values/range-values';
import { conditionalFormatsOf } from './conditional-format-collection';
import { dataValidation } from './data-validation';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { rangeCellProperties } from './range-cell-properties';
import { rangeEdits } from './range-edits';
import { rangeFormat } from './range-format';
import { mergedAreas } from './range-merged-areas';
import { columnHidden, rowHidden, setColumnHidden, setRowHidden, sizeOf } from './range-sizes';
import { rangeSteps } from './range-steps';
import { worksheet } from './worksheet';

/** The address with its sheet, e.g. `'Tiến độ'!A1:B2`. */
export function fullAddress(self: RangeSelf): string {
  return `${quoteSheetName(self.sheet.name)}!${formatRectangle(self.area)}`;
}

const formats = (self: RangeSelf): unknown =>
  cellMatrix(self, (_cell, sheet, row, column) => sheet.style(row, column).numberFormat);

/** `Excel.Range`. */
export const range: (self: RangeSelf) => HostObject = defineClass<RangeSelf>({
  name: 'Range',
  referenced: true,
  scalars: {
    address: { read: fullAddress },
    addressLocal: { read: fullAddress },
    rowIndex: { read: ({ area }) => area.top },
    columnIndex: { read: ({ area }) => area.left },
    rowCount: { read: ({ area }) => rowsOf(area) },
    columnCount: { read: ({ area }) => columnsOf(area) },
    cellCount: { read: ({ area }) => cellCount(rowsOf(area) * columnsOf(area)) },
    isEntireRow: { read: ({ area }) => columnsOf(area) === MAX_COLUMNS },
    isEntireColumn: { read: ({ area }) => rowsOf(area) === MAX_ROWS },
    values: { read: (self) => cellMatrix(self, valueOf), write: writeEntries },
    formulas: { read: (self) => cellMatrix(self, formulaOf), write: writeEntries },
    text: { read: (self) => cellMatrix(self, textOf) },
    valueTypes: { read: (self) => cellMatrix(self, valueTypeOf) },
    numberFormat: { read: formats, write: writeNumberFormats },
    numberFormatLocal: { read: formats, write: writeNumberFormats },
    rowHidden: { read: rowHidden, write: setRowHidden },
    columnHidden: { read: columnHidden, write: setColumnHidden },
    hidden: { read: (self) => both(rowHidden(self), columnHidden(self)) },
    hyperlink: { read: readHyperlink, write: writeHyperlink },
    top: { read: ({ sheet, area }) => sizeOf(sheet, 'rows', 0, area.top - 1) },
    left: { read: ({ sheet, area }) => sizeOf(sheet, 'columns', 0, area.left - 1) },
    height: { read: ({ sheet, area }) => sizeOf(sheet, 'rows', area.top, area.bottom) },
    width: { read: ({ sheet, area }) => sizeOf(sheet, 'columns', area.left, area.right) },
  },
  navigations: {
    format: (self) => rangeFormat(self),
    worksheet: ({ session, sheetId }) => worksheet({ session, sheetId }),
    conditionalFormats: (self) => conditionalFormatsOf(self.session, self.sheetId, () => [self.area]),
    dataValidation: (self) => dataValidation(self),
  },
  methods: () => ({ ...rangeSteps, ...rangeEdits, ...rangeCellProperties, ...mergedAreas }),
});

/** Over 2³¹−1 cells Excel gives −1. */
function cellCount(cells: number): number {
  return cells > 2 ** 31 - 1 ? -1 : cells;
}

/** Hidden when every row or every column is; unknown when it is so for some. */
function both(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
