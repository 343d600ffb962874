import type { Finding, Repair } from '../checks/finding';
import type { CellAddress } from '../grid/address';

/** A cell before and after its repair, both as a person reads them (percent as 46.81, also where stored as 0.4681). */
export interface BeforeAfter {
  /** `''` for an empty cell. */
  readonly was: string | number;
  readonly now: string | number;
}

/** A cell that a repair changed. */
export interface RepairedCell extends BeforeAfter {
  readonly sheet: string;
  readonly address: CellAddress;
}

/**
 * What a repair changes, to be shown before it is applied.
 * @param repair one of the finding's choices.
 * @example beforeAfter(finding, finding.repair) // { was: 57.7, now: 9.01 }
 */
export function beforeAfter(finding: Finding, repair: Repair): BeforeAfter {
  const found: unknown = finding.found;
  const expected: unknown = finding.expected;
  const was = typeof found === 'string' || typeof found === 'number' ? found : '';
  if (finding.repair !== null && (typeof expected === 'number' || typeof expected === 'string')) {
    return { was, now: expected };
  }
  return { was, now: 'value' in repair ? repair.value : repair.formula };
}
