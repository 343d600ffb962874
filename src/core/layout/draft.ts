import type { Evidence } from './sheet-layout';
import type { ColumnRole } from './vocabulary';

/** What is believed of a column while its words and figures are weighed. */
export interface Draft {
  /** 1-based sheet column. */
  readonly column: number;
  /** The header's texts from the top down. */
  readonly path: readonly string[];
  readonly role: ColumnRole;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Below this, words may be outweighed by what the figures show. */
export const firmWords = 0.9;

/** Roles of columns that count people. */
export const countRoles: ReadonlySet<ColumnRole> = new Set(['plan', 'stretchPlan', 'actual', 'prior']);
