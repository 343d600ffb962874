import { formatRectangle, quoteSheetName } from '../../engine/a1';
import { columnsOf, rowsOf } from '../../engine/rectangles';
import { notImplemented } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { RangeSelf, Session } from '../session';
import { takenColor, takenFlag } from '../taken-values';
import { conditionalFormatsOf } from './conditional-format-collection';
import { range } from './range';
import { changeLook, commonLook } from './range-looks';
import { rangeEdits } from './range-edits';
import { worksheet } from './worksheet';

interface AreasSelf {
  readonly session: Session;
  readonly sheetId: string;
  readonly ranges: readonly RangeSelf[];
}

function address({ session, sheetId, ranges }: AreasSelf): string {
  const sheet = quoteSheetName(session.sheet(sheetId).name);
  return ranges.map(({ area }) => `${sheet}!${formatRectangle(area)}`).join(',');
}

/** `Excel.RangeAreas`: several blocks of one sheet. */
export const rangeAreas: (self: AreasSelf) => HostObject = defineClass<AreasSelf>({
  name: 'RangeAreas',
  referenced: true,
  scalars: {
    address: { read: address },
    addressLocal: { read: address },
    areaCount: { read: ({ ranges }) => ranges.length },
    cellCount: {
      read: ({ ranges }) => ranges.reduce((sum, { area }) => sum + rowsOf(area) * columnsOf(area), 0),
    },
  },
  navigations: {
    areas: (self) => areasCollection(self),
    conditionalFormats: ({ session, sheetId, ranges }) =>
      conditionalFormatsOf(session, sheetId, () => ranges.map(({ area }) => area)),
    format: (self) => areasFormat(self),
    worksheet: ({ session, sheetId }) => worksheet({ session, sheetId }),
  },
  methods: {
    clear: ({ ranges }, args) => {
      for (const self of ranges) rangeEdits['clear']?.(self, args);
    },
  },
});

const areasCollection = defineClass<AreasSelf>({
  name: 'RangeCollection',
  items: ({ ranges }) => ranges.map((self) => range(self)),
  scalars: { count: { read: ({ ranges }) => ranges.length } },
  methods: {
    getCount: ({ ranges }) => ranges.length,
    getItemAt: ({ ranges }, args) => {
      const self = ranges[args.integer(0)];
      if (!self) throw notImplemented('RangeCollection.getItemAt beyond the last');
      return range(self);
    },
  },
});

function common<Value>(ranges: readonly RangeSelf[], read: (self: RangeSelf) => Value | null): Value | null {
  const answers = new Set(ranges.map(read));
  const [only] = answers;
  return answers.size === 1 ? (only ?? null) : null;
}

/** The part of `Excel.RangeFormat` that several blocks take. */
const areasFormat = defineClass<AreasSelf>({
  name: 'RangeFormat',
  navigations: { fill: (self) => areasFill(self), font: (self) => areasFont(self) },
});

const areasFill = defineClass<AreasSelf>({
  name: 'RangeFill',
  scalars: {
    color: {
      read: ({ ranges }) =>
        common(ranges, (self) => commonLook(self, (style) => style.fill ?? '#FFFFFF')) ?? '',
      write: ({ ranges }, sent) => {
        const fill = takenColor(sent);
        for (const self of ranges) changeLook(self, { fill });
      },
    },
  },
  methods: {
    clear: ({ ranges }) => {
      for (const self of ranges) changeLook(self, { fill: null });
    },
  },
});

const areasFont = defineClass<AreasSelf>({
  name: 'RangeFont',
  scalars: {
    bold: {
      read: ({ ranges }) => common(ranges, (self) => commonLook(self, ({ font }) => font.bold)),
      write: ({ ranges }, sent) => {
        const bold = takenFlag(sent);
        for (const self of ranges) changeLook(self, { font: { bold } });
      },
    },
    color: {
      read: ({ ranges }) => common(ranges, (self) => commonLook(self, ({ font }) => font.color)) ?? '',
      write: ({ ranges }, sent) => {
        const color = takenColor(sent);
        for (const self of ranges) changeLook(self, { font: { color } });
      },
    },
  },
});
