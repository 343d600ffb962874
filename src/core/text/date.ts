import { folded } from './fold';

/** A day as `2023-11-18`. */
export type IsoDate = string & { readonly brand: 'IsoDate' };

/** A date found in a text. */
export interface FoundDate {
  readonly date: IsoDate;
  /** The words say that the figures are of this day ("tính đến", "đến hết", "thời điểm" …). */
  readonly asOf: boolean;
}

/**
 * A day, if there is such a day.
 * @param year four digits; @param month 1 to 12; @param day 1 to 31.
 * @returns null for 31/02 and the like.
 */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day of a month: figures "tháng 9 năm 2023" are those of its end. */
export function endOfMonth(year: number, month: number): IsoDate | null {
  return month >= 1 && month <= 12 ? isoDate(year, month, daysIn(year, month)) : null;
}

/**
 * The day of an Excel serial number (1900 system), for header cells that hold a date.
 * @example dateOfSerial(45248) // '2023-11-18'
 */
export function dateOfSerial(serial: number): IsoDate | null {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/**
 * The Excel serial number of a day (1900 system), the other way round of `dateOfSerial`.
 * @example serialOfDate('2023-11-18') // 45248
 */
export function serialOfDate(date: IsoDate): number {
  return Math.round(Date.parse(date) / 86_400_000) + 25_569;
}

/** True for a number format that shows a date: it has a day or a year outside of quotes and brackets. */
export function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/general/i.test(format);
}

const wholeDate = String.raw`(?<d1>\d{1,2})\s*[/.-]\s*(?<m1>\d{1,2})\s*[/.-]\s*(?<y1>\d{4}|\d{2}(?!\d))`;
const spokenDate = String.raw`(?<d2>\d{1,2})\s*thang\s*(?<m2>\d{1,2})\s*(?:nam|/|-)\s*(?<y2>\d{4})`;
const month = String.raw`(?:thang|\bt(?=\s?\d{1,2}\s*[/-]\s*20\d\d))\s*(?<m3>\d{1,2})(?:\s*(?:nam|/|-)\s*(?<y3>\d{4}))?`;
const bareMonth = String.raw`(?<!\d\s?[/.-]\s?)\b(?<m4>\d{1,2})\s*/\s*(?<y4>\d{4})`;
const monthsOfYear = String.raw`(?<m7>3|6|9|10|11|12)\s*(?:thang|t(?=\s*[/-]?\s*20\d\d))(?!\s*cuoi)(?:\s*[/-])?(?:\s*dau)?(?:\s*nam\b)?(?:\s*(?<y7>20\d{2}))?`;
const quarter = String.raw`quy\s*(?<q>iv|i{1,3}|[1-4])\b(?:\s*(?:nam|/|-)?\s*(?<y5>\d{4}))?`;
const dayMonth = String.raw`(?<![\d/.,-])(?<d6>\d{1,2})\s*[/-]\s*(?<m6>\d{1,2})(?![\d/.,-]|\s*%)`;
const anyDate = new RegExp(
  [wholeDate, spokenDate, monthsOfYear, month, bareMonth, quarter, dayMonth].join('|'),
  'g',
);

/** A folded text without the days, months and quarters that it names. */
export function withoutDates(plain: string): string {
  return plain.replace(anyDate, ' ');
}

const asOfWords =
  /(tinh den|den het|den ngay|den thoi diem|den cuoi|thoi diem|so lieu|ket thuc|het ngay|\bden|\bngay bao cao|ky bao cao)[^()]*$/;
const documentWords =
  /(quyet dinh|\bqd\b|cong van|\bcv\b|nghi quyet|nghi dinh|thong tu|thong bao|chi thi|van ban|to trinh|\bluat\b|\bso:?\s*\d*\s*\/|\d+\s*\/\s*(?:\d{4}\s*\/\s*)?[a-z]{2,}|\d+-[a-z]{2,}\/)/g;

/**
 * Every date that a text gives for its figures, in order. Dates of decisions and dispatches ("QĐ 170/QĐ-UBND ngày
 * 07/03/2023") and the place-and-date line of a letterhead never count.
 * @param text header or title text, any spelling.
 * @param defaultYear the year of a date without one ("30/9"); without it such dates are left out.
 * @example datesIn('Số thực hiện (18/11/2023)', 2023) // [{ date: '2023-11-18', asOf: false }]
 */
export function datesIn(text: string, defaultYear: number | null): FoundDate[] {
  const plain = folded(text);
  const found: FoundDate[] = [];
  for (const match of plain.matchAll(anyDate)) {
    const date = dateOf(match.groups ?? {}, defaultYear);
    const before = plain.slice(0, match.index);
    if (date === null || belongsToDocument(before)) continue;
    found.push({ date, asOf: asOfWords.test(before) });
  }
  return found;
}

function dateOf(parts: Record<string, string | undefined>, defaultYear: number | null): IsoDate | null {
  const year = (digits: string | undefined): number | null =>
    digits === undefined ? defaultYear : Number(digits) < 100 ? 2000 + Number(digits) : Number(digits);
  const number = (digits: string | undefined): number => Number(digits);
  const of = (y: number | null, m: number, d: number | 'end'): IsoDate | null =>
    y === null ? null : d === 'end' ? endOfMonth(y, m) : isoDate(y, m, d);
  if (parts['d1']) return of(year(parts['y1']), number(parts['m1']), number(parts['d1']));
  if (parts['d2']) return of(year(parts['y2']), number(parts['m2']), number(parts['d2']));
  if (parts['m3']) return of(year(parts['y3']), number(parts['m3']), 'end');
  if (parts['m4']) return of(year(parts['y4']), number(parts['m4']), 'end');
  if (parts['m7']) return of(year(parts['y7']), number(parts['m7']), 'end');
  if (parts['q']) return of(year(parts['y5']), 3 * quarterNumber(parts['q']), 'end');
  if (parts['d6']) return of(defaultYear, number(parts['m6']), number(parts['d6']));
  return null;
}

function quarterNumber(word: string): number {
  return { i: 1, ii: 2, iii: 3, iv: 4 }[word] ?? Number(word);
}

/**
 * True where a date is that of a document, not of figures.
 * @param before the text in front of the date, any spelling.
 * @example isDocumentsDay('Kèm theo Công văn số 3205/UBND-VX ngày ') // true
 */
export function isDocumentsDay(before: string): boolean {
  return belongsToDocument(folded(before));
}

/** A document's word stands before the date, and nothing between them says that the figures reach to that day. */
function belongsToDocument(before: string): boolean {
  const last = [...before.matchAll(documentWords)].at(-1);
  if (last) return !asOfWords.test(before.slice(last.index + last[0].length));
  return /^[^()]*[a-z]\s*,\s*ngay\s*$/.test(before) && !asOfWords.test(before.replace(/ngay\s*$/, ''));
}

/**
 * The year that a title speaks of ("NĂM 2023"), for dates that leave theirs out.
 * @returns null when it names none.
 */
export function yearIn(text: string): number | null {
  const match = /\bnam\s*(20\d{2})\b/.exec(folded(text));
  return match ? Number(match[1]) : null;
}
