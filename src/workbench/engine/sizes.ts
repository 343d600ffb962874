import { BooleanNumber } from '@univerjs/core';
import type { IColumnData, IRowData, Nullable } from '@univerjs/core';
import type { ColumnModel, RowModel } from '../model/workbook-model';

/** Widest digit of Calibri 11, in pixels at 96 dpi: the unit in which a file gives column widths. */
const DIGIT = 7;
const PIXELS_PER_POINT = 96 / 72;

/** What a column or a row is when nothing is said: 64 and 20 pixels. */
export const STANDARD_COLUMN_CHARACTERS = 64 / DIGIT;
export const STANDARD_ROW_POINTS = 15;

/**
 * Pixels of a column from the file's characters (ECMA-376 18.3.1.13).
 *
 * @example charactersToPixels(9.140625) // 64
 */
export function charactersToPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** The file's characters for a width in pixels. */
export function pixelsToCharacters(pixels: number): number {
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

/** Points are what Office.js speaks: 72 to the inch. */
export const pixelsToPoints = (pixels: number): number => pixels / PIXELS_PER_POINT;
export const pointsToPixels = (points: number): number => points * PIXELS_PER_POINT;

/** A column as Univer holds it. The exact width of the file stays beside the pixels, which are whole. */
export function toUniverColumn(column: ColumnModel): Partial<IColumnData> {
  return {
    ...(column.width === undefined
      ? {}
      : { w: charactersToPixels(column.width), custom: { characters: column.width } }),
    hd: column.hidden ? 1 : 0,
  };
}

/** A column of Univer's, or `null` when it says nothing. */
export function fromUniverColumn(column: Nullable<Partial<IColumnData>>): ColumnModel | null {
  if (!column) return null;
  const hidden = column.hd === BooleanNumber.TRUE;
  if (column.w === undefined) return hidden ? { hidden } : null;
  const exact: unknown = column.custom?.['characters'];
  const kept = typeof exact === 'number' && charactersToPixels(exact) === Math.round(column.w);
  return { width: kept ? exact : pixelsToCharacters(column.w), hidden };
}

/** A row as Univer holds it; one without a height of its own grows with its text. */
export function toUniverRow(row: RowModel): Partial<IRowData> {
  return {
    ...(row.height === undefined
      ? { ia: 1 as const }
      : { h: pointsToPixels(row.height), ia: 0 as const, custom: { points: row.height } }),
    hd: row.hidden ? 1 : 0,
  };
}

/** A row of Univer's, or `null` when it says nothing. */
export function fromUniverRow(row: Nullable<Partial<IRowData>>): RowModel | null {
  if (!row) return null;
  const hidden = row.hd === BooleanNumber.TRUE;
  if (row.h === undefined || row.ia !== BooleanNumber.FALSE) return hidden ? { hidden } : null;
  const exact: unknown = row.custom?.['points'];
  const kept = typeof exact === 'number' && Math.abs(pointsToPixels(exact) - row.h) < 0.01;
  return { height: kept ? exact : Math.round(pixelsToPoints(row.h) * 4) / 4, hidden };
}
