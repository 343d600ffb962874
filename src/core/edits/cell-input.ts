import { type CellContent, contentAt, type Grid, hasFormula } from '../grid/grid';

const monthName = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d/i;

/**
 * A text as it has to be given to Excel so that it stays that text: with a leading apostrophe where Excel would take it
 * for a formula, a number, a date or a truth value. Texts that come from cells always pass through here.
 * @example textInput('=1+1') // "'=1+1"
 * @example textInput('Hương Toàn') // 'Hương Toàn'
 */
export function textInput(text: string): string {
  if (text === '') return '';
  const plain = /^\(?\p{L}/u.test(text) && !/^(true|false)$/i.test(text.trim()) && !monthName.test(text);
  return plain ? text : `'${text}`;
}

/** What has to be written to have a cell's present content again: its formula, its number, or its text as text. */
export function inputOf(grid: Grid, row: number, column: number): CellContent {
  const content = contentAt(grid, row, column);
  return typeof content === 'string' && !hasFormula(grid, row, column) ? textInput(content) : content;
}

/**
 * What a reading gives once a content was written: the apostrophe that keeps a text a text is no part of it.
 * @example asRead("'(6)") // '(6)'
 */
export function asRead(content: CellContent): CellContent {
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
}
