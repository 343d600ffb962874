import type { RangeAddress } from '../grid/address';
import type { InsuranceKind } from '../layout/vocabulary';
import type { OwnFormat } from './own-format';

export type ReportKind =
  'summary' | 'ranking' | KindRanking | 'findings' | 'history' | 'contribution' | 'allocation';

/** The ranking of one kind of insurance, where the office wants a sheet for each. */
export type KindRanking = `ranking.${InsuranceKind}`;

/** How a cell of a report looks; what that is in fonts and colours is decided in one place (`excel/report-styles.ts`). */
export type ReportStyle =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'header'
  | 'text'
  | 'count'
  | 'rate'
  | 'flaggedRate'
  | 'change'
  | 'ordinal'
  | 'link'
  | 'figure'
  | 'day'
  | 'totalText'
  | 'totalCount'
  | 'totalRate'
  | 'totalChange'
  | 'remark'
  /** A cell of the person's, kept beside ours: plain, but for its own format. */
  | 'person';

/** A cell of a report. Text is data: it is never read as a formula. */
export interface ReportCell {
  readonly value: string | number | boolean | { readonly formula: string };
  readonly style: ReportStyle;
  /** Columns that the cell spans, itself included; 1 unless given. */
  readonly span?: number;
  /** Rows that the cell spans, itself included; 1 unless given. The cells below it are blank ones of the same style. */
  readonly down?: number;
  /** What the person chose for this cell, where it differs from the style. */
  readonly own?: OwnFormat;
}

/** A sheet that we make, from A1 down; `null` is an empty cell. */
export interface ReportContent {
  readonly rows: readonly (readonly (ReportCell | null)[])[];
  /** Widths in characters, by column. */
  readonly columnWidths: readonly number[];
  /** Heights in points, by row: wrapped texts and merged cells do not make their rows higher by themselves. */
  readonly rowHeights: readonly number[];
  /** Rows that stay in view, counted from the top. */
  readonly frozenRows: number;
  /** 1-based rows printed at the head of each page, first and last; null for none. */
  readonly printTitleRows: readonly [number, number] | null;
  readonly landscape: boolean;
  /** The tables by unit, so that what the person adds to a unit's row goes with the unit; none unless given. */
  readonly tables?: readonly ReportTable[];
  /** Drawn from cells of this very sheet; none unless given. */
  readonly charts?: readonly ReportChart[];
}

/** A table of a report whose rows are known by a unit and whose columns by what they say. */
export interface ReportTable {
  /** Which table it is, also after the report was made anew: letters, digits and dots, e.g. `bhytHoGiaDinh.2`. */
  readonly key: string;
  /** 1-based. */
  readonly headerRow: number;
  /** 1-based: the table's first column. */
  readonly left: number;
  /** From the left, with the text in the header row, by which a column is found again when others were put between. */
  readonly columns: readonly ReportColumn[];
  /** Its rows of units, from the top; rows that add up or head a group are not among them. */
  readonly rows: readonly { readonly row: number; readonly key: string }[];
  /** It lists the units that are no longer in the table of this key, with what the person wrote to them. */
  readonly departed?: true;
}

export interface ReportColumn {
  /** What it says, e.g. `rate`, in whatever language it is headed. */
  readonly key: string;
  readonly heading: string;
  /** Its cells are for the person to write into: they come empty and are kept. */
  readonly isPersons?: true;
}

/** What a series of a chart shows; how that looks is decided in one place, so that it can be told apart in grey too. */
export type SeriesLook = 'reached' | 'below' | 'threshold' | 'progress' | 'otherProgress';

/** A chart on one of our sheets. */
export interface ReportChart {
  /** By which it is known again on its sheet, e.g. `TienDoBHXH.bhyt.rates`. */
  readonly name: string;
  /** Columns by unit with the threshold as a line over them, or lines over the periods. */
  readonly kind: 'rates' | 'progress';
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Cells of this sheet with the names under the axis. */
  readonly categories: RangeAddress;
  /** Their values are cells of this sheet as well: LibreOffice draws no figures that stand in no cell. */
  readonly series: readonly {
    readonly name: string;
    readonly values: RangeAddress;
    readonly look: SeriesLook;
  }[];
  /** The cells that it covers. */
  readonly place: RangeAddress;
}
