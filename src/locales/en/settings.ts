import type { InsuranceKind } from '../../core/layout/vocabulary';
import type { Milestone, UnitThreshold } from '../../core/measures/threshold';
import type { MonthDay } from '../../core/settings/setting-field';
import type { SheetThreshold } from '../../core/thresholds/sheet-thresholds';
import type { SettingsMessages } from '../messages/settings';
import { layout } from './layout';
import { numbers } from './numbers';
import { plural } from './plural';

const { threshold } = numbers;

const dayOfYear = (day: MonthDay): string => {
  const [month, date] = day.split('-').map(Number);
  return `${date}/${month}`;
};

const milestone = ({ day, percents }: Milestone): string => {
  const kinds = (Object.entries(percents) as [InsuranceKind, number][]).map(
    ([kind, percent]) => `${layout.insurance[kind]} ${threshold(percent)}`,
  );
  return `${dayOfYear(day)}: ${kinds.join(', ')}`;
};

const ofUnit = ({ unit, insurance, percent }: UnitThreshold): string =>
  `${unit} – ${layout.insurance[insurance]} ${threshold(percent)}`;

const why = (common: NonNullable<SheetThreshold['common']>): string => {
  if (common.by === 'date') return `by the milestone of ${dayOfYear(common.day)}`;
  return common.by === 'standard' ? 'as is usual' : 'as you set it for the kind';
};

export const settings: SettingsMessages = {
  held: {
    title: 'This sheet goes by',
    kind: ({ insurance, by, units, bySheet, byUnit, common }) => {
      const kind = layout.insurance[insurance];
      if (by === 'coverage' || (bySheet === units && units > 0)) {
        const what = by === 'coverage' ? 'targets of coverage' : 'rates to be reached';
        return `${kind}: the sheet’s own ${what}`;
      }
      const general = common === null ? 'no threshold' : `${threshold(common.percent)}, ${why(common)}`;
      const sheet = bySheet === 0 ? '' : `; ${plural(bySheet, 'unit')} by the sheet’s own column`;
      const unit = byUnit === 0 ? '' : `; ${plural(byUnit, 'unit')} with its own threshold`;
      return `${kind}: ${general}${sheet}${unit}`;
    },
    none: 'This sheet has no column yet to hold against a threshold.',
  },
  byKind: {
    title: 'Thresholds by kind of insurance',
    hint: 'Percent of the plan; a unit below it gets the mark ▼. Left empty, the pale figure in the field holds.',
    percent: (insurance) => layout.insurance[insurance],
    others: 'Other kinds',
  },
  milestones: {
    title: 'Milestones of the year',
    hint: 'Figures are held against the next milestone that is not past. After the last one, the threshold of the kind holds.',
    none: 'No milestone yet.',
    line: milestone,
    ready: (one) => `Add ${milestone(one)}`,
    day: 'Day/month',
    wrongDay: 'Write day/month, for example 30/6.',
  },
  byUnit: {
    title: 'Thresholds of single units',
    hint: 'For a unit that was given another rate. Where the sheet has a column of rates to be reached, that goes first.',
    none: 'No unit has its own threshold yet.',
    line: ofUnit,
    unit: 'Unit',
  },
  farBelow: {
    title: 'What is far below',
    hint: 'The summary sheet counts the units that are below their threshold by more than these points. With a threshold of 80% and 20 points: below 60%.',
    points: 'Below the threshold by more than (points)',
  },
  deadline: {
    title: 'Deadline of the plan',
    hint: 'The day of each year by which the plan has to be reached; the pace is worked out from it.',
    ready: dayOfYear,
  },
  kind: 'Kind of insurance',
  percent: 'Threshold (%)',
  wrongPercent: 'Write a number above 0 and at most 100.',
  save: 'Keep',
  add: 'Add',
  remove: 'Remove',
  removeOf: (line) => `Remove ${line}`,
  dayOfYear,
};
