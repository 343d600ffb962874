import type { AllocationMessages } from '../messages/allocation';
import { shortList } from '../short-list';
import { layout } from './layout';
import { numbers } from './numbers';
import { plural } from './plural';

const { count, figure } = numbers;

export const allocation: AllocationMessages = {
  source: 'Split over',
  sourceName: { sheet: 'The rows of this sheet', list: 'A list of my own' },
  target: 'Column of the quota',
  targetName: ({ letters, role, insurance }) =>
    `Column ${letters}: ${layout.role[role]}${insurance === 'none' ? '' : `, ${layout.insurance[insurance]}`}`,
  list: 'Hamlets, agencies',
  listHint:
    'One a line. To split by population or result, write the figure after the name and a semicolon (Thôn 1; 1,203), or paste from Excel.',
  leftOut: (lines) => `Not taken for hamlets: ${listed(lines)}.`,
  repeated: (names) => `Written twice: ${listed(names)}.`,
  assigned: 'Assigned quota',
  stretch: 'Stretch quota (if any)',
  people: 'people',
  split: 'Split the',
  splitName: (which, quota) => `${which === 'assigned' ? 'assigned' : 'stretch'} quota: ${count(quota)}`,
  basis: 'How',
  basisName: { equal: 'Equally', population: 'By population', lastYear: 'By last year’s result' },
  weightsName: ({ basis, letters, header }) =>
    basis === 'population'
      ? `By population (column ${letters})`
      : `By ${header.split(' · ').at(-1) || 'result'} (column ${letters})`,
  standing: ({ sum, equals, overAssigned, overStretch, missing }, { assigned, stretch }) => {
    const blanks = missing.length === 0 ? '' : ` (${count(missing.length)} without a number)`;
    if (equals !== null) return `The parts sum to ${figure(sum)} now${blanks}, which is the ${equals} quota.`;
    const apart = [
      assigned === null || overAssigned === null
        ? null
        : `assigned ${count(assigned)}: ${over(overAssigned)}`,
      stretch === null || overStretch === null ? null : `stretch ${count(stretch)}: ${over(overStretch)}`,
    ].filter((part) => part !== null);
    return `The parts sum to ${figure(sum)} now${blanks}, ${apart.join('; ')}.`;
  },
  table: 'Allocation',
  columns: { part: 'Hamlet, unit', lock: 'Fixed', share: 'Share' },
  weightIs: (weight) => (weight === null ? 'no figure to split by' : `split by ${figure(weight)}`),
  lockOf: (name) => `Fixed share of ${name}`,
  lockHint: 'Where a number of people is fixed already, write it under Fixed; the others share the rest.',
  sum: 'Total',
  sumIs: (sum, quota) => `${count(sum)} = ${count(quota)} ✓`,
  announced: ({ filled, replaced, turned }, { sheet, letters }) => {
    const same =
      turned.length === 0
        ? ''
        : ` ${plural(turned.length, 'cell becomes a formula', 'cells become formulas')} of the same result.`;
    const changes = replaced.map(({ address, was, now }) => `${address}: ${shown(was)} → ${count(now)}`);
    const taken =
      replaced.length === 0
        ? ''
        : `, in place of ${plural(replaced.length, 'present figure')} (${listed(changes)})`;
    return `Fills ${plural(filled.length + replaced.length, 'cell')} of column ${letters} of “${sheet}”${taken}.${same}`;
  },
  form: 'Write as',
  formName: { numbers: 'numbers', formulas: 'formulas (they split again when the figures change)' },
  nothingToWrite: 'The cells are so already; there is nothing to write.',
  write: (letters) => `Write into column ${letters}`,
  announcedSheet:
    'The sheet “Allocation” (added, or made anew where there is one) has formulas that split again by themselves. Other sheets stay as they are.',
  make: 'Make the allocation sheet',
};

function over(people: number): string {
  return people > 0 ? `${figure(people)} too many` : `${figure(-people)} too few`;
}

function shown(was: string | number | boolean): string {
  return typeof was === 'number' ? figure(was) : `“${String(was)}”`;
}

function listed(texts: readonly string[]): string {
  const { names, more } = shortList(texts);
  return more === 0 ? names : `${names}; and ${count(more)} more`;
}
