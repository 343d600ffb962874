import type { Rectangle, RowModel, SheetModel } from '../../model/workbook-model';
import { contains, parseRange, rangeName } from '../a1';
import { UnwritableChange } from '../unwritable-change';
import { attributesOf, withAttribute, withInner } from '../xml/element-text';
import { contentChanged, onlyResultChanged, type CellChange } from './compare-cells';
import { findFormulaGroups, formulasWithoutMaster, placedRows } from './formula-groups';
import type { CellWriting } from './patch-cell';
import { patchRow, type RowChange } from './patch-row';
import type { SheetText } from './sheet-text';

function compareRows(
  before: SheetModel['rows'],
  after: SheetModel['rows'],
): Map<number, { before: RowModel | undefined; after: RowModel | undefined }> {
  const changes = new Map<number, { before: RowModel | undefined; after: RowModel | undefined }>();
  for (const row of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(row);
    const is = after.get(row);
    if (was?.height === is?.height && (was?.hidden ?? false) === (is?.hidden ?? false)) continue;
    changes.set(row, { before: was, after: is });
  }
  return changes;
}

/** Refuses to break an array formula: either all of its cells get another content, or none. */
function guardArrays(
  arrays: readonly Rectangle[],
  replaced: (row: number, column: number) => boolean,
  changes: ReadonlyMap<number, readonly CellChange[]>,
  sheetName: string,
): void {
  for (const array of arrays) {
    const touched = [...changes.values()]
      .flat()
      .some(({ row, column }) => contains(array, row, column) && replaced(row, column));
    if (!touched) continue;
    for (let row = array.top; row <= array.bottom; row++) {
      for (let column = array.left; column <= array.right; column++) {
        if (!replaced(row, column))
          throw new UnwritableChange('arrayFormula', `${sheetName}!${rangeName(array)}`);
      }
    }
  }
}

/** The used range grows with what is written beyond it. */
function growDimension(sheet: SheetText, changes: ReadonlyMap<number, readonly CellChange[]>): void {
  const dimension = sheet.get('dimension');
  const range = dimension === undefined ? null : parseRange(attributesOf(dimension).ref ?? '');
  if (dimension === undefined || !range) return;
  const grown = { ...range };
  for (const { row, column, after } of [...changes.values()].flat()) {
    if (!after) continue;
    grown.top = Math.min(grown.top, row);
    grown.bottom = Math.max(grown.bottom, row);
    grown.left = Math.min(grown.left, column);
    grown.right = Math.max(grown.right, column);
  }
  if (rangeName(grown) !== rangeName(range))
    sheet.put('dimension', withAttribute(dimension, 'ref', rangeName(grown)));
}

/**
 * Writes the changed cells and rows into `sheetData`; rows that nothing happens to stay byte for byte.
 *
 * @throws UnwritableChange `arrayFormula` when part of an array formula would be overwritten.
 */
export function patchCells(
  sheet: SheetText,
  changes: ReadonlyMap<number, readonly CellChange[]>,
  before: SheetModel,
  after: SheetModel,
  writing: CellWriting,
): void {
  const rowLooks = compareRows(before.rows, after.rows);
  if (changes.size === 0 && rowLooks.size === 0) return;
  const sheetData = sheet.locate('sheetData');
  if (!sheetData) throw new Error('a worksheet without sheetData');
  const rows = placedRows(sheet.text, sheetData);
  const replacedCells = new Map(
    [...changes].map(([row, cells]) => [
      row,
      new Set(
        cells.filter((cell) => contentChanged(cell) && !onlyResultChanged(cell)).map(({ column }) => column),
      ),
    ]),
  );
  const replaced = (row: number, column: number): boolean => replacedCells.get(row)?.has(column) ?? false;
  let plain = new Map<number, Map<number, string>>();
  if ([...replacedCells.values()].some((columns) => columns.size > 0)) {
    const groups = findFormulaGroups(sheet.text, rows);
    guardArrays(groups.arrays, replaced, changes, after.name);
    plain = formulasWithoutMaster(groups, replaced);
  }
  const touched = [...new Set([...changes.keys(), ...rowLooks.keys(), ...plain.keys()])].sort(
    (a, b) => a - b,
  );
  const places = new Map(rows.map(({ at, place }) => [at, place]));
  const name = `${sheet.prefix}row`;
  let appended = '';
  let next = 0;
  for (const row of touched) {
    const change: RowChange = {
      cells: changes.get(row) ?? [],
      plain: plain.get(row) ?? new Map<number, string>(),
      row: rowLooks.get(row) ?? null,
    };
    const place = places.get(row);
    if (place) {
      const xml = sheet.text.slice(place.start, place.end);
      const changed = patchRow(xml, change, writing);
      if (changed !== xml) sheet.edits.replace(place.start, place.end, changed);
      continue;
    }
    const blank = `<${name} r="${String(row + 1)}"/>`;
    const made = patchRow(blank, change, writing);
    if (made === blank) continue;
    while (next < rows.length && (rows[next]?.at ?? 0) < row) next += 1;
    const following = rows[next];
    if (following) sheet.edits.insert(following.place.start, made);
    else appended += made;
  }
  if (appended !== '') {
    const xml = sheet.text.slice(sheetData.start, sheetData.end);
    if (sheetData.openEnd === sheetData.end)
      sheet.edits.replace(sheetData.start, sheetData.end, withInner(xml, appended));
    else sheet.edits.insert(rows[rows.length - 1]?.place.end ?? sheetData.openEnd, appended);
  }
  growDimension(sheet, changes);
}
