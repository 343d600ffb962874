import type { AllocationSheetMessages } from '../messages/allocation';
import { layout } from './layout';

const basisWords = { equal: 'equally', population: 'by population', lastYear: 'by last year’s result' };

export const allocationSheet: AllocationSheetMessages = {
  sheetName: 'Allocation',
  title: (insurance) =>
    insurance === 'none'
      ? 'ALLOCATION OF THE QUOTA'
      : `ALLOCATION OF THE QUOTA: ${layout.insurance[insurance].toUpperCase()}`,
  subtitle: (basis) => `(Split ${basisWords[basis]})`,
  columns: {
    ordinal: 'No.',
    part: 'Hamlet, unit',
    weight: (basis) => ({ equal: 'Factor', population: 'Population', lastYear: 'Last year’s result' })[basis],
    lock: 'Fixed (people)',
    share: 'Quota (people)',
  },
  sum: 'Total',
  quota: 'Quota to split',
  note: (live) =>
    `People left over go to the largest remainders, so that the total is always the quota.${
      live ? ' Type over the quota, a fixed share or a figure to split by, and the last column follows.' : ''
    }`,
};
