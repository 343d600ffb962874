import type { FormulaReference } from '../grid/sheet-reference';
import { type Measure, shownWhere } from './measure';
import { roundedDown, roundedDownFormula, roundedUp, roundedUpFormula } from './whole-people';

/*
 * Days come as Excel serial numbers without a time, as cells hold them (`serialOf`); figures are those of the end of
 * their day ("tính đến hết ngày"). A deadline is among the days that may be used.
 */

/**
 * People expected by the calendar: the plan in equal parts from the first day of the period to the deadline, rounded up
 * to whole people. Nothing of it before the period, all of it after the deadline.
 * @example
 * // 365 people in a year; on 31 January, 31 of 365 days are over
 * expectedByCalendar.value({ plan: 365, start: 44927, asOf: 44957, deadline: 45291 }) // 31
 */
export const expectedByCalendar: Measure<'plan' | 'start' | 'asOf' | 'deadline'> = {
  inputs: ['plan', 'start', 'asOf', 'deadline'],
  value({ plan, start, asOf, deadline }) {
    if (plan === null || start === null || asOf === null || deadline === null) return null;
    if (plan <= 0 || deadline < start) return null;
    const days = deadline - start + 1;
    return roundedUp((plan * Math.min(Math.max(asOf - start + 1, 0), days)) / days);
  },
  formula({ plan, start, asOf, deadline }) {
    const days = `(${deadline}-${start}+1)`;
    return shownWhere(
      [plan, start, asOf, deadline],
      [`N(${plan})>0`, `N(${deadline})>=N(${start})`],
      roundedUpFormula(`${plan}*MIN(MAX(${asOf}-${start}+1,0),${days})/${days}`),
    );
  },
};

/**
 * People needed each week from now on to reach the plan by the deadline, rounded up. In the last week it is all that are
 * missing. Nothing on and after the deadline: no week is left.
 * @example
 * // Thường Tín: 2.955 of 3.993 on 31/8/2023, to be reached by 15/12/2023
 * neededPerWeek.value({ actual: 2955, plan: 3993, asOf: 45169, deadline: 45275 }) // 69
 */
export const neededPerWeek: Measure<'actual' | 'plan' | 'asOf' | 'deadline'> = {
  inputs: ['actual', 'plan', 'asOf', 'deadline'],
  value({ actual, plan, asOf, deadline }) {
    if (actual === null || plan === null || asOf === null || deadline === null) return null;
    if (plan <= 0 || deadline <= asOf) return null;
    return roundedUp((Math.max(0, plan - actual) * 7) / Math.max(7, deadline - asOf));
  },
  formula: ({ actual, plan, asOf, deadline }) =>
    shownWhere(
      [actual, plan, asOf, deadline],
      [`N(${plan})>0`, `N(${deadline})>N(${asOf})`],
      roundedUpFormula(`MAX(0,${plan}-${actual})*7/MAX(7,${deadline}-${asOf})`),
    ),
};

type ForecastInput = 'actual' | 'prior' | 'asOf' | 'priorAsOf' | 'deadline';

/**
 * People at the deadline if it goes on as between two days, rounded down (half a person has not joined), never below 0.
 * For the pace since the beginning of the year: 0 people on the last day of the year before. Nothing where the days are
 * not in order; on and after the deadline the figure itself.
 * @example
 * // 2.510 people on 31/8/2022, 2.955 on 31/8/2023, looked at for 15/12/2023
 * forecast.value({ prior: 2510, priorAsOf: 44804, actual: 2955, asOf: 45169, deadline: 45275 }) // 3084
 */
export const forecast: Measure<ForecastInput> = {
  inputs: ['actual', 'prior', 'asOf', 'priorAsOf', 'deadline'],
  value({ actual, prior, asOf, priorAsOf, deadline }) {
    if (actual === null || prior === null || asOf === null || priorAsOf === null || deadline === null)
      return null;
    if (asOf <= priorAsOf) return null;
    const more = ((actual - prior) * Math.max(0, deadline - asOf)) / (asOf - priorAsOf);
    return roundedDown(Math.max(0, actual + more));
  },
  formula: ({ actual, prior, asOf, priorAsOf, deadline }) =>
    shownWhere(
      [actual, prior, asOf, priorAsOf, deadline],
      [`N(${asOf})>N(${priorAsOf})`],
      roundedDownFormula(
        `MAX(0,${actual}+(${actual}-${prior})*MAX(0,${deadline}-${asOf})/${days(asOf, priorAsOf)})`,
      ),
    ),
};

function days(later: FormulaReference, earlier: FormulaReference): string {
  return `(${later}-${earlier})`;
}
