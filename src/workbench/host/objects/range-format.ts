import type { CellStyle } from '../../model/workbook-model';
import { refuseUnlessAllowed } from '../refusals/protection';
import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { RangeSelf } from '../session';
import { takenColor, takenFlag, takenNumber, takenText, takenWord } from '../taken-values';
import { rangeBorders } from './range-borders';
import { changeLook, commonLook } from './range-looks';
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from './range-sizes';

const HORIZONTAL: readonly (readonly [CellStyle['horizontal'], string])[] = [
  ['general', 'General'],
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
];
const VERTICAL: readonly (readonly [CellStyle['vertical'], string])[] = [
  ['top', 'Top'],
  ['center', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
];

function word<Own extends string>(pairs: readonly (readonly [Own, string])[], own: Own): string {
  return pairs.find(([name]) => name === own)?.[1] ?? '';
}

function own<Own extends string>(pairs: readonly (readonly [Own, string])[], sent: unknown): Own {
  const found = takenWord(
    sent,
    pairs.map(([, name]) => name),
  );
  return (pairs.find(([, name]) => name === found) ?? pairs[0])?.[0] as Own;
}

/** `Excel.RangeFormat`. */
export const rangeFormat: (self: RangeSelf) => HostObject = defineClass<RangeSelf>({
  name: 'RangeFormat',
  scalars: {
    horizontalAlignment: {
      read: (self) => commonLook(self, (style) => word(HORIZONTAL, style.horizontal)),
      write: (self, sent) => {
        changeLook(self, { horizontal: own(HORIZONTAL, sent) });
      },
    },
    verticalAlignment: {
      read: (self) => commonLook(self, (style) => word(VERTICAL, style.vertical)),
      write: (self, sent) => {
        changeLook(self, { vertical: own(VERTICAL, sent) });
      },
    },
    wrapText: {
      read: (self) => commonLook(self, (style) => style.wrap),
      write: (self, sent) => {
        changeLook(self, { wrap: takenFlag(sent) });
      },
    },
    indentLevel: {
      read: (self) => commonLook(self, (style) => style.indent),
      write: (self, sent) => {
        const indent = Math.trunc(takenNumber(sent, 0, 250));
        changeLook(self, indent > 0 ? { indent, horizontal: indentable(self) } : { indent });
      },
    },
    columnWidth: { read: columnWidth, write: setColumnWidth },
    rowHeight: { read: rowHeight, write: setRowHeight },
  },
  navigations: {
    fill: (self) => rangeFill(self),
    font: (self) => rangeFont(self),
    borders: (self) => rangeBorders(self),
    protection: (self) => formatProtection(self),
  },
  methods: {
    autofitColumns: (self) => {
      autofitColumns(self);
    },
    autofitRows: (self) => {
      autofitRows(self);
    },
  },
});

/** An indent needs a side to start from: Excel aligns a general cell to the left for it. */
function indentable(self: RangeSelf): CellStyle['horizontal'] {
  const now = self.sheet.style(self.area.top, self.area.left).horizontal;
  return now === 'right' || now === 'distributed' ? now : 'left';
}

/** `Excel.RangeFill`; no fill reads as white, as in Excel. */
const rangeFill = defineClass<RangeSelf>({
  name: 'RangeFill',
  scalars: {
    color: {
      read: (self) => commonLook(self, (style) => style.fill ?? '#FFFFFF') ?? '',
      write: (self, sent) => {
        changeLook(self, { fill: takenColor(sent) });
      },
    },
    pattern: { read: (self) => commonLook(self, (style) => (style.fill === null ? 'None' : 'Solid')) },
  },
  methods: {
    clear: (self) => {
      changeLook(self, { fill: null });
    },
  },
});

/** `Excel.RangeFont`. */
const rangeFont = defineClass<RangeSelf>({
  name: 'RangeFont',
  scalars: {
    name: {
      read: (self) => commonLook(self, ({ font }) => font.name),
      write: (self, sent) => {
        changeLook(self, { font: { name: takenText(sent) } });
      },
    },
    size: {
      read: (self) => commonLook(self, ({ font }) => font.size),
      write: (self, sent) => {
        changeLook(self, { font: { size: takenNumber(sent, 1, 409) } });
      },
    },
    bold: {
      read: (self) => commonLook(self, ({ font }) => font.bold),
      write: (self, sent) => {
        changeLook(self, { font: { bold: takenFlag(sent) } });
      },
    },
    italic: {
      read: (self) => commonLook(self, ({ font }) => font.italic),
      write: (self, sent) => {
        changeLook(self, { font: { italic: takenFlag(sent) } });
      },
    },
    underline: {
      read: (self) => commonLook(self, ({ font }) => (font.underline ? 'Single' : 'None')),
      write: (self, sent) => {
        changeLook(self, { font: { underline: takenWord(sent, ['None', 'Single']) === 'Single' } });
      },
    },
    color: {
      read: (self) => commonLook(self, ({ font }) => font.color) ?? '',
      write: (self, sent) => {
        changeLook(self, { font: { color: takenColor(sent) } });
      },
    },
  },
});

/** `Excel.FormatProtection`. */
const formatProtection = defineClass<RangeSelf>({
  name: 'FormatProtection',
  scalars: {
    locked: {
      read: (self) => commonLook(self, (style) => style.locked),
      write: (self, sent) => {
        refuseUnlessAllowed(self.sheet, 'formatCells');
        changeLook(self, { locked: takenFlag(sent) });
      },
    },
  },
});
