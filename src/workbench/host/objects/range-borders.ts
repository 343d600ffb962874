import type { BorderName, StylePatch } from '../../engine/cell-style';
import type { BorderSide, Rectangle } from '../../model/workbook-model';
import { notImplemented } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { RangeSelf } from '../session';
import { takenColor, takenWord } from '../taken-values';
import { changeLook } from './range-looks';

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
const DIAGONALS = ['DiagonalDown', 'DiagonalUp'] as const;
type BorderIndex = (typeof INDEXES)[number];

/** Office.js' style and weight for each of the file's words. */
const LINES: readonly (readonly [string, string, string])[] = [
  ['hair', 'Continuous', 'Hairline'],
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];
const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

interface BorderSelf {
  readonly range: RangeSelf;
  readonly index: BorderIndex;
}

/** `Excel.RangeBorderCollection`. */
export const rangeBorders: (self: RangeSelf) => HostObject = defineClass<RangeSelf>({
  name: 'RangeBorderCollection',
  scalars: { count: { read: () => INDEXES.length + DIAGONALS.length } },
  items: (range) => INDEXES.map((index) => rangeBorder({ range, index })),
  item: (range, args) => {
    const index = args.word(0, [...INDEXES, ...DIAGONALS]);
    if (index === 'DiagonalDown' || index === 'DiagonalUp') throw notImplemented(`RangeBorder.${index}`);
    return rangeBorder({ range, index });
  },
  methods: {
    getItem: (range, args) => {
      const index = args.word(0, [...INDEXES, ...DIAGONALS]);
      if (index === 'DiagonalDown' || index === 'DiagonalUp') throw notImplemented(`RangeBorder.${index}`);
      return rangeBorder({ range, index });
    },
  },
});

/** `Excel.RangeBorder`. */
const rangeBorder = defineClass<BorderSelf>({
  name: 'RangeBorder',
  identity: ({ index }) => ({ Id: index }),
  scalars: {
    sideIndex: { read: ({ index }) => index },
    style: {
      read: (self) => common(self, (side) => lineOf(side)?.[1] ?? 'None'),
      write: (self, sent) => {
        const style = takenWord(sent, STYLES);
        draw(self, (side) =>
          style === 'None' ? null : { ...side, style: fileWord(style, lineOf(side)?.[2]) },
        );
      },
    },
    weight: {
      read: (self) => common(self, (side) => lineOf(side)?.[2] ?? 'Thin'),
      write: (self, sent) => {
        const weight = takenWord(sent, WEIGHTS);
        draw(self, (side) => ({ ...side, style: fileWord(lineOf(side)?.[1] ?? 'Continuous', weight) }));
      },
    },
    color: {
      read: (self) => common(self, (side) => side?.color ?? '#000000') ?? '',
      write: (self, sent) => {
        const color = takenColor(sent);
        draw(self, (side) => ({ style: side?.style ?? 'thin', color }));
      },
    },
  },
});

function lineOf(side: BorderSide | undefined): readonly [string, string, string] | undefined {
  return side && LINES.find(([word]) => word === side.style);
}

/** The file's word; a weight that a style does not come in gives way to the style. */
function fileWord(style: string, weight: string | undefined): string {
  const exact = LINES.find(([, name, own]) => name === style && own === weight);
  const usual =
    LINES.find(([, name, own]) => name === style && own === 'Thin') ??
    LINES.find(([, name]) => name === style);
  return (exact ?? usual)?.[0] ?? 'thin';
}

/** Which sides of which cell belong to a border of a range. */
function sidesAt(index: BorderIndex, area: Rectangle, row: number, column: number): BorderName[] {
  switch (index) {
    case 'EdgeTop':
      return row === area.top ? ['top'] : [];
    case 'EdgeBottom':
      return row === area.bottom ? ['bottom'] : [];
    case 'EdgeLeft':
      return column === area.left ? ['left'] : [];
    case 'EdgeRight':
      return column === area.right ? ['right'] : [];
    case 'InsideVertical':
      return [
        ...(column > area.left ? (['left'] as const) : []),
        ...(column < area.right ? (['right'] as const) : []),
      ];
    case 'InsideHorizontal':
      return [
        ...(row > area.top ? (['top'] as const) : []),
        ...(row < area.bottom ? (['bottom'] as const) : []),
      ];
  }
}

function common<Value>(
  { range, index }: BorderSelf,
  read: (side: BorderSide | undefined) => Value,
): Value | null {
  const { sheet, area } = range;
  const answers = new Set<Value>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { borders } = sheet.style(row, column);
      for (const side of sidesAt(index, area, row, column)) answers.add(read(borders[side]));
    }
  }
  const [only] = answers;
  return answers.size === 1 ? (only ?? null) : answers.size === 0 ? read(undefined) : null;
}

function draw(
  { range, index }: BorderSelf,
  change: (side: BorderSide | undefined) => BorderSide | null,
): void {
  const { sheet, area } = range;
  changeLook(range, (row, column) => {
    const sides = sidesAt(index, area, row, column);
    if (sides.length === 0) return null;
    const { borders } = sheet.style(row, column);
    const entries = sides.map((side) => [side, change(borders[side])] as const);
    return { borders: Object.fromEntries(entries) } satisfies StylePatch;
  });
}
