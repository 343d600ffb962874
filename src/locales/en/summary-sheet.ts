import type { SummarySheetMessages } from '../messages/summary-sheet';
import { layout } from './layout';
import { numbers } from './numbers';

const { count, date, figure } = numbers;

export const summarySheet: SummarySheetMessages = {
  sheetName: 'Summary',
  title: 'PROGRESS SUMMARY',
  kind: ({ insurance, by, sheet }) => {
    const name =
      by === 'coverage' ? `${layout.insurance[insurance]} (coverage)` : layout.insurance[insurance];
    return sheet === null ? name : `${name} – ${sheet}`;
  },
  columns: {
    insurance: 'Insurance',
    sheet: 'Sheet',
    plan: 'Plan',
    actual: 'Actual',
    rate: 'Rate (%)',
    coverage: 'Coverage (%)',
    threshold: 'Threshold (%)',
    units: 'Units',
    reached: 'At the threshold',
    below: 'Below the threshold',
    farBelow: (points) => `Far below (by more than ${figure(points, 4)} points)`,
  },
  ownThresholds: 'own',
  nothing: '–',
  comparison: {
    title: 'Compared with the last period',
    priorDay: 'Last period',
    day: 'This period',
    priorActual: 'Actual, last period',
    actual: 'Actual, this period',
    people: 'Change (people)',
    priorRate: 'Rate, last period (%)',
    rate: 'Rate, this period (%)',
    points: 'Change (points)',
  },
  changes: {
    title: (kind, since) =>
      `Strongest rises and falls since ${since === null ? 'the last period' : date(since)}: ${kind}`,
    unit: 'Unit',
    direction: 'Direction',
    rise: 'Rise',
    fall: 'Fall',
    change: (convention) => {
      if (convention === null) return 'Change';
      return convention === 'ratio' ? '% of the last period' : `Change (${layout.changeUnit[convention]})`;
    },
  },
  groups: {
    title: (kind) => `By group of units: ${kind}`,
    group: 'Group of units',
    others: 'Units in no group',
  },
  rates: {
    title: (kind, shown, all) =>
      shown < all
        ? `Rate by unit: ${kind} (the ${count(shown)} lowest of ${count(all)})`
        : `Rate by unit: ${kind}`,
    unit: 'Unit',
    rate: 'Rate (%)',
    threshold: 'Threshold (%)',
    reached: 'At the threshold',
    below: 'Below the threshold',
  },
  progress: {
    title: 'Progress over the periods',
    day: 'Day',
    rateOf: (kind) => `${kind} (%)`,
    valueTitle: 'Rate (%)',
  },
  belowNames: (kind) => `${kind} – Units below the threshold`,
};
