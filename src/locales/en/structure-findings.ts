import type { FindingMessages } from '../messages/findings';
import { numbers } from './numbers';

const { count, figure, pair, rate, signed } = numbers;

/** What the rows and columns of a table say of each other. */
export const structureFindings: Pick<
  FindingMessages,
  'ordinal-gap' | 'breakdown-mismatch' | 'exceeds-plan' | 'decreased'
> = {
  'ordinal-gap': ({ address, found, expected, after }) =>
    `Cell ${address}: number ${count(found)} follows ${count(after)} where ${count(expected)} should; see whether a row is missing or stands twice.`,
  'breakdown-mismatch': ({ address, found, expected, parts }) => {
    const [was, right] = pair(found, expected);
    const sum = parts.map(({ figure: part }) => figure(part)).join(' + ');
    return `Cell ${address}: it says ${was} but its parts add up to ${right} (${sum}).`;
  },
  'exceeds-plan': ({ address, found, plan, rate: percent }) =>
    `Cell ${address}: ${figure(found)} is ${rate(percent)} of the plan (${figure(plan)}); that is unusual, please look at both figures.`,
  decreased: ({ address, unit, found, prior, change }) => {
    if (found === null || prior === null) {
      return `Cell ${address}: ${unit} has fallen since the earlier date${change === null ? '' : ` (${signed(change)})`}.`;
    }
    return `Cell ${address}: ${unit} has fallen from ${figure(prior)} to ${figure(found)} (${signed(found - prior)} people).`;
  },
};
