import { contributionMeasure } from '../../src/core/contribution/contribution-measure';
import { contributionRulesOn, contributorGroups } from '../../src/core/contribution/contribution-rules';
import { contributionPeriods } from '../../src/core/contribution/contribution-terms';
import { publishedContributionRules } from '../../src/core/contribution/published-rules';
import { cellAddress, rangeAddress } from '../../src/core/grid/address';
import type { FormulaReference } from '../../src/core/grid/sheet-reference';
import { arrearsAgainstLimit, arrearsOverLimit, arrearsRate } from '../../src/core/measures/arrears';
import { changeMeasures } from '../../src/core/measures/change';
import { serialOf } from '../../src/core/measures/calendar';
import { constant, dateConstant } from '../../src/core/measures/constant';
import { coverage } from '../../src/core/measures/coverage';
import { decrease, increase, remaining, surplus } from '../../src/core/measures/difference';
import type { Measure } from '../../src/core/measures/measure';
import { meetingsRate, meetingsShort, monthsDue, monthsShort } from '../../src/core/measures/meetings';
import { newAndRenewed, newAndRenewedExcess } from '../../src/core/measures/new-and-renewed';
import { expectedByCalendar, forecast, neededPerWeek } from '../../src/core/measures/pace';
import { peopleForTarget, peopleStillNeeded } from '../../src/core/measures/people-needed';
import { rate } from '../../src/core/measures/rate';
import { share } from '../../src/core/measures/share';
import { stretchRate } from '../../src/core/measures/stretch';
import type { IsoDate } from '../../src/core/text/date';
import { type InputName, inputNames, type InputRow } from './random-rows';

/** One measure in a column of the sheet: what each row should show, and the formula that stands there. */
export interface MeasuredColumn {
  readonly name: string;
  /** Whole people or đồng: then the figures are to be the very same. */
  readonly whole: boolean;
  value(row: InputRow, number: number): number | null;
  formula(number: number): string;
}

const at = (input: InputName, row: number): FormulaReference =>
  cellAddress(row, inputNames.indexOf(input) + 1);

const numberIn = (row: InputRow, input: InputName): number | null => {
  const value = row[input];
  return typeof value === 'number' ? value : null;
};

/** Every second row is of a column of fractions under a % format. */
const isFraction = (number: number): boolean => number % 2 === 1;

type Named<Name extends string> = Readonly<Record<Name, InputName | number>>;

/** A measure whose inputs stand in these columns, or are a setting; `of` gives it, for a row's own variant. */
function column<Name extends string>(
  name: string,
  of: Measure<Name> | ((number: number) => Measure<Name>),
  inputs: Named<Name> | ((number: number) => Named<Name>),
  percent: boolean,
): MeasuredColumn {
  const measure = (number: number): Measure<Name> => (typeof of === 'function' ? of(number) : of);
  const each = <T>(number: number, make: (input: InputName | number) => T): Record<Name, T> => {
    const named = typeof inputs === 'function' ? inputs(number) : inputs;
    return Object.fromEntries(measure(number).inputs.map((input) => [input, make(named[input])])) as Record<
      Name,
      T
    >;
  };
  return {
    name,
    whole: !percent,
    value(row, number) {
      const figures = each(number, (input) => (typeof input === 'number' ? input : numberIn(row, input)));
      const value = measure(number).value(figures);
      return value !== null && percent && isFraction(number) ? value / 100 : value;
    },
    formula: (number) =>
      measure(number).formula(
        each(number, (input) => (typeof input === 'number' ? constant(input) : at(input, number))),
        percent && isFraction(number),
      ),
  };
}

const ofPlan = { actual: 'actual', plan: 'plan' } as const;
const ofPrior = { actual: 'actual', prior: 'prior' } as const;
const arrears = { arrears: 'arrears', receivable: 'receivable', limit: 'limit' } as const;
const meetings = { held: 'held', months: 'months', perMonth: 'perMonth' } as const;
const form = (number: number): 'fraction' | 'percent' => (isFraction(number) ? 'fraction' : 'percent');
const target = (number: number): InputName => (isFraction(number) ? 'targetFraction' : 'target');

const RULES = contributionRulesOn('2021-03-19' as IsoDate, publishedContributionRules)!;
const DEADLINE = '2023-12-15' as IsoDate;
const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!;

