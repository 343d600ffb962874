import type { RangeAddress } from '../grid/address';
import type { IsoDate } from '../text/date';
import type { LegacyEncoding } from '../text/legacy-encoding';
import type { ChangeConvention, ColumnRole, InsuranceKind, SheetKind } from './vocabulary';

/** Why the recogniser believes what it believes; shown to the person, printed under `--explain`. */
export interface Evidence {
  readonly by: 'header' | 'title' | 'arithmetic' | 'person';
  /** In the words of the sheet, e.g. the header's text, or `E = 100 × D / C trong 9/9 dòng`. */
  readonly text: string;
}

export interface ColumnLayout {
  /** 1-based sheet column. */
  readonly column: number;
  readonly role: ColumnRole;
  readonly insurance: InsuranceKind;
  /** The day that the column's figures are of, from its header or the title; null where it has none. */
  readonly date: IsoDate | null;
  /** 0 to 1; 0.9 and above is said without asking. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The header's texts from the top down, decoded to NFC, spans filled in. */
  readonly headerPath: readonly string[];
  /** True where the column's figures are fractions shown as percent (0,4681 with a % format). */
  readonly fraction: boolean;
  /** What a change column counts, where the office chose it; left out where the sheet has to tell. */
  readonly convention?: ChangeConvention;
}

export interface TableLayout {
  readonly range: RangeAddress;
  /** 1-based sheet rows, each list in order. */
  readonly headerRows: readonly number[];
  readonly numberingRows: readonly number[];
  readonly bodyRows: readonly number[];
  readonly groupRows: readonly number[];
  readonly ofWhichRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly columns: readonly ColumnLayout[];
}

export interface SheetLayout {
  readonly name: string;
  readonly kind: SheetKind;
  /** The reporting date, and the earlier date that the sheet compares with. */
  readonly asOf: IsoDate | null;
  readonly priorAsOf: IsoDate | null;
  /** How the sheet's texts are encoded; null for Unicode. The cells themselves are left as they are. */
  readonly encoding: LegacyEncoding | null;
  readonly tables: readonly TableLayout[];
  /**
   * On a sheet of kind `other`: what looks most like a table of the field, for a person who wants to say what its
   * columns are; null where nothing does, and on recognised sheets.
   */
  readonly candidate: TableLayout | null;
}
