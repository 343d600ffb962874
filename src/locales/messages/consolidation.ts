import type { FileNote } from '../../core/consolidation/file-note';
import type { UnreadableReason } from '../../core/consolidation/sent-file';
import type { InsuranceKind } from '../../core/layout/vocabulary';
import type { IsoDate } from '../../core/text/date';
import type { ConsolidatePaneMessages } from './consolidate-pane';

/** What is said where many files become one sheet. */
export interface ConsolidationMessages {
  /** The sheet of the units. */
  readonly sheet: {
    readonly name: string;
    /** Kinds in the order of the columns; the year of the reporting day, where one is said. */
    readonly title: (kinds: readonly InsuranceKind[], year: string | null) => string;
    readonly asOf: (day: IsoDate) => string;
    readonly columns: {
      readonly ordinal: string;
      readonly unit: string;
      readonly insurance: (insurance: InsuranceKind) => string;
      readonly plan: string;
      readonly actual: (day: IsoDate | null) => string;
      readonly rate: string;
      readonly prior: (day: IsoDate | null) => string;
      readonly change: (day: IsoDate | null) => string;
      readonly file: string;
    };
    readonly total: string;
  };
  /** The sheet that says what became of the files. */
  readonly notes: {
    readonly name: string;
    readonly title: string;
    readonly columns: {
      readonly ordinal: string;
      readonly file: string;
      readonly units: string;
      readonly note: string;
    };
    readonly none: string;
  };
  /** How many files and units were brought together. */
  readonly done: (used: number, files: number, units: number) => string;
  /** No file could be used: how many there were, and why the first could not. */
  readonly nothingUsable: (files: number, first: string, why: string) => string;
  /** No file was found in what the person named. */
  readonly noFileFound: (named: string) => string;
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  /** The words of the pane's tool. */
  readonly pane: ConsolidatePaneMessages;
  /** One sentence on a file; the file itself stands beside it. */
  readonly note: {
    readonly [Code in FileNote['code']]: (note: Extract<FileNote, { readonly code: Code }>) => string;
  };
}
