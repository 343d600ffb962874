import type { FindingCode } from '../../core/checks/finding';

/** What a kind of finding is called: heads the findings of a kind, and stands for the code on the findings sheet. */
export type FindingNames = Readonly<Record<FindingCode, string>>;
