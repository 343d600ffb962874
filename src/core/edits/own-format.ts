/** One side of a cell's border, in Excel's own words. */
export interface BorderSide {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks, as far as it is the person's choice; what is left out is as the cell's style has it. */
export interface OwnFormat {
  /** `#RRGGBB`; null for none. */
  readonly fill?: string | null;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Excel's word: None, Single … */
  readonly underline?: string;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  /** en-US code. */
  readonly numberFormat?: string;
  /** Excel's words. */
  readonly align?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Null for a side without a line. */
  readonly borders?: Readonly<Record<'top' | 'right' | 'bottom' | 'left', BorderSide | null>>;
}

/** How the cells of a sheet look now, from A1. */
export interface SheetLooks {
  /** Each with everything that an `OwnFormat` can tell; null where the sheet is too long to ask for that. */
  readonly cells: readonly (readonly OwnFormat[])[] | null;
  /** In points, by column and by row. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}
