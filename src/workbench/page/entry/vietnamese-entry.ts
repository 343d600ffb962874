/** What a typed or pasted text means: a number with the format it brings along, or plain text. */
export type Entry =
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat: string | null }
  | { readonly kind: 'text' }
  /** Means the same in every language, or is a formula: left to the sheet. */
  | { readonly kind: 'neutral' };

const TEXT: Entry = { kind: 'text' };
const NEUTRAL: Entry = { kind: 'neutral' };

/** Digits in groups of three parted by dots, or not parted; a decimal comma; a percent sign. */
const NUMBER = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+|(?=,\d))(?:,(\d*))?\s*(%?)$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
/** Text that a sheet in English would take for a number or a date, and one in Vietnamese does not. */
const ENGLISH_ONLY = /^[-+$]?[\d.,/\s:-]+%?$/;

/**
 * Reads an entry as Excel does on a Vietnamese system: dot between thousands, decimal comma, day before month.
 *
 * The sheet is shown in these forms, so what is read off it and typed again must give the same number: `1.200` is
 * twelve hundred, `46,81` is a number, `12.5` is text.
 *
 * @param text - as typed or pasted into one cell
 * @returns what it means; `neutral` for what needs no translation (formulas, words, digits alone)
 * @example readEntry('46,81') // { kind: 'number', value: 46.81, numberFormat: null }
 */
export function readEntry(text: string): Entry {
  const trimmed = text.trim();
  if (/^[=']/.test(trimmed) || /^[-+]?\d+$/.test(trimmed) || !/\d/.test(trimmed)) return NEUTRAL;
  const number = NUMBER.exec(trimmed);
  if (number) return numberEntry(number);
  const date = DATE.exec(trimmed);
  if (date) return dateEntry(Number(date[1]), Number(date[2]), Number(date[3]));
  return ENGLISH_ONLY.test(trimmed) ? TEXT : NEUTRAL;
}

function numberEntry([, sign, whole = '', fraction = '', percent]: RegExpExecArray): Entry {
  // Built as decimal text, so that 12,5% is exactly what 0.125 is.
  const digits = whole.replaceAll('.', '') || '0';
  const value = Number(`${sign === '-' ? '-' : ''}${digits}.${fraction || '0'}e${percent ? -2 : 0}`);
  if (percent) return { kind: 'number', value, numberFormat: fraction ? '0.00%' : '0%' };
  return {
    kind: 'number',
    value,
    numberFormat: whole.includes('.') ? (fraction ? '#,##0.00' : '#,##0') : null,
  };
}

function dateEntry(day: number, month: number, shortYear: number): Entry {
  // Excel's own turning point for years of two digits.
  const year = shortYear < 30 ? 2000 + shortYear : shortYear < 100 ? 1900 + shortYear : shortYear;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1 || year < 1900) return TEXT;
  const serial = time / 86_400_000 + 25_569;
  // The calendar of the file has a 29 February 1900 that never was; days before it are one less.
  return { kind: 'number', value: serial < 61 ? serial - 1 : serial, numberFormat: 'dd/mm/yyyy' };
}

/**
 * A number as it is put before the person to be edited: full precision, decimal comma, no thousands dots.
 *
 * @param value - the cell's value
 * @param numberFormat - the cell's format, which says whether it is a percentage or a date
 * @returns text that {@link readEntry} reads back to the same value
 * @example entryText(0.4681, '0.00%') // '46,81%'
 */
export function entryText(value: number, numberFormat: string): string {
  const shown = numberFormat.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (Number.isInteger(value) && value >= 61 && /[dy]/i.test(shown)) return dateText(value);
  // Excel keeps 15 significant digits of what is typed and shows as many.
  if (/%/.test(shown)) return `${decimalText(Number((value * 100).toPrecision(15)))}%`;
  return decimalText(Number(value.toPrecision(15)));
}

function decimalText(value: number): string {
  return String(value).replace('.', ',');
}

function dateText(serial: number): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
