import { ERRORS } from '../../engine/cell-data';
import type { CellContent } from '../../engine/cell-data';
import { invalidArgument } from '../protocol/host-error';
import { enteredDate } from './entry-dates';

/** What an entry does to a cell: its content, and the number format that Excel gives a cell that had none. */
export interface Entry {
  readonly content: CellContent;
  readonly format?: string;
}

const NUMBER = /^([+-])?(\$)?(\d+|\d{1,3}(?:,\d{3})+|(?=\.\d))(\.\d*)?(e[+-]?\d+)?(%)?$/i;
const MOST_CHARACTERS = 32_767;
const EMPTY: Entry = { content: { value: null } };

/**
 * Reads what an add-in writes into `values` or `formulas`, as Excel does: strings in US English, whatever the language
 * of this Excel; in a cell that is formatted as text every string stays as it is.
 *
 * @param sent a JSON value; strings are read as if they were typed
 * @param format the number format of the cell
 * @param today for dates without a year
 * @throws InvalidArgument for what is no cell value
 * @example parseEntry('50%', 'General', new Date()) // { content: { value: 0.5 }, format: '0%' }
 */
export function parseEntry(sent: unknown, format: string, today: Date): Entry {
  if (format === '@' && sent !== '') return { content: { value: asText(sent) } };
  if (typeof sent === 'number' && Number.isFinite(sent)) return { content: { value: sent } };
  if (typeof sent === 'boolean') return { content: { value: sent } };
  if (typeof sent !== 'string') throw invalidArgument('a cell takes a text, a number or a boolean');
  if (sent.length > MOST_CHARACTERS) throw tooLong();
  if (sent === '') return EMPTY;
  if (sent.startsWith("'")) return { content: { value: sent.slice(1), quotePrefix: true } };
  if (sent.startsWith('=') && sent.length > 1) return { content: { value: null, formula: sent } };
  const text = sent.trim();
  const number = numberEntry(text);
  if (number) return number;
  if (/^(?:true|false)$/i.test(text)) return { content: { value: text.toLowerCase() === 'true' } };
  if (ERRORS.has(text.toUpperCase())) return { content: { value: { error: text.toUpperCase() } } };
  const date = enteredDate(text, today);
  if (date) return { content: { value: date.serial }, format: date.format };
  return { content: { value: sent } };
}

/** In a cell that is formatted as text a number, too, is kept as text. */
function asText(sent: unknown): string {
  if (typeof sent === 'number' && Number.isFinite(sent)) return String(sent);
  if (typeof sent === 'boolean') return sent ? 'TRUE' : 'FALSE';
  if (typeof sent !== 'string') throw invalidArgument('a cell takes a text, a number or a boolean');
  if (sent.length > MOST_CHARACTERS) throw tooLong();
  return sent;
}

function tooLong(): Error {
  return invalidArgument(`a cell takes up to ${MOST_CHARACTERS} characters`);
}

function numberEntry(text: string): Entry | null {
  const inBrackets = /^\((.+)\)$/.exec(text);
  const found = NUMBER.exec(inBrackets?.[1] ?? text);
  if (!found || (inBrackets && found[1] !== undefined)) return null;
  const [, sign, dollar, whole = '', decimals = '', exponent = '', percent] = found;
  const digits = Number(`${whole.replaceAll(',', '')}${decimals}${exponent}`);
  if (!Number.isFinite(digits)) return null;
  const negative = sign === '-' || inBrackets !== null;
  const value = (negative ? -digits : digits) / (percent ? 100 : 1);
  const format = formatOf(
    whole.includes(','),
    decimals.length > 1,
    exponent !== '',
    Boolean(dollar),
    Boolean(percent),
  );
  return format === null ? { content: { value } } : { content: { value }, format };
}

function formatOf(
  grouped: boolean,
  decimals: boolean,
  scientific: boolean,
  dollar: boolean,
  percent: boolean,
): string | null {
  if (percent) return decimals ? '0.00%' : '0%';
  if (dollar) return decimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)';
  if (scientific) return '0.00E+00';
  if (grouped) return decimals ? '#,##0.00' : '#,##0';
  return null;
}
