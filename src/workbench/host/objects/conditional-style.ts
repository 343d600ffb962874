import type { ConditionalStyle } from '../../model/workbook-model';
import { invalidArgument, notImplemented } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { takenColor, takenFlag, takenText } from '../taken-values';
import { isNumberFormat } from '../values/cell-text';
import { changeFormat, formatOf } from './conditional-format-self';
import type { FormatSelf } from './conditional-format-self';

function restyle(
  self: FormatSelf,
  style: { readonly [Key in keyof ConditionalStyle]: ConditionalStyle[Key] | undefined },
): void {
  const merged = Object.entries({ ...formatOf(self).style, ...style }).filter(
    ([, value]) => value !== undefined,
  );
  changeFormat(self, { style: Object.fromEntries(merged) });
}

/** `Excel.ConditionalRangeFormat`. */
export const conditionalStyle: (self: FormatSelf) => HostObject = defineClass<FormatSelf>({
  name: 'ConditionalRangeFormat',
  scalars: {
    numberFormat: {
      read: (self) => formatOf(self).style.numberFormat ?? '',
      write: (self, sent) => {
        const numberFormat = takenText(sent);
        if (!isNumberFormat(numberFormat)) throw invalidArgument(`the number format ${numberFormat}`);
        restyle(self, { numberFormat: numberFormat === '' ? undefined : numberFormat });
      },
    },
  },
  navigations: {
    fill: (self) => fillOf(self),
    font: (self) => fontOf(self),
    borders: () => {
      throw notImplemented('ConditionalRangeFormat.borders');
    },
  },
  methods: {
    clearFormat: (self) => {
      changeFormat(self, { style: {} });
    },
  },
});

const fillOf = defineClass<FormatSelf>({
  name: 'ConditionalRangeFill',
  scalars: {
    color: {
      read: (self) => formatOf(self).style.fill ?? '',
      write: (self, sent) => {
        restyle(self, { fill: takenColor(sent) });
      },
    },
  },
  methods: {
    clear: (self) => {
      restyle(self, { fill: undefined });
    },
  },
});

const fontOf = defineClass<FormatSelf>({
  name: 'ConditionalRangeFont',
  scalars: {
    color: {
      read: (self) => formatOf(self).style.fontColor ?? '',
      write: (self, sent) => {
        restyle(self, { fontColor: takenColor(sent) });
      },
    },
    bold: {
      read: (self) => formatOf(self).style.bold ?? null,
      write: (self, sent) => {
        restyle(self, { bold: takenFlag(sent) });
      },
    },
    italic: {
      read: (self) => formatOf(self).style.italic ?? null,
      write: (self, sent) => {
        restyle(self, { italic: takenFlag(sent) });
      },
    },
  },
  methods: {
    clear: (self) => {
      restyle(self, { fontColor: undefined, bold: undefined, italic: undefined });
    },
  },
});
