import type { CellStyle } from '../../model/workbook-model';
import { cellName } from '../a1';
import { encodeXString, escapeText } from '../xml/escape';
import { attributesOf, childText, withAttribute, withAttributes, withInner } from '../xml/element-text';
import { rootOf } from '../xml/locate';
import { cellContent } from './cell-xml';
import { contentChanged, onlyResultChanged, type CellChange } from './compare-cells';
import type { StyleWriter } from './style-writer';

/** What the cells of a sheet are written with. */
export interface CellWriting {
  readonly prefix: string;
  readonly styles: StyleWriter;
  /** The number of the style that a column gives to its cells; 0 for none. */
  readonly columnStyle: (column: number) => number;
  /** How a cell looks that a model does not list, before and after. */
  readonly blankBefore: CellStyle;
  readonly blankAfter: CellStyle;
}

function formatNumber(base: number, { before, after }: CellChange, writing: CellWriting): number {
  const was = before?.style ?? writing.blankBefore;
  const is = after?.style ?? writing.blankAfter;
  const styled = writing.styles.derive(base, was, is);
  const prefixed = after?.quotePrefix ?? false;
  return (before?.quotePrefix ?? false) === prefixed
    ? styled
    : writing.styles.withQuotePrefix(styled, prefixed);
}

/**
 * A cell that the file has, changed: only what differs is touched.
 *
 * @param xml - the cell's text.
 */
export function changedCell(xml: string, change: CellChange, writing: CellWriting): string {
  const base = Number(attributesOf(xml).s ?? 0);
  const format = formatNumber(base, change, writing);
  const cell = format === base ? xml : withAttribute(xml, 's', format === 0 ? null : String(format));
  if (!contentChanged(change)) return cell;
  const keep = onlyResultChanged(change);
  const kept = keep ? (childText(xml, 'f') ?? '') : undefined;
  const { type, inner } = cellContent(change.after, change.row, change.column, writing.prefix, kept);
  // Rich values and dynamic arrays hang on metadata that would contradict the new content.
  const plain = withAttributes(cell, { t: type, vm: null, ...(keep ? {} : { cm: null }) });
  return withInner(plain, inner + (childText(xml, 'extLst') ?? ''));
}

/**
 * A cell that the file does not have; empty where there is nothing to say.
 *
 * @param rowStyle - the number of the style that the row gives to its cells, which wins over the column's.
 */
export function newCell(change: CellChange, rowStyle: number | null, writing: CellWriting): string {
  const { row, column, after } = change;
  const inherited = rowStyle ?? writing.columnStyle(column);
  const format = formatNumber(inherited, change, writing);
  const { type, inner } = cellContent(after, row, column, writing.prefix);
  if (inner === '' && format === inherited) return '';
  const style = format === 0 ? '' : ` s="${String(format)}"`;
  const kind = type === null ? '' : ` t="${type}"`;
  const name = `${writing.prefix}c`;
  const end = inner === '' ? '/>' : `>${inner}</${name}>`;
  return `<${name} r="${cellName(row, column)}"${style}${kind}${end}`;
}

/** Whether a cell is left with neither content nor look, so that its element may go. */
export function isBare(xml: string, change: CellChange, inheritedStyle: number): boolean {
  const root = rootOf(xml);
  const empty = change.after === undefined && root.openEnd === root.end;
  return empty && Number(attributesOf(xml).s ?? 0) === 0 && inheritedStyle === 0;
}

/** The cell with a formula of its own in place of its part in a shared one. */
export function withPlainFormula(xml: string, formula: string | undefined, prefix: string): string {
  const shared = formula === undefined ? undefined : childText(xml, 'f');
  if (formula === undefined || shared === undefined) return xml;
  return xml.replace(shared, () => `<${prefix}f>${escapeText(encodeXString(formula))}</${prefix}f>`);
}
