import { columnLetters, columnNumber } from '../core/grid/address';

const lastColumn = 16_384;
const lastRow = 1_048_576;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;

/** What may stand in a formula, the longest first: what is left alone, lines, cells, other words and numbers. */
const piece = new RegExp(
  [
    String.raw`(?<alone>"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}\p{N}_.]+:[\p{L}\p{N}_.]+!|${word}(?=[(!]))`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!]))`,
    String.raw`(?<rows>\$?\d+:\$?\d+(?![\p{L}\p{N}_.]))`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!]))`,
    String.raw`${word}|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/**
 * A formula as it reads when copied by so many rows and columns: what is relative moves, `$` stays; names, strings,
 * sheets and functions are left alone. A reference that would leave the sheet becomes `#REF!`.
 * @example movedFormula("A1*$B1+'A1'!C$3", 1, 1) // "B2*$B2+'A1'!D$3"
 */
export function movedFormula(formula: string, down: number, right: number): string {
  return formula.replace(piece, (whole, ...rest: unknown[]) => {
    const found = rest.at(-1) as Readonly<Record<'columns' | 'rows' | 'cell', string | undefined>>;
    if (found.columns !== undefined) return ofParts(whole, ':', (end) => movedColumn(end, right));
    if (found.rows !== undefined) return ofParts(whole, ':', (end) => movedRow(end, down));
    if (found.cell === undefined) return whole;
    const [, column = '', row = ''] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(whole) ?? [];
    const moved = [movedColumn(column, right), movedRow(row, down)];
    return moved.includes(null) ? '#REF!' : moved.join('');
  });
}

function ofParts(whole: string, between: string, move: (part: string) => string | null): string {
  const moved = whole.split(between).map(move);
  return moved.includes(null) ? '#REF!' : moved.join(between);
}

function movedColumn(column: string, by: number): string | null {
  if (column.startsWith('$')) return column;
  const moved = columnNumber(column.toUpperCase()) + by;
  return moved < 1 || moved > lastColumn ? null : columnLetters(moved);
}

function movedRow(row: string, by: number): string | null {
  if (row.startsWith('$')) return row;
  const moved = Number(row) + by;
  return moved < 1 || moved > lastRow ? null : String(moved);
}
