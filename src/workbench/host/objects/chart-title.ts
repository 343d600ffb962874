import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { takenFlag, takenText } from '../taken-values';
import { changeContent, type ChartSelf, contentOf } from './chart-self';

/** `Excel.ChartTitle`. A title that is given a text is shown; one that is shown without any says so. */
export const chartTitle: (self: ChartSelf) => HostObject = defineClass<ChartSelf>({
  name: 'ChartTitle',
  scalars: {
    text: {
      read: (self) => contentOf(self).title ?? '',
      write: (self, sent) => {
        changeContent(self, { title: takenText(sent) });
      },
    },
    visible: {
      read: (self) => contentOf(self).title !== null,
      write: (self, sent) => {
        changeContent(self, { title: takenFlag(sent) ? (contentOf(self).title ?? 'Chart Title') : null });
      },
    },
  },
});
