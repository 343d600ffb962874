import { layout } from './layout';
import type { FindingMessages, FindingOf, SeverityMessages } from '../messages/findings';
import { dateFindings } from './date-findings';
import { numberFindings } from './number-findings';
import { numbers } from './numbers';
import { plural } from './plural';
import { structureFindings } from './structure-findings';
import { unitFindings } from './unit-findings';

const { figure, fixed, pair } = numbers;

function sumMismatch(line: string) {
  return ({ address, found, expected, rows, severity }: FindingOf<'total-mismatch'>): string => {
    const [was, right] = pair(found, expected);
    const sum = `Cell ${address}: the ${line} says ${was} but ${plural(rows, 'unit adds', 'units add')} up to ${right}`;
    // A warning is a sum that is evidently a higher level's own figure: nothing to correct without asking.
    return severity === 'error'
      ? `${sum}, off by ${figure(Math.abs(found - expected))}.`
      : `${sum}; it may be the figure assigned from above, and then it should stay.`;
  };
}

function derivedMismatch(name: string) {
  return ({
    address,
    found,
    expected,
    row,
  }: FindingOf<'rate-mismatch'> | FindingOf<'remaining-mismatch'>): string => {
    const [was, right] = pair(found, expected);
    return row === 'sum'
      ? `Cell ${address}: the ${name} of the total row says ${was} but worked out from the units it is ${right}.`
      : `Cell ${address}: the ${name} says ${was} but worked out again it is ${right}.`;
  };
}

const lookalikes = { priorRate: 'the rate of the earlier date', rate: 'the present rate' } as const;

/** What Excel's error words mean to the person. */
const errorWords: Readonly<Record<string, string>> = {
  '#DIV/0!': 'it divides by 0 or by a blank cell',
  '#REF!': 'a cell that it needs was deleted',
  '#NAME?': 'a function name is misspelt',
  '#VALUE!': 'there is text where it needs a number',
  '#N/A': 'it does not find what it looks up',
  '#NUM!': 'the number cannot be worked out',
};

export const findings: FindingMessages = {
  ...numberFindings,
  ...unitFindings,
  ...structureFindings,
  ...dateFindings,
  'total-mismatch': sumMismatch('total'),
  'group-mismatch': sumMismatch('group total'),
  'rate-mismatch': derivedMismatch('rate'),
  'remaining-mismatch': (finding) =>
    derivedMismatch(finding.measure === 'surplus' ? 'surplus' : 'remainder')(finding),
  'change-mismatch': ({ address, found, expected, row, looksLike, lookalike }) => {
    const [was, right] = pair(found, expected);
    const says =
      row === 'sum'
        ? `Cell ${address}: the total says ${was} but worked out from the units it is ${right}`
        : `Cell ${address}: the change says ${was} but worked out again it is ${right}`;
    return looksLike === null || lookalike === null
      ? `${says}.`
      : `${says}; ${fixed(lookalike)} is ${lookalikes[looksLike]}.`;
  },
  'formula-error': ({ address, found }) => {
    const meaning = errorWords[found];
    return `Cell ${address}: the formula gives ${found}${meaning === undefined ? '' : ` (${meaning})`}; please look at it again.`;
  },
  'layout-unsure': ({ address, header, role, insurance }) =>
    role === 'other'
      ? `Cell ${address}: it is not clear what column “${header}” is; please look at the layout.`
      : `Cell ${address}: column “${header}” is taken for ${layout.role[role]}${insurance === 'none' ? '' : ` (${layout.insurance[insurance]})`}, but this is not sure; please look at the layout.`,
};

export const severity: SeverityMessages = {
  name: { error: 'Error', warning: 'To look at', info: 'Note' },
  heading: (level, count) =>
    ({
      error: plural(count, 'error'),
      warning: `${numbers.count(count)} to look at`,
      info: plural(count, 'note'),
    })[level],
};
