import type { ReportChart } from '../core/edits/report-content';

type Series = ReportChart['series'][number];

/** Which series of a chart stand for which of those that are wanted. */
export interface PairedSeries {
  /** For each that is wanted, the place of the one that stands for it; null for one that has to be added. */
  readonly kept: readonly (number | null)[];
  /** Places of ours that are wanted no longer. One that the person added is not among them. */
  readonly gone: readonly number[];
}

/**
 * Finds the series of a chart of ours again. A series is known by its look, as its name changes with the threshold and
 * the date; where it stands, by the name that it was given last.
 * @param former as they were written last.
 * @param standing the names of all series that are on the chart now.
 */
export function pairedSeries(
  former: readonly Series[],
  wanted: readonly Series[],
  standing: readonly string[],
): PairedSeries {
  const taken = new Set<number>();
  const ours = former.map((series) => {
    const place = standing.findIndex((name, index) => name === series.name && !taken.has(index));
    if (place >= 0) taken.add(place);
    return { look: series.look, place };
  });
  const kept = wanted.map(({ look }) => {
    const index = ours.findIndex((one) => one.look === look && one.place >= 0);
    return index < 0 ? null : (ours.splice(index, 1)[0]?.place ?? null);
  });
  return { kept, gone: ours.filter(({ place }) => place >= 0).map(({ place }) => place) };
}
