import { partOfWhole } from './part-of-whole';

/**
 * Coverage: people insured in percent of those who could be, the population for BHYT and the labour force of working
 * age for BHXH and BHTN. Kon Rẫy, 9/2023: 28.924 of 31.701 people are 91,24 %.
 * @example coverage.value({ actual: 28924, base: 31701 }) // 91.24002397400713
 */
export const coverage = partOfWhole('actual', 'base');
