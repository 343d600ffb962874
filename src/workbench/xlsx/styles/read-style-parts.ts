import type { BorderSide, CellStyle, ConditionalStyle } from '../../model/workbook-model';
import { decodeXString } from '../xml/escape';
import { child, flag, type XmlElement } from '../xml/read-xml';
import type { Palette } from './colors';
import { formatCode } from './number-formats';

/** Readers of the pieces that cell formats and differential formats are made of. */

/** A switch such as `<b/>`: present without a value is on. */
function switched(element: XmlElement | undefined): boolean | undefined {
  return element && flag(element.attributes.val, true);
}

export function readFont(font: XmlElement | undefined, palette: Palette): CellStyle['font'] {
  const underline = child(font, 'u');
  return {
    name: decodeXString(
      child(font, 'name')?.attributes.val ?? child(font, 'rFont')?.attributes.val ?? 'Calibri',
    ),
    size: Number(child(font, 'sz')?.attributes.val ?? 11) || 11,
    bold: switched(child(font, 'b')) ?? false,
    italic: switched(child(font, 'i')) ?? false,
    underline: underline !== undefined && underline.attributes.val !== 'none',
    color: palette.resolve(child(font, 'color')) ?? '#000000',
  };
}

/** A solid fill is its foreground; any other pattern is known by its background, as Excel's own object model does. */
export function readFill(fill: XmlElement | undefined, palette: Palette): string | null {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes.patternType ?? 'none';
  if (!pattern || type === 'none') return null;
  const shown = child(pattern, type === 'solid' ? 'fgColor' : 'bgColor');
  return palette.resolve(shown) ?? null;
}

function readSide(side: XmlElement | undefined, palette: Palette): BorderSide | undefined {
  const style = side?.attributes.style;
  if (style === undefined || style === 'none') return undefined;
  const color = palette.resolve(child(side, 'color'));
  return color === undefined ? { style } : { style, color };
}

export function readBorders(border: XmlElement | undefined, palette: Palette): CellStyle['borders'] {
  const sides = {
    top: readSide(child(border, 'top'), palette),
    right: readSide(child(border, 'right') ?? child(border, 'end'), palette),
    bottom: readSide(child(border, 'bottom'), palette),
    left: readSide(child(border, 'left') ?? child(border, 'start'), palette),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
}

const HORIZONTAL = [
  'general',
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
] as const;
const VERTICAL = ['top', 'center', 'bottom', 'justify', 'distributed'] as const;

export function readAlignment(
  alignment: XmlElement | undefined,
): Pick<CellStyle, 'horizontal' | 'vertical' | 'wrap' | 'indent'> {
  const { horizontal, vertical, wrapText, indent } = alignment?.attributes ?? {};
  return {
    horizontal: HORIZONTAL.find((known) => known === horizontal) ?? 'general',
    vertical: VERTICAL.find((known) => known === vertical) ?? 'bottom',
    wrap: flag(wrapText, false),
    indent: Number(indent ?? 0) || 0,
  };
}

/** The declared number formats of a `numFmts` element. */
export function readNumberFormats(formats: XmlElement | undefined): Map<number, string> {
  return new Map(
    (formats?.children ?? []).map(({ attributes }) => [
      Number(attributes.numFmtId),
      decodeXString(attributes.formatCode ?? 'General'),
    ]),
  );
}

/** A differential format, as conditional rules use them; in its fill the background is the colour that shows. */
export function readConditionalStyle(dxf: XmlElement | undefined, palette: Palette): ConditionalStyle {
  const font = child(dxf, 'font');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const format = child(dxf, 'numFmt')?.attributes;
  const values = {
    fill: palette.resolve(child(pattern, 'bgColor') ?? child(pattern, 'fgColor')),
    fontColor: palette.resolve(child(font, 'color')),
    bold: switched(child(font, 'b')),
    italic: switched(child(font, 'i')),
    numberFormat:
      format &&
      (decodeXString(format.formatCode ?? '') || formatCode(Number(format.numFmtId ?? 0), new Map())),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
