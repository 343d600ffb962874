import type { Finding, FindingCode, Severity } from '../../core/checks/finding';

/** The finding that carries a code; some kinds of finding share one shape. */
export type FindingOf<Code extends FindingCode> = OneOf<Finding, Code>;
type OneOf<Each extends Finding, Code extends FindingCode> = Each extends Finding
  ? Code extends Each['code']
    ? Each
    : never
  : never;

/** One sentence a finding: names the cell, what it says, what it should say. The sheet is shown beside it. */
export type FindingMessages = {
  readonly [Code in FindingCode]: (finding: FindingOf<Code>) => string;
};

export interface SeverityMessages {
  /** One of them, e.g. `Lỗi`. */
  readonly name: Readonly<Record<Severity, string>>;
  /** A heading over several, with their number, e.g. `2 lỗi`. */
  readonly heading: (severity: Severity, count: number) => string;
}
