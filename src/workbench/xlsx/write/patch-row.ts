import type { CellStyle, RowModel } from '../../model/workbook-model';
import { cellName } from '../a1';
import { encodeXString, escapeText } from '../xml/escape';
import { attributesOf, childText, withAttribute, withAttributes, withInner } from '../xml/element-text';
import { rootOf } from '../xml/locate';
import { flag } from '../xml/read-xml';
import { TextEdits } from '../xml/text-edits';
import { cellContent } from './cell-xml';
import { contentChanged, onlyResultChanged, type CellChange } from './compare-cells';
import { placedCells } from './formula-groups';
import type { StyleWriter } from './style-writer';

/** What the cells of a sheet are written with. */
export interface RowContext {
  readonly prefix: string;
  readonly styles: StyleWriter;
  /** The number of the style that a column gives to its cells; 0 for none. */
  readonly columnStyle: (column: number) => number;
  readonly blankBefore: CellStyle;
  readonly blankAfter: CellStyle;
}

/** Everything that happens to one row. */
export interface RowChange {
  readonly cells: readonly CellChange[];
  /** Formulas that must become plain, by column: their shared master goes. */
  readonly plain: ReadonlyMap<number, string>;
  readonly row: { readonly before: RowModel | undefined; readonly after: RowModel | undefined } | null;
}

function formatNumber(base: number, { before, after }: CellChange, context: RowContext): number {
  const was = before?.style ?? context.blankBefore;
  const is = after?.style ?? context.blankAfter;
  const styled = context.styles.derive(base, was, is);
  const prefixed = after?.quotePrefix ?? false;
  return (before?.quotePrefix ?? false) === prefixed
    ? styled
    : context.styles.withQuotePrefix(styled, prefixed);
}

/** A cell that the file has: only what differs is touched. */
function changeCell(xml: string, change: CellChange, context: RowContext): string {
  const attributes = attributesOf(xml);
  const base = Number(attributes.s ?? 0);
  const format = formatNumber(base, change, context);
  let cell = format === base ? xml : withAttribute(xml, 's', format === 0 ? null : String(format));
  if (!contentChanged(change)) return cell;
  const keep = onlyResultChanged(change);
  const { type, inner } = cellContent(
    change.after,
    change.row,
    change.column,
    context.prefix,
    keep ? (childText(xml, 'f') ?? '') : undefined,
  );
  // Rich values and dynamic arrays hang on metadata that would contradict the new content.
  cell = withAttributes(cell, { t: type, vm: null, ...(keep ? {} : { cm: null }) });
  return withInner(cell, inner + (childText(xml, 'extLst') ?? ''));
}

/** A cell that the file does not have; empty where there is nothing to say. */
function newCell(change: CellChange, rowStyle: number | null, context: RowContext): string {
  const { row, column, after } = change;
  const inherited = rowStyle ?? context.columnStyle(column);
  const format = formatNumber(inherited, change, context);
  const { type, inner } = cellContent(after, row, column, context.prefix);
  if (inner === '' && format === inherited) return '';
  const style = format === 0 ? '' : ` s="${String(format)}"`;
  const kind = type === null ? '' : ` t="${type}"`;
  const name = `${context.prefix}c`;
  return `<${name} r="${cellName(row, column)}"${style}${kind}${inner === '' ? '/>' : `>${inner}</${name}>`}`;
}

/** A cell left with neither content nor look may go, unless its neighbours are counted from it. */
function mayGo(xml: string, change: CellChange, inherited: number): boolean {
  const attributes = attributesOf(xml);
  const empty = change.after === undefined && rootOf(xml).openEnd === rootOf(xml).end;
  return empty && Number(attributes.s ?? 0) === 0 && inherited === 0;
}

function widenSpans(spans: string, columns: readonly number[]): string {
  const bounds = spans.split(/[\s:]+/).map(Number);
  const added = columns.filter((column) => !bounds.some((bound) => bound === column + 1));
  const inside = added.every(
    (column) => column + 1 >= Math.min(...bounds) && column + 1 <= Math.max(...bounds),
  );
  if (inside || bounds.some(Number.isNaN)) return spans;
  const all = [...bounds, ...columns.map((column) => column + 1)];
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
export function patchRow(xml: string, change: RowChange, context: RowContext): string {
  const own = attributesOf(xml);
  const rowStyle = flag(own.customFormat, false) ? Number(own.s ?? 0) : null;
  const root = rootOf(xml);
  const placed = placedCells(xml, root);
  const counted = placed.some(({ hasAddress }) => !hasAddress);
  const byColumn = new Map(placed.map((cell) => [cell.at, cell.place]));
  const edits = new TextEdits(xml);
  const inserted: number[] = [];
  let appended = '';
  for (const cell of change.cells) {
    const place = byColumn.get(cell.column);
    if (place) {
      const changed = changeCell(xml.slice(place.start, place.end), cell, context);
      const gone = !counted && mayGo(changed, cell, rowStyle ?? context.columnStyle(cell.column));
      edits.replace(place.start, place.end, gone ? '' : changed);
      continue;
    }
    const added = newCell(cell, rowStyle, context);
    if (added === '') continue;
    inserted.push(cell.column);
    const next = placed.find(({ at }) => at > cell.column);
    if (next) edits.insert(next.place.start, added);
    else appended += added;
  }
  for (const [column, formula] of change.plain) {
    const place = byColumn.get(column);
    if (!place) continue;
    const cell = xml.slice(place.start, place.end);
    const shared = childText(cell, 'f') ?? '';
    const name = `${context.prefix}f`;
    const plain = cell.replace(shared, () => `<${name}>${escapeText(encodeXString(formula))}</${name}>`);
    edits.replace(place.start, place.end, plain);
  }
  const lastCell = placed[placed.length - 1]?.place.end ?? root.openEnd;
  let row = xml;
  if (root.openEnd === root.end) row = appended === '' ? xml : withInner(xml, appended);
  else {
    if (appended !== '') edits.insert(lastCell, appended);
    row = edits.isEmpty ? xml : edits.apply();
  }
  if (own.spans !== undefined && inserted.length > 0)
    row = withAttribute(row, 'spans', widenSpans(own.spans, inserted));
  return withRowLook(row, change.row);
}
