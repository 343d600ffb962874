import { guarded, type Measure } from './measure';

/**
 * All people of a kind: newly won and renewed. Xã Hải Dương, 2021: 37 new and 78 renewed are 115.
 * @example newAndRenewed.value({ newCount: 37, renewedCount: 78 }) // 115
 */
export const newAndRenewed: Measure<'newCount' | 'renewedCount'> = {
  inputs: ['newCount', 'renewedCount'],
  value: ({ newCount, renewedCount }) =>
    newCount === null || renewedCount === null ? null : newCount + renewedCount,
  formula: ({ newCount, renewedCount }) =>
    guarded([newCount, renewedCount], null, `${newCount}+${renewedCount}`),
};

/**
 * By how many people the new and renewed ones are more than the total that is told; 0 is right.
 * @example newAndRenewedExcess.value({ newCount: 40, renewedCount: 78, total: 115 }) // 3
 */
export const newAndRenewedExcess: Measure<'newCount' | 'renewedCount' | 'total'> = {
  inputs: ['newCount', 'renewedCount', 'total'],
  value({ newCount, renewedCount, total }) {
    const sum = newAndRenewed.value({ newCount, renewedCount });
    return sum === null || total === null ? null : sum - total;
  },
  formula: ({ newCount, renewedCount, total }) =>
    guarded([newCount, renewedCount, total], null, `${newCount}+${renewedCount}-${total}`),
};
