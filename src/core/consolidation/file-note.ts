import type { CellAddress } from '../grid/address';
import type { InsuranceKind } from '../layout/vocabulary';
import type { IsoDate } from '../text/date';
import type { UnreadableReason } from './sent-file';

/** A file that gave nothing, and why. */
export type LeftOut =
  | { readonly code: 'unreadable'; readonly reason: UnreadableReason }
  /** No sheet looks like a table of the field. */
  | { readonly code: 'no-table' }
  /** Quotas, and nothing of how far they are. */
  | { readonly code: 'quota-only'; readonly sheets: readonly string[] }
  /** A progress table without plan, actual and earlier figures: one of coverage or arrears. */
  | { readonly code: 'no-figures'; readonly sheets: readonly string[] }
  /** Made by an earlier consolidation, beside the files that it was made of. */
  | { readonly code: 'earlier-result' }
  /** The same units with the same figures as a file before it. */
  | { readonly code: 'same-content'; readonly other: string }
  /** Each of its units came already. */
  | { readonly code: 'no-new-unit'; readonly units: number; readonly other: string };

/** What has to be said of a file that was used. */
export type Remark =
  | { readonly code: 'other-date'; readonly asOf: IsoDate; readonly common: IsoDate }
  | { readonly code: 'no-date'; readonly common: IsoDate }
  | { readonly code: 'other-prior-date'; readonly priorAsOf: IsoDate | null; readonly common: IsoDate }
  /** A unit that came before; this one is not used. */
  | {
      readonly code: 'repeated-unit';
      readonly unit: string;
      readonly sheet: string;
      readonly address: CellAddress;
      readonly other: { readonly file: string; readonly unit: string };
    }
  /** Sheets of other days than the latest one of the file. */
  | { readonly code: 'older-sheets'; readonly sheets: readonly string[]; readonly asOf: IsoDate }
  /** Cells that Excel takes for something else than they mean; the meant figure is used. */
  | { readonly code: 'read-as-meant'; readonly sheet: string; readonly cells: readonly CellAddress[] }
  /** Cells of which nobody can say the figure; left blank, or as they stand where they are numbers. */
  | { readonly code: 'doubtful-figures'; readonly sheet: string; readonly cells: readonly CellAddress[] }
  /** Units with an actual figure and no plan, or no earlier figure, of a kind that others have it of. */
  | {
      readonly code: 'without-figure';
      readonly role: 'plan' | 'prior';
      readonly insurance: InsuranceKind;
      readonly units: number;
    };

export type FileNote = LeftOut | Remark;
