import type { CellModel, SheetModel, WorkbookModel } from '../../../../src/workbench/model/workbook-model';
import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/workbench/xlsx/write-workbook';
import { unzip, withCells, withSheet, type Cells } from '../packages';
import { richPackage } from '../rich-package';

export type Change = (model: WorkbookModel) => WorkbookModel;

export function sheetOf(model: WorkbookModel, index: number): SheetModel {
  const sheet = model.sheets[index];
  if (!sheet) throw new Error('no such sheet');
  return sheet;
}

export function blankOf(model: WorkbookModel): CellModel['style'] {
  if (!model.defaultStyle) throw new Error('no default style');
  return model.defaultStyle;
}

export const cells =
  (...changes: Cells): Change =>
  (model) =>
    withSheet(model, 0, { cells: withCells(sheetOf(model, 0), changes, blankOf(model)) });

export const sheet =
  (change: Partial<SheetModel> | ((sheet: SheetModel) => Partial<SheetModel>), index = 0): Change =>
  (model) =>
    withSheet(model, index, typeof change === 'function' ? change(sheetOf(model, index)) : change);

export const styled =
  (row: number, column: number, change: (style: CellModel['style']) => Partial<CellModel['style']>): Change =>
  (model) => {
    const style = sheetOf(model, 0).cells.get(row)?.get(column)?.style ?? blankOf(model);
    return cells([row, column, { style: { ...style, ...change(style) } }])(model);
  };

export const SHEET = 'xl/worksheets/sheet1.xml';
export const BOOK = 'xl/workbook.xml';
export const STYLES = 'xl/styles.xml';
export const TYPES = '[Content_Types].xml';
export const RELS = 'xl/_rels/workbook.xml.rels';
/** What goes with a formula that came, went or changed. */
export const CHAIN = [TYPES, RELS, 'xl/calcChain.xml'];
export const NEW_SHEET = 'xl/worksheets/sheet4.xml';

export const box = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
export const rule = {
  id: 'new',
  ranges: [box(1, 3, 3, 3), box(5, 3)],
  priority: 3,
  stopIfTrue: true,
} as const;
export const look = {
  fill: '#FFC7CE',
  fontColor: '#9C0006',
  bold: true,
  italic: false,
  numberFormat: '"▼ "0.00',
};

/** Ids of what is new are the reader's to give, so they are compared by place. */
export function comparable(model: WorkbookModel): unknown {
  return {
    ...model,
    activeSheetId: model.sheets.findIndex(({ id }) => id === model.activeSheetId),
    names: [...model.names].sort((a, b) => a.name.localeCompare(b.name)),
    sheets: model.sheets.map((one) => ({
      ...one,
      id: '',
      merges: [...one.merges].sort((a, b) => a.top - b.top || a.left - b.left),
      columns: new Map([...one.columns].sort(([a], [b]) => a - b)),
      conditionalFormats: [...one.conditionalFormats]
        .sort((a, b) => a.priority - b.priority)
        .map((format) => ({ ...format, id: '' })),
      cells: new Map(
        [...one.cells]
          .flatMap(([row, inRow]) => {
            const kept = [...inRow].filter(
              ([, cell]) =>
                cell.value !== null ||
                cell.formula !== undefined ||
                JSON.stringify(cell.style) !== JSON.stringify(model.defaultStyle),
            );
            return kept.length === 0 ? [] : [[row, new Map(kept.sort(([a], [b]) => a - b))] as const];
          })
          .sort(([a], [b]) => a - b),
      ),
    })),
  };
}

export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [unzip(before), unzip(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => was[name] !== is[name])
    .sort();
}

/** One change, and the parts of the package that it may touch. */
export type RoundTrip = readonly [what: string, change: Change, parts: readonly string[]];

/** Carries out each change on both spellings of the rich package, and reads it back. */
export function testRoundTrips(table: readonly RoundTrip[]): void {
  describe.each([
    ['plain', richPackage()],
    ['with a prefix', richPackage('x:')],
  ])('what is written is what is read back (%s)', (_, original) => {
    const before = readWorkbook(original);
    test.each(table)('%s', (__, change, parts) => {
      const after = change(before);
      const written = writeWorkbook(original, before, after);
      expect(changedParts(original, written)).toEqual([...new Set(parts)].sort());
      const reread = readWorkbook(written);
      expect(comparable(reread)).toEqual(comparable(after));
      expect(writeWorkbook(written, reread, reread)).toBe(written);
    });
  });
}
