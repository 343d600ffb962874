import type { ChangeConvention, InsuranceKind } from '../../core/layout/vocabulary';
import type { Ranking } from '../../core/reports/ranking';
import type { AllocationSheetMessages } from './allocation';
import type { ContributionSheetMessages } from './contribution';
import type { SummarySheetMessages } from './summary-sheet';
import type { RankingSheetMessages } from './ranking-sheet';
import type { IsoDate } from '../../core/text/date';

/** How the change of a report is counted, and since when; null where the sheet does not say. */
export interface ChangeBasis {
  readonly convention: ChangeConvention | null;
  readonly priorAsOf: IsoDate | null;
}

/** What the units of a kind were held against. */
export type HeldAgainst = Pick<Ranking, 'insurance' | 'by' | 'threshold' | 'differ'>;

/** Words that both report sheets share. */
export interface ReportMessages {
  readonly ranking: RankingMessages;
  readonly summary: SummarySheetMessages;
  readonly findings: FindingsSheetMessages;
  readonly history: HistoryMessages;
  readonly contribution: ContributionSheetMessages;
  readonly allocation: AllocationSheetMessages;
  /** `(Tính đến ngày 18/11/2023)`, under a title. */
  readonly asOf: (day: IsoDate) => string;
  /** Heads the units that are no longer in a table, with what the person wrote to them; the kind, where it is known. */
  readonly departed: (kind: string | null) => string;
  /** The line at the foot that says what the sheet was made from. */
  readonly source: (sheets: readonly string[]) => string;
}

/** The sheet of lagging units. */
export interface RankingMessages extends RankingSheetMessages {
  readonly sheetName: string;
  readonly title: string;
  /** The heading of one insurance kind: its name, what it is held against, how many are below. */
  readonly kindHeading: (held: HeldAgainst, below: number) => string;
  /** Said in place of the rows when every unit has reached the threshold. */
  readonly noneBelow: (held: HeldAgainst) => string;
  readonly columns: {
    readonly rank: string;
    readonly unit: string;
    readonly plan: string;
    readonly actual: string;
    readonly rate: string;
    readonly gapToThreshold: string;
    readonly gapToPlan: string;
    /** Where units are held against different percents. */
    readonly threshold: string;
    /** In place of plan, rate and gap where the units are measured by coverage. */
    readonly peopleAsked: string;
    readonly coverage: string;
    readonly gapToTarget: string;
    readonly target: string;
    readonly change: (basis: ChangeBasis) => string;
  };
  /** The first cell of the row that adds up. */
  readonly total: string;
}

/** The sheet of findings. */
export interface FindingsSheetMessages {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: {
    readonly ordinal: string;
    readonly severity: string;
    readonly code: string;
    readonly sheet: string;
    readonly cell: string;
    readonly sentence: string;
    readonly found: string;
    readonly expected: string;
  };
  /** Under the title: how many are listed. */
  readonly counted: (count: number) => string;
  readonly none: string;
  /** How many are not listed because the person ignores them. */
  readonly ignored: (count: number) => string;
}

/** The sheet that keeps each period. */
export interface HistoryMessages {
  readonly sheetName: string;
  readonly columns: {
    readonly unit: string;
    readonly insurance: string;
    readonly date: string;
    readonly plan: string;
    readonly actual: string;
  };
  /** As the sheet names a kind; rows are known again by it. */
  readonly kind: (insurance: InsuranceKind) => string;
}
