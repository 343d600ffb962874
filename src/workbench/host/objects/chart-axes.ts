import type { ChartAxisModel } from '../../model/chart-model';
import { HostError, notImplemented } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject, Scalar } from '../protocol/host-object';
import { takenFlag, takenNumber, takenText } from '../taken-values';
import { changeContent, type ChartSelf, contentOf } from './chart-self';

/** How an axis is on a new chart. */
export const NEW_AXIS: ChartAxisModel = {
  title: null,
  visible: true,
  minimum: null,
  maximum: null,
  numberFormat: null,
  majorGridlines: false,
};

interface AxisSelf extends ChartSelf {
  readonly axis: 'categoryAxis' | 'valueAxis';
}

const axisOf = (self: AxisSelf): ChartAxisModel => contentOf(self)[self.axis];

function changeAxis(self: AxisSelf, changed: Partial<ChartAxisModel>): void {
  changeContent(self, { [self.axis]: { ...axisOf(self), ...changed } });
}

/** `Excel.ChartAxes`. Charts of the modelled types have two axes of the first group. */
export const chartAxes: (self: ChartSelf) => HostObject = defineClass<ChartSelf>({
  name: 'ChartAxes',
  navigations: {
    categoryAxis: (self) => chartAxis({ ...self, axis: 'categoryAxis' }),
    valueAxis: (self) => chartAxis({ ...self, axis: 'valueAxis' }),
  },
  methods: {
    getItem: (self, args) => {
      const type = args.word(0, ['Category', 'Value', 'Series']);
      const group = args.word(1, ['Primary', 'Secondary'], 'Primary');
      if (type === 'Series') throw new HostError('InvalidArgument');
      if (group === 'Secondary') throw notImplemented('A second group of axes');
      return chartAxis({ ...self, axis: type === 'Category' ? 'categoryAxis' : 'valueAxis' });
    },
  },
});

/** An end of the value axis; an empty text leaves it to Excel. */
function bound(name: 'minimum' | 'maximum'): Scalar<AxisSelf> {
  return {
    read: (self) => {
      const value = axisOf(self)[name];
      if (value === null) throw notImplemented(`ChartAxis.${name} that Excel works out`);
      return value;
    },
    write: (self, sent) => {
      if (self.axis === 'categoryAxis') throw new HostError('InvalidOperation');
      changeAxis(self, { [name]: sent === '' ? null : takenNumber(sent) });
    },
  };
}

const chartAxis = defineClass<AxisSelf>({
  name: 'ChartAxis',
  scalars: {
    type: { read: ({ axis }) => (axis === 'categoryAxis' ? 'Category' : 'Value') },
    axisGroup: { read: () => 'Primary' },
    visible: {
      read: (self) => axisOf(self).visible,
      write: (self, sent) => {
        changeAxis(self, { visible: takenFlag(sent) });
      },
    },
    minimum: bound('minimum'),
    maximum: bound('maximum'),
    numberFormat: {
      read: (self) => axisOf(self).numberFormat ?? 'General',
      write: (self, sent) => {
        changeAxis(self, { numberFormat: takenText(sent) });
      },
    },
  },
  navigations: { title: (self) => axisTitle(self), majorGridlines: (self) => majorGridlines(self) },
});

/** A title that is given a text is shown. */
const axisTitle = defineClass<AxisSelf>({
  name: 'ChartAxisTitle',
  scalars: {
    text: {
      read: (self) => axisOf(self).title ?? '',
      write: (self, sent) => {
        changeAxis(self, { title: takenText(sent) });
      },
    },
    visible: {
      read: (self) => axisOf(self).title !== null,
      write: (self, sent) => {
        changeAxis(self, { title: takenFlag(sent) ? (axisOf(self).title ?? 'Axis Title') : null });
      },
    },
  },
});

const majorGridlines = defineClass<AxisSelf>({
  name: 'ChartGridlines',
  scalars: {
    visible: {
      read: (self) => axisOf(self).majorGridlines,
      write: (self, sent) => {
        changeAxis(self, { majorGridlines: takenFlag(sent) });
      },
    },
  },
});
