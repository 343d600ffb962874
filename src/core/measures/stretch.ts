import { partOfWhole } from './part-of-whole';

/**
 * Completion of the stretch plan (phấn đấu), which an office sets itself above what it was assigned: xã Hải Dương was
 * assigned 37 people and strives for 40 (162/KH-UBND, 2021).
 * @example stretchRate.value({ actual: 37, stretchPlan: 40 }) // 92.5
 */
export const stretchRate = partOfWhole('actual', 'stretchPlan');
