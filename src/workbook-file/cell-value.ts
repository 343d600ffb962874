import type { CellContent } from '../core/grid/grid';
import { textOfString } from './shared-strings';
import { attribute, childNamed, isOn, unescaped } from './xml';

/** What a cell's value is read with. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** The value of a cell as Office.js gives it: a number, a text, a truth value, the word of an error; null for none. */
export function cellValue(cell: Element, { strings, date1904 }: ValueContext): CellContent | null {
  const type = attribute(cell, 't') ?? 'n';
  if (type === 'inlineStr') {
    const inline = childNamed(cell, 'is');
    return inline === null ? null : textOfString(inline);
  }
  const raw = childNamed(cell, 'v')?.textContent ?? null;
  // A formula that shows an empty text has no value in some files.
  if (raw === null) return type === 'str' ? '' : null;
  if (type === 'str') return unescaped(raw);
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'b') return isOn(raw.trim());
  if (type === 'e') return raw.trim();
  if (type === 'd') return serialOfDate(raw.trim(), date1904) ?? raw;
  if (raw.trim() === '') return null;
  const number = Number(raw);
  // What is no number cannot be one; shown as text it is at least seen.
  return Number.isFinite(number) ? number : raw;
}

/** A day and time of ISO 8601 as Excel counts them; null for another text. */
function serialOfDate(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match.map(Number);
  const time = ((hours || 0) * 3600 + (minutes || 0) * 60 + (seconds || 0)) / 86_400;
  const days = Date.UTC(year ?? 0, (month ?? 1) - 1, day) / 86_400_000;
  if (date1904) return days - Date.UTC(1904, 0, 1) / 86_400_000 + time;
  const serial = days - Date.UTC(1899, 11, 30) / 86_400_000;
  // Excel counts a 29 February 1900 that never was.
  return (serial > 60 ? serial : serial - 1) + time;
}
