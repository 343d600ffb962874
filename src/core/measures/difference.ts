import type { FormulaReference } from '../grid/sheet-reference';
import { guarded, type Measure } from './measure';

type DifferenceInput = 'actual' | 'plan';

/**
 * People still missing to the plan; never below 0. The signed form is negative where the plan is passed. A plan of zero
 * was not given at all: nothing is shown, as for the rate.
 */
export function remaining(signed: boolean): Measure<DifferenceInput> {
  return {
    inputs: ['actual', 'plan'],
    value: ({ actual, plan }) => (isGiven(plan) ? difference(plan, actual, signed) : null),
    formula: ({ actual, plan }) => differenceFormula(plan, actual, signed, plan),
  };
}

/** People beyond the plan; never below 0. The signed form is negative where the plan is not reached. */
export function surplus(signed: boolean): Measure<DifferenceInput> {
  return {
    inputs: ['actual', 'plan'],
    value: ({ actual, plan }) => (isGiven(plan) ? difference(actual, plan, signed) : null),
    formula: ({ actual, plan }) => differenceFormula(actual, plan, signed, plan),
  };
}

/** One half of a change split into the columns Tăng and Giảm: people more than before, never below 0. */
export const increase: Measure<'actual' | 'prior'> = {
  inputs: ['actual', 'prior'],
  value: ({ actual, prior }) => difference(actual, prior, false),
  formula: ({ actual, prior }) => differenceFormula(actual, prior, false),
};

/** The other half: people fewer than before, never below 0. */
export const decrease: Measure<'actual' | 'prior'> = {
  inputs: ['actual', 'prior'],
  value: ({ actual, prior }) => difference(prior, actual, false),
  formula: ({ actual, prior }) => differenceFormula(prior, actual, false),
};

function difference(from: number | null, less: number | null, signed: boolean): number | null {
  if (from === null || less === null) return null;
  return signed ? from - less : Math.max(0, from - less);
}

function differenceFormula(
  from: FormulaReference,
  less: FormulaReference,
  signed: boolean,
  plan: FormulaReference | null = null,
): string {
  return guarded([from, less], plan, signed ? `${from}-${less}` : `MAX(0,${from}-${less})`);
}

function isGiven(plan: number | null): boolean {
  return plan !== null && plan > 0;
}
