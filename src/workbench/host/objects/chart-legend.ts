import type { ChartContent } from '../../model/chart-model';
import { HostError, notImplemented } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { takenFlag, takenWord } from '../taken-values';
import { changeContent, type ChartSelf, contentOf } from './chart-self';

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;
const SIDES: Readonly<Record<string, NonNullable<ChartContent['legend']>>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
};

/** `Excel.ChartLegend`. One that is not shown has no place that could be set. */
export const chartLegend: (self: ChartSelf) => HostObject = defineClass<ChartSelf>({
  name: 'ChartLegend',
  scalars: {
    visible: {
      read: (self) => contentOf(self).legend !== null,
      write: (self, sent) => {
        changeContent(self, { legend: takenFlag(sent) ? (contentOf(self).legend ?? 'right') : null });
      },
    },
    position: {
      read: (self) => {
        const { legend } = contentOf(self);
        return POSITIONS.find((name) => SIDES[name] === legend) ?? 'Right';
      },
      write: (self, sent) => {
        const name = takenWord(sent, POSITIONS);
        const legend = SIDES[name];
        if (legend === undefined) throw notImplemented(`A legend at ${name}`);
        if (contentOf(self).legend === null) throw new HostError('InvalidOperation');
        changeContent(self, { legend });
      },
    },
  },
});
