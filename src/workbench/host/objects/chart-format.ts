import { notImplemented } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { takenNumber, takenText } from '../taken-values';
import { changeContent, type ChartSelf, contentOf } from './chart-self';

/** `Excel.ChartAreaFormat`: the font of all texts of a chart. */
export const chartFormat: (self: ChartSelf) => HostObject = defineClass<ChartSelf>({
  name: 'ChartAreaFormat',
  navigations: { font: (self) => chartFont(self) },
});

const chartFont = defineClass<ChartSelf>({
  name: 'ChartFont',
  scalars: {
    name: {
      read: (self) => contentOf(self).font?.name ?? automatic('name'),
      write: (self, sent) => {
        changeContent(self, { font: { ...contentOf(self).font, name: takenText(sent) } });
      },
    },
    size: {
      read: (self) => contentOf(self).font?.size ?? automatic('size'),
      write: (self, sent) => {
        changeContent(self, { font: { ...contentOf(self).font, size: takenNumber(sent, 1, 409) } });
      },
    },
  },
});

function automatic(what: string): never {
  throw notImplemented(`ChartFont.${what} that nobody set`);
}
