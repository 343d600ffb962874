import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import type { CellModel, CellStyle, CellValue } from '../model/workbook-model';
import type { KeptStyle } from './univer-style';

/** What travels with a cell in Univer's `custom` data, so that it follows inserted rows, sorting and copying. */
export interface KeptOfCell extends KeptStyle {
  quotePrefix?: true;
  /** The value is an error that was typed, not text that looks like one. */
  error?: true;
  /** The array formula the cell belongs to. */
  arrayRange?: string;
  /** The formula of a cell that is not the first of its array: Univer spills, it does not repeat it. */
  arrayFormula?: string;
  /** The stored value of such a cell, until the array is calculated. */
  arrayValue?: CellValue;
}

const KEY = 'kept';

export const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

/** What travels with this cell. */
export function keptOf(cell: Nullable<ICellData>): KeptOfCell {
  const kept: unknown = cell?.custom?.[KEY];
  return typeof kept === 'object' && kept !== null ? kept : {};
}

/** `custom` data holding this, or `null` when there is nothing to hold. */
export function customOf(kept: KeptOfCell): ICellData['custom'] {
  return Object.keys(kept).length > 0 ? { [KEY]: kept } : null;
}

/** A value as Univer stores it, always typed: an untyped string would be parsed. */
export function toUniverValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  return { v: value.error, t: CellValueType.STRING };
}

/**
 * The value of a cell of Univer's. An error is an error where a formula gave it or where it was typed as one.
 *
 * @param cell the cell, or nothing
 * @param hasFormula whether its value was calculated
 */
export function fromUniverValue(cell: Nullable<ICellData>, hasFormula: boolean): CellValue {
  const text = cell?.p?.body?.dataStream;
  const v = text === undefined ? cell?.v : text.replace(/\r?\n$/, '').replaceAll('\r', '\n');
  if (v === null || v === undefined) return null;
  if (cell?.t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1' || v === 'TRUE';
  if (typeof v !== 'string') return v;
  if (cell?.t === CellValueType.NUMBER && v.trim() !== '' && Number.isFinite(Number(v))) return Number(v);
  if (ERRORS.has(v) && (hasFormula || keptOf(cell).error === true)) return { error: v };
  return v;
}

/** What a person or a program enters into a cell. */
export interface CellContent {
  readonly value: CellValue;
  /** With the leading `=`. */
  readonly formula?: string;
  readonly quotePrefix?: boolean;
}

/** The content of a cell for a workbook that is loaded whole. */
export function loadedCell(cell: CellModel, kept: KeptOfCell, address: string): ICellData {
  const inArray = cell.arrayRange !== undefined;
  const first = inArray && cell.arrayRange?.split(':')[0]?.replaceAll('$', '') === address;
  const all: KeptOfCell = {
    ...kept,
    ...(cell.quotePrefix ? { quotePrefix: true } : {}),
    ...(cell.arrayRange === undefined ? {} : { arrayRange: cell.arrayRange }),
    ...(cell.formula === undefined && isError(cell.value) ? { error: true } : {}),
  };
  if (inArray && !first) {
    const custom = {
      ...all,
      ...(cell.formula ? { arrayFormula: cell.formula } : {}),
      arrayValue: cell.value,
    };
    return { custom: customOf(custom) };
  }
  const custom = customOf(all);
  return {
    ...(cell.formula === undefined ? {} : { f: cell.formula }),
    ...(cell.value === null ? {} : toUniverValue(cell.value)),
    ...(custom ? { custom } : {}),
  };
}

/** The change Univer has to make to a cell for new content; its look stays. */
export function enteredCell(content: CellContent, before: Nullable<ICellData>): ICellData {
  const { locked, indent, horizontal, vertical, asText } = keptOf(before);
  const kept: KeptOfCell = {
    ...(asText ? { asText } : {}),
    ...(locked === false ? { locked } : {}),
    ...(indent === undefined ? {} : { indent }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(content.quotePrefix ? { quotePrefix: true } : {}),
    ...(content.formula === undefined && isError(content.value) ? { error: true } : {}),
  };
  const value = content.formula === undefined ? toUniverValue(content.value) : { v: null, t: null };
  return {
    ...value,
    f: content.formula ?? null,
    si: null,
    ref: null,
    xf: null,
    p: null,
    custom: customOf(kept),
  };
}

/** Whether a cell holds text or nothing. */
export function isTextual(content: CellContent): boolean {
  return content.formula === undefined && (content.value === null || typeof content.value === 'string');
}

/** What travels with a cell after its look changed; what belongs to its content stays. */
export function restyledKept(style: KeptStyle, before: Nullable<ICellData>): KeptOfCell {
  const { quotePrefix, error, arrayRange, arrayFormula, arrayValue } = keptOf(before);
  return {
    ...style,
    ...(quotePrefix ? { quotePrefix } : {}),
    ...(error ? { error } : {}),
    ...(arrayRange === undefined ? {} : { arrayRange }),
    ...(arrayFormula === undefined ? {} : { arrayFormula }),
    ...(arrayValue === undefined ? {} : { arrayValue }),
  };
}

/** Whether a value is a spreadsheet error. */
export function isError(value: CellValue): value is Extract<CellValue, { error: string }> {
  return typeof value === 'object' && value !== null;
}

/** A model cell; properties that say nothing are left out. */
export function modelCell(content: CellContent, style: CellStyle, arrayRange: string | undefined): CellModel {
  return {
    value: content.value,
    ...(content.formula === undefined ? {} : { formula: content.formula }),
    ...(arrayRange === undefined ? {} : { arrayRange }),
    ...(content.quotePrefix ? { quotePrefix: true } : {}),
    style,
  };
}
