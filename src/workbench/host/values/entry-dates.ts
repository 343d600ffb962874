/** A date or time that was typed, and the format Excel gives the cell for it. */
export interface EnteredDate {
  readonly serial: number;
  readonly format: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:\s*(am|pm|a|p))?$/i;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{1,2}))?$/;
const YEAR_FIRST = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const DAY_MONTH = /^(\d{1,2})[ /-]([A-Za-z]{3,9})\.?(?:[ /-](\d{4}|\d{2}))?$/;
const MONTH_YEAR = /^([A-Za-z]{3,9})[ /-](\d{4}|\d{2})$/;
const MONTH_DAY = /^([A-Za-z]{3,9})\.?[ ](\d{1,2})(?:,\s*(\d{4}|\d{2}))?$/;

/**
 * Reads a date or a time as Excel with US English settings reads what is typed. `5/11/2023` is the 11th of May there,
 * `18/11/2023` is no date at all: this is what befalls Vietnamese dates that an add-in writes as text.
 *
 * @param text without blanks around it
 * @param today for entries without a year
 * @returns the serial number (1900 system) and the format, or `null`
 * @example enteredDate('5/11/2023', new Date()) // { serial: 45057, format: 'm/d/yyyy' }
 */
export function enteredDate(text: string, today: Date): EnteredDate | null {
  const clock = clockOf(text);
  if (clock !== null) return { serial: clock.fraction, format: clock.format };
  const date = dateOf(text, today);
  if (date) return date;
  const split = /^(.*\S)\s+(\S+(?:\s*[ap]m?)?)$/i.exec(text);
  const day = split ? dateOf(split[1] ?? '', today) : null;
  const time = split ? clockOf(split[2] ?? '') : null;
  return day && time ? { serial: day.serial + time.fraction, format: 'm/d/yyyy h:mm' } : null;
}

function dateOf(text: string, today: Date): EnteredDate | null {
  const year = today.getFullYear();
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const serial = serialOf(fullYear(slashed[3], year), Number(slashed[1]), Number(slashed[2]));
    return serial === null
      ? monthAndYear(slashed)
      : { serial, format: slashed[3] === undefined ? 'd-mmm' : 'm/d/yyyy' };
  }
  const first = YEAR_FIRST.exec(text);
  if (first) return dated(Number(first[1]), Number(first[2]), Number(first[3]), 'm/d/yyyy');
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) {
    const format = dayMonth[3] === undefined ? 'd-mmm' : 'd-mmm-yy';
    return dated(fullYear(dayMonth[3], year), monthOf(dayMonth[2]), Number(dayMonth[1]), format);
  }
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return dated(fullYear(monthYear[2], year), monthOf(monthYear[1]), 1, 'mmm-yy');
  const monthDay = MONTH_DAY.exec(text);
  if (!monthDay) return null;
  const format = monthDay[3] === undefined ? 'd-mmm' : 'd-mmm-yy';
  return dated(fullYear(monthDay[3], year), monthOf(monthDay[1]), Number(monthDay[2]), format);
}

/** `5/23` is no day, so Excel takes it as a month and a year. */
function monthAndYear(slashed: RegExpExecArray): EnteredDate | null {
  if (slashed[3] !== undefined || Number(slashed[2]) < 32) return null;
  return dated(fullYear(slashed[2], 0), Number(slashed[1]), 1, 'mmm-yy');
}

function dated(year: number, month: number, day: number, format: string): EnteredDate | null {
  const serial = serialOf(year, month, day);
  return serial === null ? null : { serial, format };
}

/** Two digits up to 29 are of this century, as in Excel. */
function fullYear(digits: string | undefined, otherwise: number): number {
  if (digits === undefined) return otherwise;
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthOf(name: string | undefined): number {
  const word = (name ?? '').toLowerCase();
  return Math.max(MONTHS.indexOf(word), LONG.indexOf(word)) + 1;
}

/** Excel counts a 29th of February 1900 that never was: serials from March 1900 on are one more than the days. */
function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / 86_400_000);
  return days > 59 ? days + 1 : days;
}

function clockOf(text: string): { fraction: number; format: string } | null {
  const clock = CLOCK.exec(text);
  if (!clock) return null;
  const half = clock[4]?.charAt(0).toLowerCase();
  const hour = Number(clock[1]);
  const minute = Number(clock[2]);
  const second = Number(clock[3] ?? 0);
  if (
    minute > 59 ||
    second >= 60 ||
    hour > (half === undefined ? 23 : 12) ||
    (half !== undefined && hour < 1)
  )
    return null;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const format = `h:mm${clock[3] === undefined ? '' : ':ss'}${half === undefined ? '' : ' AM/PM'}`;
  return { fraction: (hours * 3600 + minute * 60 + second) / 86_400, format };
}
