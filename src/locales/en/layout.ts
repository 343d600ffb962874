import type { LayoutMessages } from '../messages/layout';
import { numbers } from './numbers';
import { plural } from './plural';

const { date } = numbers;

export const layout: LayoutMessages = {
  insurance: {
    bhxh: 'Social insurance',
    bhxhBatBuoc: 'Compulsory social insurance',
    bhxhTuNguyen: 'Voluntary social insurance',
    bhtn: 'Unemployment insurance',
    bhyt: 'Health insurance',
    bhytHoGiaDinh: 'Household health insurance',
    bhytHocSinh: 'Student health insurance',
    bhytCanNgheo: 'Near-poor health insurance',
    none: 'General',
  },
  role: {
    ordinal: 'Number',
    unit: 'Unit',
    plan: 'Plan',
    stretchPlan: 'Stretch plan',
    actual: 'Actual',
    prior: 'Earlier actual',
    rate: 'Rate',
    priorRate: 'Earlier rate',
    change: 'Change',
    increase: 'Increase',
    decrease: 'Decrease',
    remaining: 'Remaining',
    surplus: 'Surplus',
    population: 'Population',
    labourForce: 'Labour force',
    coverage: 'Coverage',
    coverageTarget: 'Rate to be reached',
    newCount: 'New',
    renewedCount: 'Renewed',
    receivable: 'Receivable',
    arrears: 'Arrears',
    arrearsRate: 'Arrears rate',
    rank: 'Rank',
    group: 'Group',
    estimate: 'Estimate',
    share: 'Share',
    code: 'Code',
    note: 'Note',
    other: 'Other column',
  },
  sheetKind: { progress: 'Progress table', quota: 'Quota table', other: 'Other sheet' },
  evidence: {
    header: 'By its heading',
    title: 'By the title',
    arithmetic: 'By arithmetic',
    person: 'Chosen by you',
  },
  changeUnit: {
    pointsPublished: 'points',
    pointsExact: 'points',
    growth: '%',
    ratio: '%',
    count: 'people',
  },
  summaryLine: ({ units, asOf, priorAsOf }) =>
    [
      units === 0 ? null : plural(units, 'unit'),
      asOf === null ? null : `as of ${date(asOf)}`,
      priorAsOf === null ? null : `compared with ${date(priorAsOf)}`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
};
