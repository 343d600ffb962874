import type { ReportMessages } from '../messages/reports';
import { allocationSheet } from './allocation-sheet';
import { contributionSheet } from './contribution-sheet';
import { layout } from './layout';
import { numbers } from './numbers';
import { rankingSheet } from './ranking-sheet';
import { plural } from './plural';
import { summarySheet } from './summary-sheet';

const { date, threshold } = numbers;

export const reports: ReportMessages = {
  asOf: (day) => `(As of ${date(day)})`,
  departed: (kind) => `Units no longer in the list${kind === null ? '' : ` of ${kind}`}`,
  source: (sheets) => `Made from ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  ranking: {
    ...rankingSheet,
    sheetName: 'Ranking',
    title: 'UNITS BEHIND SCHEDULE',
    kindHeading: ({ insurance, by, threshold: percent, differ }, below) => {
      const units = `${layout.insurance[insurance]}: ${plural(below, 'unit')} below`;
      if (by === 'coverage')
        return `${units} ${differ ? 'their targets' : `the target of ${threshold(percent)}`} of coverage`;
      return differ
        ? `${units} the threshold (${threshold(percent)} of the plan, some units have their own)`
        : `${units} ${threshold(percent)} of the plan`;
    },
    noneBelow: ({ by, threshold: percent, differ }) => {
      if (by === 'coverage')
        return `Every unit has reached ${differ ? 'its target' : `the target of ${threshold(percent)}`} of coverage.`;
      return differ
        ? 'Every unit has reached its own threshold.'
        : `Every unit has reached ${threshold(percent)} of the plan.`;
    },
    columns: {
      rank: 'Rank',
      unit: 'Unit',
      plan: 'Plan',
      actual: 'Actual',
      rate: 'Rate (%)',
      gapToThreshold: 'Needed for the threshold (people)',
      gapToPlan: 'Needed for the plan (people)',
      threshold: 'Threshold (%)',
      peopleAsked: 'People to be reached',
      coverage: 'Coverage (%)',
      gapToTarget: 'Needed for the target (people)',
      target: 'Target of coverage (%)',
      change: ({ convention, priorAsOf }) => {
        const since =
          priorAsOf === null ? '' : ` ${convention === 'ratio' ? 'to' : 'since'} ${date(priorAsOf)}`;
        const unit = convention === null ? '' : ` (${layout.changeUnit[convention]})`;
        return `${convention === 'ratio' ? 'Ratio' : 'Change'}${since}${unit}`;
      },
    },
    total: 'Total',
  },
  findings: {
    sheetName: 'Checks',
    title: 'WHAT THE CHECKS FOUND',
    columns: {
      ordinal: 'No.',
      severity: 'Severity',
      code: 'Kind',
      sheet: 'Sheet',
      cell: 'Cell',
      sentence: 'What it is',
      found: 'Found',
      expected: 'Expected',
    },
    counted: (total) =>
      total === 0 ? '' : `(${plural(total, 'finding')}; click an address to go to its cell)`,
    none: 'Nothing wrong was found.',
    ignored: (total) => `${plural(total, 'ignored finding')} not listed.`,
  },
  history: {
    sheetName: 'Progress history',
    columns: {
      unit: 'Unit',
      insurance: 'Insurance',
      date: 'Date',
      plan: 'Assigned plan',
      actual: 'Actual',
    },
    kind: (insurance) => layout.insurance[insurance],
  },
  contribution: contributionSheet,
  allocation: allocationSheet,
  summary: summarySheet,
};
