import type { ChangeConvention } from '../layout/vocabulary';
import { guarded, type Measure } from './measure';
import { percentOf } from './rate';
import { roundedQuotient } from './rounding';

type ChangeInput = 'actual' | 'prior' | 'plan';
type ChangeMeasure = Measure<ChangeInput>;

/**
 * The present rate, unrounded, less the earlier rate rounded to 2 decimals, in percentage points of the plan. Odd as it
 * is, it gives every row of the Hương Trà annex (3205/UBND-VX, 23/11/2023); exact subtraction misses four of nine.
 * @example pointsPublished.value({ actual: 145, prior: 146, plan: 160 }) // -0.625, shown as -0,63
 */
const pointsPublished: ChangeMeasure = {
  inputs: ['actual', 'prior', 'plan'],
  value({ actual, prior, plan }) {
    const now = percentOf(actual, plan);
    return now === null || prior === null || plan === null
      ? null
      : now - roundedQuotient(prior * 100, plan, 2);
  },
  formula: ({ actual, prior, plan }, fraction) =>
    guarded(
      [plan, actual, prior],
      plan,
      fraction
        ? `${actual}/${plan}-ROUND(${prior}/${plan},4)`
        : `${actual}*100/${plan}-ROUND(${prior}*100/${plan},2)`,
    ),
};

/** Percentage points of the plan, without rounding in between. */
const pointsExact: ChangeMeasure = {
  inputs: ['actual', 'prior', 'plan'],
  value: ({ actual, prior, plan }) =>
    actual === null || prior === null ? null : percentOf(actual - prior, plan),
  formula: ({ actual, prior, plan }, fraction) =>
    guarded(
      [plan, actual, prior],
      plan,
      fraction ? `(${actual}-${prior})/${plan}` : `(${actual}-${prior})*100/${plan}`,
    ),
};

/** Growth on the earlier figure in percent: 2.955 on 2.510 is +17,73 % (Thường Tín, 8/2023). */
const growth: ChangeMeasure = {
  inputs: ['actual', 'prior', 'plan'],
  value: ({ actual, prior }) => (actual === null || prior === null ? null : percentOf(actual - prior, prior)),
  formula: ({ actual, prior }, fraction) =>
    guarded(
      [actual, prior],
      prior,
      fraction ? `(${actual}-${prior})/${prior}` : `(${actual}-${prior})*100/${prior}`,
    ),
};

/** The present figure in percent of the earlier one: "bằng 117,73 % cùng kỳ". */
const ratio: ChangeMeasure = {
  inputs: ['actual', 'prior', 'plan'],
  value: ({ actual, prior }) => percentOf(actual, prior),
  formula: ({ actual, prior }, fraction) =>
    guarded([actual, prior], prior, fraction ? `${actual}/${prior}` : `${actual}*100/${prior}`),
};

/** People more or fewer than at the earlier date. */
const count: ChangeMeasure = {
  inputs: ['actual', 'prior', 'plan'],
  value: ({ actual, prior }) => (actual === null || prior === null ? null : actual - prior),
  formula: ({ actual, prior }) => guarded([actual, prior], null, `${actual}-${prior}`),
};

/** The five meanings of "tăng giảm", by convention. Only the two in points of the plan look at the plan. */
export const changeMeasures: Readonly<Record<ChangeConvention, ChangeMeasure>> = {
  pointsPublished,
  pointsExact,
  growth,
  ratio,
  count,
};

/** True for the conventions whose figures are percent (or points of it), not people. */
export function isPercentConvention(convention: ChangeConvention): boolean {
  return convention !== 'count';
}

/** True for the conventions that divide by the plan. */
export function needsPlan(convention: ChangeConvention): boolean {
  return convention === 'pointsPublished' || convention === 'pointsExact';
}
