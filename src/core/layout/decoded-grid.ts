import type { CellContent, Grid } from '../grid/grid';
import { decoded, encodingOfFont, encodingOfTexts, type LegacyEncoding } from '../text/legacy-encoding';

const mostTexts = 400;

/**
 * The sheet with its texts in Unicode, for reading only: the person's cells keep what they hold. A font decides the
 * encoding first, the texts themselves second.
 */
export function decodedGrid(grid: Grid): { grid: Grid; encoding: LegacyEncoding | null } {
  const encoding = encodingOfFont(grid.font) ?? encodingOfTexts(firstTexts(grid));
  if (encoding === null) return { grid, encoding };
  const values = grid.values.map((row) => row.map((value) => textDecoded(value, encoding)));
  return { grid: { ...grid, values }, encoding };
}

function textDecoded(value: CellContent, encoding: LegacyEncoding): CellContent {
  return typeof value === 'string' && value !== '' ? decoded(value, encoding) : value;
}

function firstTexts(grid: Grid): string[] {
  const texts: string[] = [];
  for (const row of grid.values) {
    for (const value of row) {
      if (typeof value === 'string' && value !== '') texts.push(value);
    }
    if (texts.length >= mostTexts) break;
  }
  return texts;
}
