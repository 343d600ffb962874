import type { ReportChart, SeriesLook } from '../core/edits/report-content';

/**
 * How the charts of our sheets look: restrained, and told apart in grey too, as most of them are printed without
 * colour: by light and dark, by markers, by the pattern of a line.
 */
export interface ColumnLook {
  readonly type: 'ColumnStacked';
  readonly fill: string;
}

export interface LineLook {
  readonly type: 'Line' | 'LineMarkers';
  readonly color: string;
  /** Points. */
  readonly weight: number;
  readonly lineStyle: 'Continuous' | 'Dash' | 'Dot' | 'DashDot';
  /** None for a line that is straight anyway. */
  readonly marker: { readonly style: 'Circle' | 'Square'; readonly fill: string } | null;
}

const dark = '#1F4E79';
const light = '#9DC3E6';
const ink = '#262626';
const paper = '#FFFFFF';

export const seriesLooks: Readonly<Record<SeriesLook, ColumnLook | LineLook>> = {
  reached: { type: 'ColumnStacked', fill: light },
  below: { type: 'ColumnStacked', fill: dark },
  threshold: { type: 'Line', color: ink, weight: 2.5, lineStyle: 'Dash', marker: null },
  progress: {
    type: 'LineMarkers',
    color: dark,
    weight: 2.25,
    lineStyle: 'Continuous',
    marker: { style: 'Circle', fill: dark },
  },
  otherProgress: {
    type: 'LineMarkers',
    color: '#7F7F7F',
    weight: 1.75,
    lineStyle: 'DashDot',
    marker: { style: 'Square', fill: paper },
  },
};

/**
 * What a chart is made as; its series have types of their own. Stacked, as a unit has a figure in one of two series:
 * side by side its column would be half as wide, and off its place.
 */
export const chartTypes: Readonly<Record<ReportChart['kind'], 'ColumnStacked' | 'LineMarkers'>> = {
  rates: 'ColumnStacked',
  progress: 'LineMarkers',
};

/** Percent of a column's width between two units. */
export const gapWidth = 60;

/** Smaller than the report's own text, as charts are. */
export const chartFont = { name: 'Times New Roman', size: 11 } as const;

/** Whole percents or people along the axis; each Excel shows them with its own separators. */
export const axisFormat = '0';
