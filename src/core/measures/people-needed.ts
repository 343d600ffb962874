import type { FormulaReference } from '../grid/sheet-reference';
import { isConstant } from './constant';
import { type Measure, shownWhere } from './measure';
import { roundedUp, roundedUpFormula } from './whole-people';

/** How a target is written: 80, or 0,8 under a % format. */
export type TargetForm = 'percent' | 'fraction';

/**
 * People that reach a target rate: ⌈target × whole⌉, where the whole is a plan, the population or the labour force.
 * Nothing where the whole is not above 0, or the target below 0.
 * @param form how the target comes, as a figure and in its cell.
 * @example peopleForTarget('percent').value({ whole: 17822, target: 18.8 }) // 3351
 */
export function peopleForTarget(form: TargetForm): Measure<'whole' | 'target'> {
  return {
    inputs: ['whole', 'target'],
    value: ({ whole, target }) => goal(whole, target, form),
    formula: ({ whole, target }) =>
      shownWhere([whole, target], conditions(whole, target), goalFormula(whole, target, form)),
  };
}

/**
 * People still needed to reach a target rate: ⌈target × whole⌉ − actual, never below 0. Kon Rẫy, 9/2023: of a labour
 * force of 17.822 people 18,8 % are to have BHXH, 2.403 have it, 948 are missing.
 * @param form how the target comes, as a figure and in its cell.
 * @example peopleStillNeeded('percent').value({ actual: 2403, whole: 17822, target: 18.8 }) // 948
 */
export function peopleStillNeeded(form: TargetForm): Measure<'actual' | 'whole' | 'target'> {
  return {
    inputs: ['actual', 'whole', 'target'],
    value({ actual, whole, target }) {
      const people = goal(whole, target, form);
      return people === null || actual === null ? null : Math.max(0, people - actual);
    },
    formula: ({ actual, whole, target }) =>
      shownWhere(
        [whole, actual, target],
        conditions(whole, target),
        `MAX(0,${goalFormula(whole, target, form)}-${actual})`,
      ),
  };
}

function goal(whole: number | null, target: number | null, form: TargetForm): number | null {
  if (whole === null || target === null || whole <= 0 || target < 0) return null;
  return roundedUp(form === 'fraction' ? target * whole : (target * whole) / 100);
}

function conditions(whole: FormulaReference, target: FormulaReference): string[] {
  return [`N(${whole})>0`, ...(isConstant(target) ? [] : [`N(${target})>=0`])];
}

function goalFormula(whole: FormulaReference, target: FormulaReference, form: TargetForm): string {
  return roundedUpFormula(form === 'fraction' ? `${target}*${whole}` : `${target}*${whole}/100`);
}
