import type { ContributionRules, ContributorGroup } from '../../core/contribution/contribution-rules';
import type {
  ContributionMonths,
  ContributionTerms,
  StateShareBase,
} from '../../core/contribution/contribution-terms';
import type { RulesFault } from '../../core/contribution/rules-faults';
import type { IsoDate } from '../../core/text/date';

/** The words of the tool that tells contributions and makes their table. */
export interface ContributionMessages {
  /** The list of rules, and how each is named in it. */
  readonly rules: string;
  readonly rulesFrom: (rules: Pick<ContributionRules, 'from'>, own: boolean) => string;
  /** Under the list: what the rules say, and where they are written. */
  readonly rulesSay: (rules: ContributionRules) => string;
  readonly source: (source: string) => string;
  readonly group: string;
  /** The group with its share in percent. */
  readonly groupName: (group: ContributorGroup, percent: number) => string;
  readonly base: string;
  readonly baseName: Readonly<Record<StateShareBase, string>>;
  readonly level: string;
  /** đồng a month, beside a field. */
  readonly perMonth: string;
  readonly amount: (amount: number) => string;
  /** Above what one level comes to. */
  readonly table: string;
  readonly months: string;
  readonly monthCount: (months: ContributionMonths) => string;
  readonly person: string;
  readonly state: string;
  readonly total: string;
  readonly handOut: {
    readonly title: string;
    readonly levels: string;
    readonly even: string;
    readonly listed: string;
    readonly first: string;
    readonly step: string;
    readonly count: string;
    readonly list: string;
    readonly listHint: string;
    /** What will be made: how many levels, from which to which. */
    readonly announced: (levels: readonly number[]) => string;
    readonly noAmount: string;
    readonly noCount: (most: number) => string;
    readonly unread: (typed: readonly string[]) => string;
    readonly tooMany: (most: number) => string;
    readonly confirm: string;
  };
  readonly own: {
    readonly title: string;
    readonly hint: string;
    readonly from: string;
    readonly fromSays: (day: IsoDate) => string;
    readonly lowest: string;
    readonly highest: string;
    readonly percent: string;
    readonly povertyLine: string;
    readonly share: (group: ContributorGroup) => string;
    readonly source: string;
    /** Kept as the source where the person named none. */
    readonly noSource: string;
    readonly fault: Readonly<Record<RulesFault, string>>;
    readonly keep: string;
    readonly drop: (day: IsoDate) => string;
  };
}

/** The words of the sheet that staff hand out. */
export interface ContributionSheetMessages {
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: (terms: ContributionTerms) => string;
  readonly columns: {
    readonly level: string;
    readonly total: (percent: number) => string;
    readonly state: string;
    readonly person: (months: ContributionMonths) => string;
  };
  /** What holds, and where it is written, a line each. */
  readonly terms: (terms: ContributionTerms) => readonly string[];
}
