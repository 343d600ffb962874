import { guarded, type Measure } from './measure';

type DifferenceInput = 'actual' | 'plan';

/** People still missing to the plan; never below 0. The signed form is negative where the plan is passed. */
export function remaining(signed: boolean): Measure<DifferenceInput> {
  return {
    inputs: ['actual', 'plan'],
    value: ({ actual, plan }) => difference(plan, actual, signed),
    formula: ({ actual, plan }) => differenceFormula(plan, actual, signed),
  };
}

/** People beyond the plan; never below 0. The signed form is negative where the plan is not reached. */
export function surplus(signed: boolean): Measure<DifferenceInput> {
  return {
    inputs: ['actual', 'plan'],
    value: ({ actual, plan }) => difference(actual, plan, signed),
    formula: ({ actual, plan }) => differenceFormula(actual, plan, signed),
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
  from: Parameters<typeof guarded>[0][number],
  less: Parameters<typeof guarded>[0][number],
  signed: boolean,
): string {
  return guarded([from, less], null, signed ? `${from}-${less}` : `MAX(0,${from}-${less})`);
}