export const measuredColumns: readonly MeasuredColumn[] = [
  column('rate', rate, ofPlan, true),
  ...(['pointsPublished', 'pointsExact', 'growth', 'ratio'] as const).map((convention) =>
    column(convention, changeMeasures[convention], { ...ofPlan, ...ofPrior }, true),
  ),
  column('count', changeMeasures.count, { ...ofPlan, ...ofPrior }, false),
  column('remaining', (number) => remaining(isFraction(number)), ofPlan, false),
  column('surplus', (number) => surplus(isFraction(number)), ofPlan, false),
  column('increase', increase, ofPrior, false),
  column('decrease', decrease, ofPrior, false),
  column('coverage', coverage, { actual: 'actual', base: 'plan' }, true),
  column('share', share, { part: 'newCount', total: 'total' }, true),
  column('stretchRate', stretchRate, { actual: 'actual', stretchPlan: 'total' }, true),
  column(
    'peopleForTarget',
    (n) => peopleForTarget(form(n)),
    (n) => ({ whole: 'plan', target: target(n) }),
    false,
  ),
  column(
    'peopleStillNeeded',
    (n) => peopleStillNeeded(form(n)),
    (n) => ({ actual: 'actual', whole: 'plan', target: target(n) }),
    false,
  ),
  column(
    'peopleStillNeeded for a setting',
    peopleStillNeeded('percent'),
    (n) => ({ actual: 'actual', whole: 'plan', target: pick([80, 93, 97.89, 18.8], n) }),
    false,
  ),
  column('arrearsRate', arrearsRate, { arrears: 'arrears', receivable: 'receivable' }, true),
  column('arrearsAgainstLimit', arrearsAgainstLimit, arrears, true),
  column('arrearsOverLimit', arrearsOverLimit, arrears, false),
  column('newAndRenewed', newAndRenewed, { newCount: 'newCount', renewedCount: 'renewedCount' }, false),
  column(
    'newAndRenewedExcess',
    newAndRenewedExcess,
    { newCount: 'newCount', renewedCount: 'renewedCount', total: 'total' },
    false,
  ),
  column('monthsDue', monthsDue, { start: 'start', asOf: 'asOf' }, false),
  column('meetingsShort', meetingsShort, meetings, false),
  column('meetingsRate', meetingsRate, meetings, true),
  {
    name: 'monthsShort',
    whole: true,
    value: (row) =>
      monthsShort.value(
        ['march', 'april', 'may'].map((name) => numberIn(row, name as InputName)),
        1,
      ),
    formula(number) {
      const [left, right] = [inputNames.indexOf('march') + 1, inputNames.indexOf('may') + 1];
      return monthsShort.formula(rangeAddress({ top: number, left, bottom: number, right }), 1);
    },
  },
  column(
    'expectedByCalendar',
    expectedByCalendar,
    { plan: 'plan', start: 'start', asOf: 'asOf', deadline: 'deadline' },
    false,
  ),
  column(
    'neededPerWeek',
    neededPerWeek,
    { actual: 'actual', plan: 'plan', asOf: 'asOf', deadline: 'deadline' },
    false,
  ),
  {
    name: 'neededPerWeek by 15/12/2023',
    whole: true,
    value: (row) =>
      neededPerWeek.value({
        actual: numberIn(row, 'actual'),
        plan: numberIn(row, 'plan'),
        asOf: numberIn(row, 'asOf'),
        deadline: serialOf(DEADLINE),
      }),
    formula: (number) =>
      neededPerWeek.formula(
        {
          actual: at('actual', number),
          plan: at('plan', number),
          asOf: at('asOf', number),
          deadline: dateConstant(DEADLINE),
        },
        false,
      ),
  },
  column(
    'forecast',
    forecast,
    { actual: 'actual', prior: 'prior', asOf: 'asOf', priorAsOf: 'priorAsOf', deadline: 'deadline' },
    false,
  ),
  column(
    'contribution',
    (number) =>
      contributionMeasure(
        pick(['total', 'state', 'person'] as const, number),
        pick(contributionPeriods, number),
        {
          rules: RULES,
          group: pick(contributorGroups, number >> 2),
          base: pick(['povertyLine', 'total'] as const, number >> 4),
        },
      ),
    { level: 'level' },
    false,
  ),
];
