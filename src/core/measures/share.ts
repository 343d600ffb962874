import { partOfWhole } from './part-of-whole';

/**
 * A unit's share of the total (cơ cấu), in percent. Shares rounded to two decimals may sum to 100,01: no error.
 * @example share.value({ part: 213, total: 1667 }) // 12.777…
 */
export const share = partOfWhole('part', 'total');
