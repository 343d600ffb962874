import type { Draw } from './draw';
import type { Recipe } from './recipe';

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day as `2023-11-18`. */
export function isoOf({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Excel's serial number of a day. */
export function serialOf({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): Day {
  return { year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() };
}

/** A reporting day that can be written in the form asked for: a quarter can only say its last day. */
export function reportingDay(draw: Draw, form: Recipe['dateForm'], year: number): Day {
  if (form === 'quarter') return monthEnd(year, 3 * draw.int(1, 4));
  if (form === 'month') return monthEnd(year, draw.int(3, 12));
  if (form === 'monthsOfYear') return monthEnd(year, draw.pick([6, 9]));
  // February is left out: nobody can say which day of it is the same a year before.
  const month = draw.int(3, 12);
  return draw.chance(0.4) ? monthEnd(year, month) : { year, month, day: draw.int(1, 28) };
}

/** An earlier day than the reporting day, of the same year or the year before. */
export function earlierDay(draw: Draw, day: Day): Day {
  if (day.month > 2 && draw.chance(0.7)) return monthEnd(day.year, draw.int(1, day.month - 2));
  return monthEnd(day.year - 1, draw.int(6, 12));
}

/**
 * A day in words and figures.
 * @param form how the office writes dates.
 * @param spoken false in a column's header, where nobody writes the long form.
 * @example dayInWords(drawFrom(1), { year: 2023, month: 9, day: 30 }, 'month') // 'tháng 9 năm 2023'
 */
export function dayInWords(draw: Draw, { year, month, day }: Day, form: Recipe['dateForm']): string {
  const padded = draw.chance(0.6);
  const two = (part: number): string => (padded ? String(part).padStart(2, '0') : String(part));
  const roman = ['I', 'II', 'III', 'IV'][month / 3 - 1] ?? '';
  switch (form) {
    case 'slash':
      return `${two(day)}/${two(month)}/${year}`;
    case 'dash':
      return `${two(day)}-${two(month)}-${year}`;
    case 'dot':
      return `${two(day)}.${two(month)}.${year}`;
    case 'spoken':
      return draw.pick([
        `ngày ${two(day)} tháng ${two(month)} năm ${year}`,
        `${day} tháng ${month} năm ${year}`,
        `ngày ${two(day)}/${two(month)}/${year}`,
      ]);
    case 'month':
      return draw.pick([
        `tháng ${month} năm ${year}`,
        `tháng ${two(month)}/${year}`,
        `tháng ${month}/${year}`,
      ]);
    case 'quarter':
      return draw.pick([`quý ${roman} năm ${year}`, `quý ${roman}/${year}`, `Quý ${month / 3} năm ${year}`]);
    case 'monthsOfYear':
      return draw.pick([`${month} tháng đầu năm ${year}`, `${month} tháng năm ${year}`]);
    case 'yearless':
      return `${two(day)}/${two(month)}`;
  }
}

/** The dates that a sheet speaks of, and how it writes them. */
export interface SheetDates {
  readonly asOf: Day;
  readonly prior: Day;
  readonly form: Recipe['dateForm'];
}
