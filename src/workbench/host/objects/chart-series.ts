import { HostError, notImplemented } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { takenColor, takenFlag, takenNumber, takenText, takenWord } from '../taken-values';
import { changeContent, changeSeries, contentOf, type SeriesSelf, seriesOf } from './chart-self';
import { seriesFormat } from './chart-series-format';
import { lineArgument } from './chart-source';
import { textOfFormula } from './chart-texts';
import { asType, chartTypeName, isLine, takenChartType } from './chart-types';

const MARKERS = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'Circle'] as const;
const OTHER_MARKERS = ['X', 'Star', 'Dot', 'Dash', 'Plus', 'Picture'] as const;

/** `Excel.ChartSeries`. */
export const chartSeries: (self: SeriesSelf) => HostObject = defineClass<SeriesSelf>({
  name: 'ChartSeries',
  scalars: {
    name: {
      read: (self) => textOfFormula(self.session, seriesOf(self).name),
      write: (self, sent) => {
        changeSeries(self, { name: takenText(sent) });
      },
    },
    chartType: {
      read: (self) => chartTypeName(seriesOf(self).type),
      write: (self, sent) => {
        changeSeries(self, asType(seriesOf(self), takenChartType(sent)));
      },
    },
    gapWidth: {
      read: (self) => {
        refuseLines(self);
        return contentOf(self).gapWidth ?? 150;
      },
      write: (self, sent) => {
        refuseLines(self);
        changeContent(self, { gapWidth: takenNumber(sent, 0, 500) });
      },
    },
    hasDataLabels: {
      read: (self) => seriesOf(self).dataLabels,
      write: (self, sent) => {
        changeSeries(self, { dataLabels: takenFlag(sent) });
      },
    },
    markerStyle: {
      read: (self) => {
        const { marker } = lineOf(self);
        return MARKERS.find((name) => name.toLowerCase() === marker);
      },
      write: (self, sent) => {
        const name = takenWord(sent, [...MARKERS, ...OTHER_MARKERS]);
        const known = MARKERS.find((one) => one === name);
        lineOf(self);
        if (known === undefined) throw notImplemented(`A marker of style ${name}`);
        changeSeries(self, {
          marker: known.toLowerCase() as 'automatic' | 'none' | 'square' | 'diamond' | 'triangle' | 'circle',
        });
      },
    },
    markerBackgroundColor: {
      read: (self) => lineOf(self).markerFill ?? automatic('markerBackgroundColor'),
      write: (self, sent) => {
        lineOf(self);
        changeSeries(self, { markerFill: takenColor(sent) });
      },
    },
    markerForegroundColor: {
      read: (self) => lineOf(self).markerLine ?? automatic('markerForegroundColor'),
      write: (self, sent) => {
        lineOf(self);
        changeSeries(self, { markerLine: takenColor(sent) });
      },
    },
  },
  navigations: { format: (self) => seriesFormat(self) },
  methods: {
    delete: (self) => {
      const gone = seriesOf(self);
      changeContent(self, { series: contentOf(self).series.filter((one) => one !== gone) });
    },
    setValues: (self, args) => {
      changeSeries(self, { values: lineArgument(args, 0) });
    },
    setXAxisValues: (self, args) => {
      changeSeries(self, { categories: lineArgument(args, 0) });
    },
  },
});

/** As documented: only columns and bars have a gap between them. */
function refuseLines(self: SeriesSelf): void {
  if (isLine(seriesOf(self).type)) throw new HostError('InvalidArgument');
}

/** Only lines have markers; on columns Excel does not permit the operation (office-js #1729). */
function lineOf(self: SeriesSelf): ReturnType<typeof seriesOf> {
  const series = seriesOf(self);
  if (!isLine(series.type)) throw new HostError('InvalidOperation');
  return series;
}

function automatic(what: string): never {
  throw notImplemented(`ChartSeries.${what} that nobody set`);
}
