/** What the stand-in knows of the charts of a sheet: plain data, as the rest of the workbook model. */

/** Where a corner of a chart lies: a cell, 0-based, and how far beyond its top left corner, in points. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}

/** Chart types that the stand-in draws and writes; those of one chart may differ series by series. */
export type ChartType =
  | 'columnClustered'
  | 'columnStacked'
  | 'columnStacked100'
  | 'barClustered'
  | 'barStacked'
  | 'barStacked100'
  | 'line'
  | 'lineMarkers';

export interface ChartLine {
  /** `#RRGGBB`. */
  readonly color: string;
  /** Points. */
  readonly weight: number;
  readonly style: 'continuous' | 'dash' | 'dot' | 'dashDot' | 'none';
}

export interface ChartSeriesModel {
  /** The text itself, or a formula with its `=` that names the cell where it stands. */
  readonly name: string;
  readonly type: ChartType;
  /** With the leading `=` and the sheet's name: `='Tổng hợp'!$C$5:$C$13`; null for a series without any yet. */
  readonly values: string | null;
  readonly categories: string | null;
  /** `#RRGGBB` of the columns; null for automatic. */
  readonly fill: string | null;
  /** Null for automatic. */
  readonly line: ChartLine | null;
  readonly marker: 'none' | 'circle' | 'square' | 'diamond' | 'triangle' | 'automatic';
  /** `#RRGGBB` inside the markers and around them; absent for that of the line. */
  readonly markerFill?: string;
  readonly markerLine?: string;
  /** Figures written at the points. */
  readonly dataLabels: boolean;
}

export interface ChartAxisModel {
  /** Null for none. */
  readonly title: string | null;
  readonly visible: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** en-US code; null for that of the cells. */
  readonly numberFormat: string | null;
  readonly majorGridlines: boolean;
}

export interface ChartModel {
  /** Stable through a session. */
  readonly id: string;
  readonly name: string;
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  /**
   * What it shows; null for a chart of a kind that is not modelled: it is the person's, stays in the file as it is, and
   * only its name and place are known here.
   */
  readonly content: ChartContent | null;
  /**
   * Where `content` is null: the formulas that it is drawn from, as they stand in its part one after the other, with
   * their `=`. They follow the cells that they name.
   */
  readonly references?: readonly string[];
}

export interface ChartContent {
  readonly type: ChartType;
  /** Of all its texts; what is absent is automatic. */
  readonly font?: { readonly name?: string; /** Points. */ readonly size?: number };
  /** Null for none. */
  readonly title: string | null;
  readonly series: readonly ChartSeriesModel[];
  readonly categoryAxis: ChartAxisModel;
  readonly valueAxis: ChartAxisModel;
  /** Null for none. */
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | null;
  /** Percent of a column's width between two groups of columns; null for automatic. */
  readonly gapWidth: number | null;
}
