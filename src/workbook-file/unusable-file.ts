import type { UnreadableReason } from '../core/consolidation/sent-file';

/** A file that cannot be read as a workbook, and why. */
export class UnusableFile extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(`not a readable workbook: ${reason}`);
  }
}
