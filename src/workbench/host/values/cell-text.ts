import { numfmt } from '@univerjs/core';
import { isError } from '../../engine/cell-data';
import type { CellValue } from '../../model/workbook-model';

/**
 * What a cell shows. Excel formats the number as it would be written with 15 digits, so that 1.005 shows as 1.01.
 *
 * @param value the cell's value
 * @param format its number format, in the file's (US English) form
 * @example cellText(1.005, '0.00') // '1.01'
 */
export function cellText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return /@|"|;/.test(format) && format !== '@' ? shown(format, value) : value;
  return shown(format, roundedFor(format, fifteenDigits(value)));
}

/**
 * A number rounded to the places that its format shows, half away from zero, on its decimal digits: in binary 1.005 is
 * a little less than it says, and the formatter would round it down.
 */
function roundedFor(format: string, value: number): number {
  const places = placesShown(format, value);
  if (places === null) return format === 'General' && Math.abs(value) >= 1e10 ? Math.round(value) : value;
  const [digits = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  const rounded = Number(`${shifted}e${-places}`);
  return Number.isFinite(rounded) ? Math.sign(value) * rounded : value;
}

/** Decimal places of the part of a format that speaks for this number; `null` where that is not how it is written. */
function placesShown(format: string, value: number): number | null {
  const sections = format.replaceAll(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  if (sections.some((section) => /\[[<>=]/.test(section))) return null;
  const bare = (section: string | undefined): string => (section ?? '').replaceAll(/\[[^\]]*\]/g, '');
  const negative = value < 0 && sections.length > 1;
  const section = bare(
    value === 0 && sections.length > 2 ? sections[2] : negative ? sections[1] : sections[0],
  );
  if (!/[0#?]/.test(section) || /[ymdhsEe/]|General/.test(section)) return null;
  const decimals = /\.([0#?]*)/.exec(section)?.[1]?.length ?? 0;
  const percents = section.split('%').length - 1;
  const thousands = /[0#?](,+)(?![0#?,])/.exec(section)?.[1]?.length ?? 0;
  return decimals + 2 * percents - 3 * thousands;
}

/** A number as Excel keeps it for showing: 15 significant digits. */
export function fifteenDigits(value: number): number {
  return Number.isFinite(value) && value !== 0 ? Number(value.toPrecision(15)) : value;
}

function shown(format: string, value: number | string): string {
  try {
    return numfmt.format(format, value);
  } catch {
    return String(value);
  }
}

/** Whether Excel would take this as a number format. */
export function isNumberFormat(format: string): boolean {
  if (format.length > 255) return false;
  try {
    numfmt.format(format, 1234.5);
    return true;
  } catch {
    return false;
  }
}
