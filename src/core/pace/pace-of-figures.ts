import { serialOf, startOfYear } from '../measures/calendar';
import { expectedByCalendar, forecast, neededPerWeek } from '../measures/pace';
import { type IsoDate, isoDate } from '../text/date';
import type { TrendPoint } from './trend';

/** The day and figure that the present pace is counted from. */
export interface PaceBase extends TrendPoint {
  /** The earlier figure of the sheet, the last one kept as history, or nobody at the end of the year before. */
  readonly by: 'prior' | 'history' | 'year';
}

/**
 * How it will end: the plan is reached already; it will be at the present pace; it will not; or it was not, and the
 * deadline is over.
 */
export type Outlook = 'reached' | 'on-pace' | 'short' | 'missed';

/** What figures of a day say of the way to the plan. People. */
export interface Pace {
  readonly plan: number;
  readonly actual: number;
  /** That the calendar asks for on that day. */
  readonly expected: number | null;
  /** Needed each week to reach the plan by the deadline; null once it is over. */
  readonly perWeek: number | null;
  readonly base: PaceBase;
  /** At the deadline, at the present pace. */
  readonly forecast: number;
  /** How many the forecast lacks of the plan; 0 where it does not. */
  readonly short: number;
  readonly outlook: Outlook;
}

/**
 * The pace of figures on their day.
 * @param earlier what the pace may be counted from: the sheet's own earlier figure, then those of the history. The first
 * that is a reporting week before that day is meant, else the first before it; without one the year began with nobody.
 * @example
 * // Thường Tín: 2.955 of 3.993 on 31/8/2023, 2.510 a year before, by 15/12
 * paceOfFigures({ plan: 3993, actual: 2955, asOf: '2023-08-31', deadline: '2023-12-15', earlier: [base] }).perWeek // 69
 */
export function paceOfFigures({
  plan,
  actual,
  asOf,
  deadline,
  earlier,
}: {
  readonly plan: number;
  readonly actual: number;
  readonly asOf: IsoDate;
  readonly deadline: IsoDate;
  readonly earlier: readonly PaceBase[];
}): Pace {
  const base = baseFor(asOf, earlier);
  const days = { asOf: serialOf(asOf), deadline: serialOf(deadline) };
  const since = { prior: base.actual, priorAsOf: serialOf(base.date) };
  // The base is an earlier day, so there always is a forecast.
  const end = forecast.value({ actual, ...since, ...days }) ?? actual;
  const short = Math.max(0, plan - end);
  const isOver = deadline <= asOf;
  return {
    plan,
    actual,
    expected: expectedByCalendar.value({ plan, start: serialOf(startOfYear(asOf)), ...days }),
    perWeek: neededPerWeek.value({ actual, plan, ...days }),
    base,
    forecast: end,
    short,
    outlook: actual >= plan ? 'reached' : isOver ? 'missed' : short === 0 ? 'on-pace' : 'short',
  };
}

/** Shorter than from the report of one Friday to that of the next, sent a day early: what a day or two bring is chance. */
const leastDays = 6;

function baseFor(asOf: IsoDate, earlier: readonly PaceBase[]): PaceBase {
  const before = earlier.filter(({ date }) => date < asOf);
  const farEnough = before.find(({ date }) => serialOf(asOf) - serialOf(date) >= leastDays);
  return farEnough ?? before[0] ?? beforeTheYear(asOf);
}

function beforeTheYear(asOf: IsoDate): PaceBase {
  const year = Number(asOf.slice(0, 4));
  return { date: isoDate(year - 1, 12, 31) ?? startOfYear(asOf), actual: 0, by: 'year' };
}
