import { endOfMonth, isDocumentsDay, type IsoDate, isoDate } from '../text/date';

/** A day that a text names, and the one that it should name instead. */
export interface DateChange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Each letter with a tone mark may be one character or two (NFC, NFD); only the digits of a text are written anew. */
const month = String.raw`th\p{L}\p{M}*ng`;
const year = String.raw`n\p{L}\p{M}*m`;
const quarter = String.raw`qu\p{L}\p{M}*`;
const dated = new RegExp(
  [
    String.raw`(?<![\d/.-])(?<day>\d{1,2})(?<s1>\s*[/.-]\s*)(?<month>\d{1,2})(?:(?<s2>\s*[/.-]\s*)(?<year>\d{4}|\d{2}(?!\d)))?(?![\d/]|[.-]\d)`,
    String.raw`(?<day2>\d{1,2})(?<s3>\s*${month}\s*)(?<month2>\d{1,2})(?<s4>\s*${year}\s*)(?<year2>\d{4})`,
    String.raw`(?<s7>(?<!\p{L})${quarter}\s*)(?<quarter>iv|i{1,3}|[1-4])(?![\p{L}\d])(?:(?<s8>\s*(?:${year}|[/-])?\s*)(?<year4>\d{4}))?`,
    String.raw`(?<s5>${month}\s*)(?<month3>\d{1,2})(?<s6>\s*(?:${year}|[/-])\s*)(?<year3>\d{4})`,
  ].join('|'),
  'giu',
);

/**
 * A text with its days told anew, each in the form that it was written in: order, marks between, noughts before. The day
 * of a decision or a dispatch stays, though it be the same.
 * @param changes applied at once: what one of them gives, another does not change again.
 * @param defaultYear the year of days that name none ("30/9").
 * @example retoldDates('Số thực hiện (18/11/2023)', [{ from: '2023-11-18', to: '2023-11-24' }], 2023)
 */
export function retoldDates(text: string, changes: readonly DateChange[], defaultYear: number): string {
  return text.replace(dated, (found: string, ...rest: unknown[]) => {
    const parts = rest.at(-1) as Record<string, string | undefined>;
    const told =
      parts['day'] !== undefined
        ? figures(parts)
        : parts['day2'] !== undefined
          ? spoken(parts)
          : parts['quarter'] !== undefined
            ? quarterly(parts)
            : monthly(parts);
    const date = told.dateIn(defaultYear);
    const change = changes.find(({ from }) => from === date);
    if (change === undefined || isDocumentsDay(text.slice(0, Number(rest.at(-3))))) return found;
    return told.as(change.to);
  });
}

/** A date as written: which day it is, and the same form for another day. */
interface WrittenDate {
  dateIn(defaultYear: number): IsoDate | null;
  as(date: IsoDate): string;
}

function figures({
  day = '',
  s1 = '',
  month: of = '',
  s2 = '',
  year: written,
}: Record<string, string | undefined>): WrittenDate {
  return {
    dateIn: (defaultYear) => isoDate(yearOf(written, defaultYear), Number(of), Number(day)),
    as(date) {
      const [y = '', m = '', d = ''] = date.split('-');
      const short = written === undefined ? '' : s2 + (written.length === 2 ? y.slice(2) : y);
      return likeNumber(d, day) + s1 + likeNumber(m, of) + short;
    },
  };
}

function spoken({
  day2 = '',
  s3 = '',
  month2 = '',
  s4 = '',
  year2 = '',
}: Record<string, string | undefined>): WrittenDate {
  return {
    dateIn: () => isoDate(Number(year2), Number(month2), Number(day2)),
    as(date) {
      const [y = '', m = '', d = ''] = date.split('-');
      return likeNumber(d, day2) + s3 + likeNumber(m, month2) + s4 + y;
    },
  };
}

/** "Tháng 9 năm 2023" is its last day. */
function monthly({
  s5 = '',
  month3 = '',
  s6 = '',
  year3 = '',
}: Record<string, string | undefined>): WrittenDate {
  return {
    dateIn: () => endOfMonth(Number(year3), Number(month3)),
    as(date) {
      const [y = '', m = ''] = date.split('-');
      return s5 + likeNumber(m, month3) + s6 + y;
    },
  };
}

const romans = ['I', 'II', 'III', 'IV'];

/** "Quý III/2023" is its last day. */
function quarterly({
  s7 = '',
  quarter: written = '',
  s8 = '',
  year4,
}: Record<string, string | undefined>): WrittenDate {
  const roman = romans.indexOf(written.toUpperCase()) + 1;
  return {
    dateIn: (defaultYear) => endOfMonth(yearOf(year4, defaultYear), 3 * (roman || Number(written))),
    as(date) {
      const [y = '', m = ''] = date.split('-');
      const number = Math.ceil(Number(m) / 3);
      const told = roman === 0 ? String(number) : (romans[number - 1] ?? '');
      return s7 + told + (year4 === undefined ? '' : s8 + y);
    },
  };
}

function yearOf(written: string | undefined, defaultYear: number): number {
  if (written === undefined) return defaultYear;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** `05` where noughts are written, or where nobody can tell; `5` where one was left out. */
function likeNumber(part: string, before: string): string {
  return before.length === 1 ? String(Number(part)) : part;
}

/**
 * "(Lần 2)" in a title counts the reports of a day or a year.
 * @returns the text with the next number; unchanged where it has none.
 * @example withNextTime('TIẾN ĐỘ (Lần 2)') // 'TIẾN ĐỘ (Lần 3)'
 */
export function withNextTime(text: string): string {
  return text.replace(/(?<=\(\s*l\p{L}\p{M}*n\s+(?:th\p{L}\p{M}*\s+)?)\d{1,3}(?=\s*\))/giu, (digits) =>
    String(Number(digits) + 1).padStart(digits.length, '0'),
  );
}
