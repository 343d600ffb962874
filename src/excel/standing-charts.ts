import type { StandingChart } from '../core/edits/edit-plan';

/**
 * Asks for the charts of a sheet: the names of all of them, and of some more.
 * @param ours names of charts that we made there; some may be gone.
 * @returns to be called after the next sync.
 */
export function requestCharts(sheet: Excel.Worksheet, ours: readonly string[]): () => StandingChart[] {
  const all = sheet.charts.load({ name: true });
  // Series of a chart that the person made are none of our business, and may be of a kind that has none to tell.
  const known = ours.map((name) => {
    const chart = sheet.charts.getItemOrNullObject(name);
    chart.load({ name: true, left: true, top: true, width: true, height: true, series: { name: true } });
    return chart;
  });
  return () =>
    all.items.map(({ name }) => {
      const chart = known.find((one) => !one.isNullObject && one.name === name);
      if (chart === undefined) return { name, series: null, box: null };
      const { left, top, width, height, series } = chart;
      return { name, series: series.items.map((one) => one.name), box: { left, top, width, height } };
    });
}
