import { HostError } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { changeContent, type ChartSelf, contentOf } from './chart-self';
import { chartSeries } from './chart-series';
import { newSeries } from './chart-source';

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesCollection: (self: ChartSelf) => HostObject = defineClass<ChartSelf>({
  name: 'ChartSeriesCollection',
  items: (self) => contentOf(self).series.map((_, index) => chartSeries({ ...self, index })),
  scalars: { count: { read: (self) => contentOf(self).series.length } },
  methods: {
    add: (self, args) => {
      const { type, series } = contentOf(self);
      const name = args.optionalText(0) ?? '';
      const index = args.has(1) ? args.integer(1) : series.length;
      if (index > series.length) throw new HostError('InvalidArgument');
      changeContent(self, {
        series: [...series.slice(0, index), newSeries(name, type), ...series.slice(index)],
      });
      return chartSeries({ ...self, index });
    },
    getCount: (self) => contentOf(self).series.length,
    getItemAt: (self, args) => {
      const index = args.integer(0);
      if (index >= contentOf(self).series.length) throw new HostError('InvalidArgument');
      return chartSeries({ ...self, index });
    },
  },
});
