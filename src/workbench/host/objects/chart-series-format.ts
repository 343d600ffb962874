import type { ChartLine } from '../../model/chart-model';
import { notImplemented } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { takenColor, takenNumber, takenWord } from '../taken-values';
import { changeSeries, type SeriesSelf, seriesOf } from './chart-self';
import { isLine } from './chart-types';

/** The first six accents of the Office theme: what a series has that nobody coloured. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

const STYLES: readonly (readonly [ChartLine['style'], string])[] = [
  ['continuous', 'Continuous'],
  ['dash', 'Dash'],
  ['dot', 'Dot'],
  ['dashDot', 'DashDot'],
  ['none', 'None'],
];
const OTHER_STYLES = ['DashDotDot', 'Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot'];

/** `Excel.ChartSeriesFormat`. */
export const seriesFormat: (self: SeriesSelf) => HostObject = defineClass<SeriesSelf>({
  name: 'ChartSeriesFormat',
  navigations: { fill: (self) => seriesFill(self), line: (self) => seriesLine(self) },
});

const seriesFill = defineClass<SeriesSelf>({
  name: 'ChartFill',
  methods: {
    setSolidColor: (self, args) => {
      changeSeries(self, { fill: takenColor(args.raw(0)) });
    },
  },
});

/** The line as it is drawn when part of it was never set: Excel's 2,25 points, and no border of columns. */
function lineOf(self: SeriesSelf): ChartLine {
  const { line, type } = seriesOf(self);
  const color = ACCENTS[self.index % ACCENTS.length] ?? ACCENTS[0];
  return line ?? { color, weight: isLine(type) ? 2.25 : 0.75, style: isLine(type) ? 'continuous' : 'none' };
}

/** A colour or a weight that is set on a line that is not drawn has it drawn. */
function changeLine(self: SeriesSelf, changed: Partial<ChartLine>): void {
  const now = lineOf(self);
  const style = now.style === 'none' ? 'continuous' : now.style;
  changeSeries(self, { line: { ...now, style, ...changed } });
}

const seriesLine = defineClass<SeriesSelf>({
  name: 'ChartLineFormat',
  scalars: {
    color: {
      read: (self) => lineOf(self).color,
      write: (self, sent) => {
        changeLine(self, { color: takenColor(sent) });
      },
    },
    weight: {
      read: (self) => lineOf(self).weight,
      write: (self, sent) => {
        changeLine(self, { weight: takenNumber(sent, 0, 1584) });
      },
    },
    lineStyle: {
      read: (self) => STYLES.find(([own]) => own === lineOf(self).style)?.[1],
      write: (self, sent) => {
        const name = takenWord(sent, [...STYLES.map(([, word]) => word), ...OTHER_STYLES]);
        const style = STYLES.find(([, word]) => word === name)?.[0];
        if (style === undefined) throw notImplemented(`A line of style ${name}`);
        changeLine(self, { style });
      },
    },
  },
});
