import type { ChartType } from '../../model/chart-model';

/** Columns and bars: which way they go, and how those of one category stand. */
export const BAR_TYPES = {
  columnClustered: ['col', 'clustered'],
  columnStacked: ['col', 'stacked'],
  columnStacked100: ['col', 'percentStacked'],
  barClustered: ['bar', 'clustered'],
  barStacked: ['bar', 'stacked'],
  barStacked100: ['bar', 'percentStacked'],
} as const satisfies Partial<Record<ChartType, readonly [string, string]>>;

export type BarType = keyof typeof BAR_TYPES;

export function isBar(type: ChartType): type is BarType {
  return type in BAR_TYPES;
}
