import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { BorderSide, CellStyle } from '../model/workbook-model';
import type { BorderName } from './cell-style';

/** The part of a look that Univer has no place for; it travels with the cell in its `custom` data. */
export interface KeptStyle {
  locked?: false;
  indent?: number;
  horizontal?: CellStyle['horizontal'];
  vertical?: CellStyle['vertical'];
  /** Formatted as text although it holds a number: Excel calculates with it, Univer would take it for text. */
  asText?: true;
}

const BORDERS: readonly (readonly [string, BorderStyleTypes])[] = [
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['dashDot', BorderStyleTypes.DASH_DOT],
  ['dashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['mediumDashed', BorderStyleTypes.MEDIUM_DASHED],
  ['mediumDashDot', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['mediumDashDotDot', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['slantDashDot', BorderStyleTypes.SLANT_DASH_DOT],
  ['thick', BorderStyleTypes.THICK],
];
const TO_BORDER = new Map<string, BorderStyleTypes>(BORDERS);
const FROM_BORDER = new Map(BORDERS.map(([name, type]) => [type, name] as const));

const HORIZONTALS: readonly (readonly [CellStyle['horizontal'], HorizontalAlign])[] = [
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
];
const VERTICALS: readonly (readonly [CellStyle['vertical'], VerticalAlign])[] = [
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
];
const TO_HORIZONTAL = new Map(HORIZONTALS);
const FROM_HORIZONTAL = new Map(HORIZONTALS.map(([name, type]) => [type, name] as const));
const TO_VERTICAL = new Map(VERTICALS);
const FROM_VERTICAL = new Map(VERTICALS.map(([name, type]) => [type, name] as const));

/** Univer wants a colour for every line; a colour never written like this in a model stands for "automatic". */
const AUTOMATIC = 'rgb(0, 0, 0)';
const SIDES: readonly (readonly [BorderName, 't' | 'r' | 'b' | 'l'])[] = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
];

/**
 * A look in Univer's words. Every property is named, the absent ones as `null`: Univer merges what it is given into
 * what the cell had.
 */
export function toUniverStyle(style: CellStyle): Record<keyof Omit<IStyleData, never>, unknown> & IStyleData {
  const { font } = style;
  const bd: IBorderData = {};
  for (const [name, key] of SIDES) bd[key] = toUniverBorder(style.borders[name]);
  const look: Partial<Record<keyof IStyleData, unknown>> = {
    ff: font.name,
    fs: font.size,
    bl: font.bold ? 1 : null,
    it: font.italic ? 1 : null,
    ul: font.underline ? { s: 1 } : null,
    cl: { rgb: font.color },
    bg: style.fill === null ? null : { rgb: style.fill },
    bd,
    // Said even where it is General: to a formula cell without a format Univer gives that of the cells it reads.
    n: { pattern: style.numberFormat },
    ht: TO_HORIZONTAL.get(style.horizontal) ?? null,
    vt: TO_VERTICAL.get(style.vertical) ?? null,
    tb: style.wrap ? WrapStrategy.WRAP : null,
    pd: style.indent > 0 ? { l: style.indent * INDENT_PIXELS } : null,
  };
  return look as ReturnType<typeof toUniverStyle>;
}

/** About the width of three spaces of the default font: one step of Excel's indent. */
const INDENT_PIXELS = 9;

/** The same without the `null`s, for a workbook that is loaded whole. */
export function toUniverStyleData(style: CellStyle): IStyleData {
  const look = toUniverStyle(style);
  const sides = Object.entries(look.bd ?? {}).filter(([, side]) => side !== null);
  const entries = Object.entries(look).filter(([key, value]) => value !== null && key !== 'bd');
  return { ...Object.fromEntries(entries), ...(sides.length > 0 ? { bd: Object.fromEntries(sides) } : {}) };
}

function toUniverBorder(side: BorderSide | undefined): IBorderStyleData | null {
  if (!side) return null;
  return { s: TO_BORDER.get(side.style) ?? BorderStyleTypes.THIN, cl: { rgb: side.color ?? AUTOMATIC } };
}

/** The look as Univer gets it for a cell that holds something other than text: see `KeptStyle.asText`. */
export function lookOfNumber(style: CellStyle): CellStyle {
  return style.numberFormat === '@' ? { ...style, numberFormat: 'General' } : style;
}

/**
 * What of a look has to travel in the cell's `custom` data.
 *
 * @param style the look
 * @param holdsText whether the cell holds text or nothing
 */
export function keptOfStyle(style: CellStyle, holdsText: boolean): KeptStyle {
  return {
    ...(style.numberFormat === '@' && !holdsText ? { asText: true } : {}),
    ...(style.locked ? {} : { locked: false }),
    ...(style.indent > 0 ? { indent: style.indent } : {}),
    ...(style.horizontal === 'general' || TO_HORIZONTAL.has(style.horizontal)
      ? {}
      : { horizontal: style.horizontal }),
    ...(TO_VERTICAL.has(style.vertical) ? {} : { vertical: style.vertical }),
  };
}

/**
 * The look of a cell of Univer's, completed by what travels beside it.
 *
 * @param data Univer's style, or nothing
 * @param kept what the cell's custom data holds of its look
 * @param base the look of a cell that says nothing
 */
export function fromUniverStyle(data: Nullable<IStyleData>, kept: KeptStyle, base: CellStyle): CellStyle {
  const borders: { -readonly [Side in BorderName]?: BorderSide } = {};
  for (const [name, key] of SIDES) {
    const side = fromUniverBorder(data?.bd?.[key]);
    if (side) borders[name] = side;
  }
  return {
    numberFormat: numberFormatOf(data?.n?.pattern ?? 'General', kept),
    font: {
      name: data?.ff ?? base.font.name,
      size: data?.fs ?? base.font.size,
      bold: data?.bl === BooleanNumber.TRUE,
      italic: data?.it === BooleanNumber.TRUE,
      underline: data?.ul?.s === BooleanNumber.TRUE,
      color: hexColor(data?.cl?.rgb) ?? base.font.color,
    },
    fill: hexColor(data?.bg?.rgb),
    borders,
    horizontal: FROM_HORIZONTAL.get(data?.ht ?? HorizontalAlign.UNSPECIFIED) ?? kept.horizontal ?? 'general',
    vertical: FROM_VERTICAL.get(data?.vt ?? VerticalAlign.UNSPECIFIED) ?? kept.vertical ?? 'bottom',
    wrap: data?.tb === WrapStrategy.WRAP,
    indent: data?.pd?.l ? (kept.indent ?? 0) : 0,
    locked: kept.locked !== false,
  };
}

function numberFormatOf(pattern: string, kept: KeptStyle): string {
  return pattern === 'General' && kept.asText ? '@' : pattern;
}

function fromUniverBorder(side: Nullable<IBorderStyleData>): BorderSide | null {
  const style = side ? FROM_BORDER.get(side.s) : undefined;
  if (!side || style === undefined) return null;
  const color = side.cl?.rgb === AUTOMATIC ? null : hexColor(side.cl?.rgb);
  return color === null ? { style } : { style, color };
}

/** `#RRGGBB` of what Univer's own pickers write (`#abc`, `rgb(1,2,3)`), `null` for no colour. */
export function hexColor(written: Nullable<string>): string | null {
  if (!written) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(written);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const rgb = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(written);
  if (rgb) {
    const parts = rgb.slice(1).map((part) => Number(part).toString(16).padStart(2, '0'));
    return `#${parts.join('')}`.toUpperCase();
  }
  return /^#[0-9a-f]{6}/i.test(written) ? written.slice(0, 7) : null;
}
