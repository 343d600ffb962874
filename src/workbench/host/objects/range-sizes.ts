import { MAX_COLUMNS, MAX_ROWS } from '../../engine/a1';
import type { EngineSheet } from '../../engine/engine-sheet';
import { columnsOf, rowsOf } from '../../engine/rectangles';
import {
  charactersToPixels,
  pixelsToCharacters,
  pixelsToPoints,
  pointsToPixels,
  STANDARD_COLUMN_CHARACTERS,
  STANDARD_ROW_POINTS,
} from '../../engine/sizes';
import { refuseUnlessAllowed } from '../refusals/protection';
import type { RangeSelf } from '../session';
import { takenFlag, takenNumber } from '../taken-values';
import { textOf } from '../values/range-values';

/** A column's width in points. */
export function columnPoints(sheet: EngineSheet, index: number): number {
  const column = sheet.column(index);
  if (column?.hidden) return 0;
  const characters = column?.width ?? sheet.extras.defaultColumnWidth ?? STANDARD_COLUMN_CHARACTERS;
  return pixelsToPoints(charactersToPixels(characters));
}

/** A row's height in points; one that grows with its text counts as the sheet's default. */
export function rowPoints(sheet: EngineSheet, index: number): number {
  const row = sheet.row(index);
  if (row?.hidden) return 0;
  return row?.height ?? sheet.extras.defaultRowHeight ?? STANDARD_ROW_POINTS;
}

/** Points from the first to the last row or column. */
export function sizeOf(sheet: EngineSheet, axis: 'rows' | 'columns', first: number, last: number): number {
  const points = axis === 'rows' ? rowPoints : columnPoints;
  let sum = 0;
  for (let index = first; index <= last; index += 1) sum += points(sheet, index);
  return sum;
}

/** The one answer for all, or `null` when they differ. A range without end is judged by its first thousand. */
function same<Value>(first: number, last: number, read: (index: number) => Value): Value | null {
  const answer = read(first);
  for (let index = first + 1; index <= Math.min(last, first + 1000); index += 1) {
    if (read(index) !== answer) return null;
  }
  return answer;
}

export function columnWidth({ sheet, area }: RangeSelf): number | null {
  return same(area.left, area.right, (index) => columnPoints(sheet, index));
}

/** Points; Excel keeps the next whole pixel. */
export function setColumnWidth({ sheet, area }: RangeSelf, sent: unknown): void {
  const points = takenNumber(sent, 0, pixelsToPoints(charactersToPixels(255)));
  refuseUnlessAllowed(sheet, 'formatColumns');
  const width = pixelsToCharacters(Math.round(pointsToPixels(points)));
  for (let index = area.left; index <= area.right; index += 1)
    sheet.setColumn(index, { width, hidden: width === 0 });
}

export function rowHeight({ sheet, area }: RangeSelf): number | null {
  return same(area.top, area.bottom, (index) => rowPoints(sheet, index));
}

export function setRowHeight({ sheet, area }: RangeSelf, sent: unknown): void {
  const points = takenNumber(sent, 0, 409.5);
  refuseUnlessAllowed(sheet, 'formatRows');
  const height = Math.round(pointsToPixels(points)) / pointsToPixels(1);
  for (let index = area.top; index <= lastRow(sheet, area); index += 1) {
    sheet.setRow(index, { height, hidden: height === 0 });
  }
}

export function rowHidden({ sheet, area }: RangeSelf): boolean | null {
  return same(area.top, area.bottom, (index) => sheet.row(index)?.hidden === true);
}

export function columnHidden({ sheet, area }: RangeSelf): boolean | null {
  return same(area.left, area.right, (index) => sheet.column(index)?.hidden === true);
}

export function setRowHidden({ sheet, area }: RangeSelf, sent: unknown): void {
  const hidden = takenFlag(sent);
  refuseUnlessAllowed(sheet, 'formatRows');
  for (let index = area.top; index <= lastRow(sheet, area); index += 1) {
    sheet.setRow(index, { ...sheet.row(index), hidden });
  }
}

export function setColumnHidden({ sheet, area }: RangeSelf, sent: unknown): void {
  const hidden = takenFlag(sent);
  refuseUnlessAllowed(sheet, 'formatColumns');
  const last =
    columnsOf(area) === MAX_COLUMNS ? Math.max(sheet.usedArea(false)?.right ?? 0, area.left) : area.right;
  for (let index = area.left; index <= last; index += 1) {
    sheet.setColumn(index, { ...sheet.column(index), hidden });
  }
}

/** Whole columns are taken as far as the sheet is used: a million rows would be made otherwise. */
function lastRow(sheet: EngineSheet, area: RangeSelf['area']): number {
  return rowsOf(area) === MAX_ROWS ? Math.max(sheet.usedArea(false)?.bottom ?? 0, area.top) : area.bottom;
}

/** Pixels of a line of text at the standard font, and the air that Excel leaves around it. */
const CHARACTER = 7;
const PADDING = 5;

/** About what Excel does: no fonts are measured here, every character counts as wide as a digit. */
export function autofitColumns({ sheet, area }: RangeSelf): void {
  refuseUnlessAllowed(sheet, 'formatColumns');
  const longest = new Map<number, number>();
  for (const [row, line] of sheet.cells()) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of line) {
      if (column < area.left || column > area.right || isMerged(sheet, row, column)) continue;
      const lines = textOf(cell).split('\n');
      const scale = cell.style.font.size / 11;
      const width = Math.max(...lines.map((text) => text.length)) * scale;
      longest.set(column, Math.max(longest.get(column) ?? 0, width));
    }
  }
  for (const [column, characters] of longest) {
    const width = pixelsToCharacters(Math.ceil(characters * CHARACTER) + PADDING);
    sheet.setColumn(column, { width: Math.min(width, 255), hidden: sheet.column(column)?.hidden === true });
  }
}

/** Rows that Excel sizes by their text have no height of their own. */
export function autofitRows({ sheet, area }: RangeSelf): void {
  refuseUnlessAllowed(sheet, 'formatRows');
  for (const [index, row] of sheet.rows()) {
    if (index >= area.top && index <= area.bottom) sheet.setRow(index, { hidden: row.hidden });
  }
}

function isMerged(sheet: EngineSheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right,
  );
}
