import { parseRectangle } from '../../engine/a1';
import type { Rectangle } from '../../model/workbook-model';
import { readAddress } from '../addresses';
import type { Arguments } from '../protocol/arguments';
import { invalidArgument } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject, Scalar } from '../protocol/host-object';
import { refuseUnlessAllowed } from '../refusals/protection';
import { RangeSelf } from '../session';
import { takenNumber, takenText } from '../taken-values';
import { chartAxes } from './chart-axes';
import { chartFormat } from './chart-format';
import { chartLegend } from './chart-legend';
import { boxOf, type ChartBox, placeOf, placeOver } from './chart-places';
import { changeChart, changeContent, chartOf, type ChartSelf, contentOf } from './chart-self';
import { chartSeriesCollection } from './chart-series-collection';
import { seriesFrom } from './chart-source';
import { chartTitle } from './chart-title';
import { asType, chartTypeName, takenChartType } from './chart-types';
import { worksheet } from './worksheet';

/** `Excel.Chart`. */
export const chart: (self: ChartSelf) => HostObject = defineClass<ChartSelf>({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { read: ({ id }) => id },
    name: {
      read: (self) => chartOf(self).name,
      write: (self, sent) => {
        const name = takenText(sent);
        if (name === '') throw invalidArgument('a name is needed');
        changeChart(self, { name });
      },
    },
    chartType: {
      read: (self) => chartTypeName(contentOf(self).type),
      write: (self, sent) => {
        const type = takenChartType(sent);
        changeContent(self, { type, series: contentOf(self).series.map((one) => asType(one, type)) });
      },
    },
    left: side('left', 0),
    top: side('top', 0),
    width: side('width', 1),
    height: side('height', 1),
  },
  navigations: {
    axes: (self) => chartAxes(self),
    format: (self) => chartFormat(self),
    legend: (self) => chartLegend(self),
    series: (self) => chartSeriesCollection(self),
    title: (self) => chartTitle(self),
    worksheet: ({ session, sheetId }) => worksheet({ session, sheetId }),
  },
  methods: {
    delete: (self) => {
      const sheet = self.session.sheet(self.sheetId);
      refuseUnlessAllowed(sheet, 'objects');
      const gone = chartOf(self);
      sheet.extras.charts = sheet.extras.charts.filter((one) => one !== gone);
    },
    setData: (self, args) => {
      const { type, series: before } = contentOf(self);
      // The looks of a series stay with its place.
      const series = seriesFrom(args, 0, type).map((one, index) => {
        const { name, values, categories } = one;
        return { ...(before[index] ?? one), name, values, categories };
      });
      changeContent(self, { series });
    },
    setPosition,
  },
});

/** One of the four numbers of a chart's box, in points. */
function side(name: keyof ChartBox, least: number): Scalar<ChartSelf> {
  const box = (self: ChartSelf): ChartBox => boxOf(self.session.sheet(self.sheetId), chartOf(self));
  return {
    read: (self) => box(self)[name],
    write: (self, sent) => {
      const moved = { ...box(self), [name]: takenNumber(sent, least) };
      changeChart(self, placeOf(self.session.sheet(self.sheetId), moved));
    },
  };
}

/** With one cell the chart keeps its size; with two it covers both and what lies between. */
function setPosition(self: ChartSelf, args: Arguments): void {
  const start = cellsOf(self, args, 0);
  if (args.has(1)) {
    const end = cellsOf(self, args, 1);
    const area = {
      top: Math.min(start.top, end.top),
      left: Math.min(start.left, end.left),
      bottom: Math.max(start.bottom, end.bottom),
      right: Math.max(start.right, end.right),
    };
    changeChart(self, placeOver(area));
    return;
  }
  const sheet = self.session.sheet(self.sheetId);
  const { width, height } = boxOf(sheet, chartOf(self));
  const { left, top } = boxOf(sheet, placeOver(start));
  changeChart(self, placeOf(sheet, { left, top, width, height }));
}

/** Cells of the chart's own sheet, as a range or as an address. */
function cellsOf(self: ChartSelf, args: Arguments, index: number): Rectangle {
  const given = args.textOrObject(index);
  if (typeof given === 'string') {
    const place = readAddress(self.session, self.sheetId, given);
    if (place.sheetId !== self.sheetId || parseRectangle(given) === null)
      throw invalidArgument('cells of the sheet of the chart are needed');
    return place.area;
  }
  if (!(given.self instanceof RangeSelf) || given.self.sheetId !== self.sheetId)
    throw invalidArgument('cells of the sheet of the chart are needed');
  return given.self.area;
}
