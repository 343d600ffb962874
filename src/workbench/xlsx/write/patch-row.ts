import type { RowModel } from '../../model/workbook-model';
import { attributesOf, withAttribute, withAttributes, withInner } from '../xml/element-text';
import { rootOf } from '../xml/locate';
import { flag } from '../xml/read-xml';
import { TextEdits } from '../xml/text-edits';
import type { CellChange } from './compare-cells';
import { placedCells } from './formula-groups';
import { changedCell, isBare, newCell, withPlainFormula, type CellWriting } from './patch-cell';

/** Everything that happens to one row. */
export interface RowChange {
  readonly cells: readonly CellChange[];
  /** Formulas that must become plain, by column: their shared master goes. */
  readonly plain: ReadonlyMap<number, string>;
  readonly row: { readonly before: RowModel | undefined; readonly after: RowModel | undefined } | null;
}

/** `spans` says where a row's cells lie; it must not exclude a new one. Other spans stay as they are. */
function widenSpans(spans: string, columns: readonly number[]): string {
  const bounds = spans.split(/[\s:]+/).map(Number);
  const [first, last] = [Math.min(...bounds), Math.max(...bounds)];
  if (Number.isNaN(first) || columns.every((column) => column + 1 >= first && column + 1 <= last))
    return spans;
  const all = [first, last, ...columns.map((column) => column + 1)];
  return `${String(Math.min(...all))}:${String(Math.max(...all))}`;
}

function withRowLook(xml: string, change: RowChange['row']): string {
  if (!change) return xml;
  const { before, after } = change;
  let row = xml;
  if (before?.height !== after?.height) {
    const height = after?.height;
    row = withAttributes(row, {
      ht: height === undefined ? null : String(height),
      customHeight: height === undefined ? null : '1',
    });
  }
  if ((before?.hidden ?? false) !== (after?.hidden ?? false)) {
    row = withAttribute(row, 'hidden', after?.hidden === true ? '1' : null);
  }
  return row;
}

/**
 * A row with its changes.
 *
 * @param xml - the row's text; an empty `<row r="…"/>` for a new one.
 */
export function patchRow(xml: string, change: RowChange, writing: CellWriting): string {
  const own = attributesOf(xml);
  const rowStyle = flag(own.customFormat, false) ? Number(own.s ?? 0) : null;
  const root = rootOf(xml);
  const placed = placedCells(xml, root);
  // Cells without an address are counted from the one before, which then must not disappear.
  const counted = placed.some(({ hasAddress }) => !hasAddress);
  const changes = new Map(change.cells.map((cell) => [cell.column, cell]));
  const edits = new TextEdits(xml);
  for (const { at, place } of placed) {
    const original = xml.slice(place.start, place.end);
    const cell = changes.get(at);
    const plain = withPlainFormula(original, change.plain.get(at), writing.prefix);
    const changed = cell ? changedCell(plain, cell, writing) : plain;
    const gone = cell && !counted && isBare(changed, cell, rowStyle ?? writing.columnStyle(at));
    if (changed !== original || gone) edits.replace(place.start, place.end, gone ? '' : changed);
    changes.delete(at);
  }
  const inserted: number[] = [];
  let appended = '';
  for (const cell of changes.values()) {
    const added = newCell(cell, rowStyle, writing);
    if (added === '') continue;
    inserted.push(cell.column);
    const next = placed.find(({ at }) => at > cell.column);
    if (next) edits.insert(next.place.start, added);
    else appended += added;
  }
  let row = xml;
  if (root.openEnd === root.end) row = appended === '' ? xml : withInner(xml, appended);
  else {
    if (appended !== '') edits.insert(placed[placed.length - 1]?.place.end ?? root.openEnd, appended);
    row = edits.isEmpty ? xml : edits.apply();
  }
  if (own.spans !== undefined && inserted.length > 0) {
    row = withAttribute(row, 'spans', widenSpans(own.spans, inserted));
  }
  return withRowLook(row, change.row);
}
