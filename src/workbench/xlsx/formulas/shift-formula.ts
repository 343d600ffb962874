import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../a1';
import { formulaTokens } from './formula-tokens';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9][0-9]{0,6})$/;
const NOWHERE = '#REF!';

function shiftColumn(absolute: string, letters: string, by: number): string | null {
  const column = columnIndex(letters);
  if (column < 0) return null;
  if (absolute === '$') return absolute + letters;
  const moved = column + by;
  return moved < 0 || moved >= MAX_COLUMNS ? NOWHERE : columnName(moved);
}

function shiftRow(absolute: string, digits: string, by: number): string | null {
  const row = Number(digits) - 1;
  if (row >= MAX_ROWS) return null;
  if (absolute === '$') return absolute + digits;
  const moved = row + by;
  return moved < 0 || moved >= MAX_ROWS ? NOWHERE : String(moved + 1);
}

/** A cell reference moved, or null when the word is none. */
function shiftCell(word: string, rows: number, columns: number): string | null {
  const cell = CELL.exec(word);
  if (!cell) return null;
  const column = shiftColumn(cell[1] ?? '', cell[2] ?? '', columns);
  const row = shiftRow(cell[3] ?? '', cell[4] ?? '', rows);
  if (column === null || row === null) return null;
  return column === NOWHERE || row === NOWHERE ? NOWHERE : column + row;
}

/** Both ends of a whole-column or whole-row range moved, or null when it is none. */
function shiftLines(first: string, last: string, rows: number, columns: number): string | null {
  const ends = [first, last].map((word) => {
    const column = COLUMN.exec(word);
    if (column) return ['column', shiftColumn(column[1] ?? '', column[2] ?? '', columns)];
    const row = ROW.exec(word);
    return row ? ['row', shiftRow(row[1] ?? '', row[2] ?? '', rows)] : ['', null];
  });
  const [a, b] = ends;
  if (!a?.[1] || !b?.[1] || a[0] !== b[0]) return null;
  return a[1] === NOWHERE || b[1] === NOWHERE ? NOWHERE : `${a[1]}:${b[1]}`;
}

/**
 * A formula as it reads when copied by so many rows and columns: what is relative moves, `$` stays, names, strings,
 * sheets and functions (LOG10 too) are left alone. A reference that would leave the sheet becomes `#REF!`.
 *
 * @param formula - with or without the leading `=`.
 * @example shiftFormula("A1*$B1+'A1'!C$3", 1, 1) // "B2*$B2+'A1'!D$3"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  const word = (at: number): string | undefined =>
    tokens[at]?.kind === 'word' ? tokens[at].text : undefined;
  let shifted = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const next = tokens[at + 1]?.text;
    const second = next === ':' ? word(at + 2) : undefined;
    // Sheet1:Sheet3!A1 names sheets on both sides of the colon, even where they look like cells.
    const isSheet = next === '!' || (second !== undefined && tokens[at + 3]?.text === '!');
    if (token.kind !== 'word' || isSheet || next === '(' || next?.startsWith('[') === true) {
      shifted += token.text;
      continue;
    }
    const lines = second === undefined ? null : shiftLines(token.text, second, rows, columns);
    if (lines !== null) at += 2;
    shifted += lines ?? shiftCell(token.text, rows, columns) ?? token.text;
  }
  return shifted;
}
