import type { ChartContent, ChartModel, ChartSeriesModel } from '../../model/chart-model';
import { HostError, notImplemented } from '../protocol/host-error';
import { refuseUnlessAllowed } from '../refusals/protection';
import type { SheetSelf } from '../session';

/** What a chart object stands for. */
export interface ChartSelf extends SheetSelf {
  readonly id: string;
}

/** What a series object stands for: the one at a place. Series have no names that last, here or in Excel. */
export interface SeriesSelf extends ChartSelf {
  readonly index: number;
}

/** The chart as it is now. @throws ItemNotFound when it was deleted */
export function chartOf({ session, sheetId, id }: ChartSelf): ChartModel {
  const found = session.sheet(sheetId).extras.charts.find((chart) => chart.id === id);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

/** What the chart shows. @throws NotImplemented for a chart of a kind that is not modelled */
export function contentOf(self: ChartSelf): ChartContent {
  const { content } = chartOf(self);
  if (content === null) throw notImplemented('What is on a chart of this kind');
  return content;
}

/** @throws AccessDenied on a protected sheet whose objects are locked */
export function changeChart(self: ChartSelf, changed: Partial<ChartModel>): void {
  const sheet = self.session.sheet(self.sheetId);
  refuseUnlessAllowed(sheet, 'objects');
  const now = chartOf(self);
  sheet.extras.charts = sheet.extras.charts.map((chart) => (chart === now ? { ...now, ...changed } : chart));
}

/** @throws AccessDenied on a protected sheet whose objects are locked */
export function changeContent(self: ChartSelf, changed: Partial<ChartContent>): void {
  changeChart(self, { content: { ...contentOf(self), ...changed } });
}

/** The series as it is now. @throws InvalidArgument when there is none at its place */
export function seriesOf(self: SeriesSelf): ChartSeriesModel {
  const found = contentOf(self).series[self.index];
  if (!found) throw new HostError('InvalidArgument');
  return found;
}

export function changeSeries(self: SeriesSelf, changed: Partial<ChartSeriesModel>): void {
  const now = seriesOf(self);
  const series = contentOf(self).series.map((one) => (one === now ? { ...now, ...changed } : one));
  changeContent(self, { series });
}
