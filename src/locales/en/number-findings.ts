import type { FindingMessages } from '../messages/findings';
import { layout } from './layout';
import { numbers } from './numbers';

const { figure } = numbers;
const exact = (value: number): string => figure(value, 6);
const choices = (readings: readonly number[]): string => readings.map(exact).join(' or ');

/** What the numbers say by themselves, and what their column says of them. */
export const numberFindings: Pick<
  FindingMessages,
  | 'number-as-text'
  | 'thousands-misread'
  | 'decimal-misread'
  | 'not-a-number'
  | 'missing-value'
  | 'zero-plan'
  | 'negative-count'
  | 'fractional-count'
> = {
  'number-as-text': ({ address, found, expected, readings }) =>
    expected === null
      ? `Cell ${address}: “${found.trim()}” is held as text and is not added up; is it ${choices(readings)}?`
      : `Cell ${address}: “${found.trim()}” is held as text and is not added up; it must be ${exact(expected)}.`,
  'thousands-misread': ({ address, found, expected, readings }) =>
    expected === null
      ? `Cell ${address}: it says ${exact(found)}, but the column counts people and its thousands marks were misread; is it ${choices(readings)}?`
      : `Cell ${address}: it says ${exact(found)}, but the column counts people, so it must be ${exact(expected)}; a thousands mark was taken for a decimal one.`,
  'decimal-misread': ({ address, found, expected, readings, role }) =>
    expected === null
      ? `Cell ${address}: column “${layout.role[role]}” says ${exact(found)} and seems to have lost its decimal mark; is it ${choices(readings)}?`
      : `Cell ${address}: column “${layout.role[role]}” says ${exact(found)}, but it must be ${exact(expected)}; the decimal mark was lost.`,
  'not-a-number': ({ address, found, role }) =>
    `Cell ${address}: “${found.trim()}” in column “${layout.role[role]}” is no number; please enter the figure.`,
  'missing-value': ({ address, unit, role }) =>
    `Cell ${address}: ${unit === '' ? 'this row' : unit} has no figure in column “${layout.role[role]}”, where other units have one.`,
  'zero-plan': ({ address }) =>
    `Cell ${address}: the plan is 0, so there is no rate; please look at the figure that was assigned.`,
  'negative-count': ({ address, found, expected, readings }) => {
    const [only] = readings;
    if (expected !== null)
      return `Cell ${address}: it says ${exact(found)}, but people cannot be fewer than none; it must be ${exact(expected)}.`;
    const asks = only === undefined ? '' : `; is it ${exact(only)}?`;
    return `Cell ${address}: it says ${exact(found)}, but people cannot be fewer than none${asks === '' ? '.' : asks}`;
  },
  'fractional-count': ({ address, found, expected, readings }) =>
    expected === null
      ? `Cell ${address}: it says ${exact(found)}, but people come whole; is it ${choices(readings)}?`
      : `Cell ${address}: it says ${exact(found)}, but people come whole; by the total it is ${exact(expected)}.`,
};
