import type { BorderSide, CellStyle, ConditionalStyle } from '../../model/workbook-model';
import { escapeAttribute, encodeXString } from '../xml/escape';
import { childTexts, withAttributes, withChild } from '../xml/element-text';
import { prefixed } from './style-lists';

/** Texts of the pieces of a format, made from the piece the file has by changing what differs and nothing else. */

const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const BORDER_ORDER = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

/** `#RRGGBB` as the file's opaque ARGB. */
function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

export function fontXml(
  base: string,
  before: CellStyle['font'],
  after: CellStyle['font'],
  prefix: string,
): string {
  let xml = base;
  const put = (name: string, child: string | null): void => {
    xml = withChild(xml, name, child === null ? null : prefixed(child, prefix), FONT_ORDER);
  };
  if (before.bold !== after.bold) put('b', after.bold ? '<b/>' : null);
  if (before.italic !== after.italic) put('i', after.italic ? '<i/>' : null);
  if (before.underline !== after.underline) put('u', after.underline ? '<u/>' : null);
  if (before.size !== after.size) put('sz', `<sz val="${String(after.size)}"/>`);
  if (before.color !== after.color) put('color', `<color rgb="${argb(after.color)}"/>`);
  if (before.name !== after.name) {
    put('name', `<name val="${escapeAttribute(encodeXString(after.name))}"/>`);
    // A scheme would bring the theme's font back over the name.
    put('scheme', null);
  }
  return xml;
}

export function fillXml(fill: string | null, prefix: string): string {
  const pattern =
    fill === null
      ? '<patternFill patternType="none"/>'
      : `<patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill>`;
  return prefixed(`<fill>${pattern}</fill>`, prefix);
}

function sideXml(name: string, side: BorderSide | undefined): string {
  if (!side) return `<${name}/>`;
  const color = side.color === undefined ? '<color auto="1"/>' : `<color rgb="${argb(side.color)}"/>`;
  return `<${name} style="${escapeAttribute(side.style)}">${color}</${name}>`;
}

export function borderXml(
  base: string,
  before: CellStyle['borders'],
  after: CellStyle['borders'],
  prefix: string,
): string {
  const strict = childTexts(base, 'start').length > 0 || childTexts(base, 'end').length > 0;
  const names = {
    left: strict ? 'start' : 'left',
    right: strict ? 'end' : 'right',
    top: 'top',
    bottom: 'bottom',
  };
  let xml = base;
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const [was, is] = [before[side], after[side]];
    if (was?.style === is?.style && was?.color === is?.color) continue;
    xml = withChild(xml, names[side], prefixed(sideXml(names[side], is), prefix), BORDER_ORDER);
  }
  return xml;
}

export function alignmentXml(base: string, before: CellStyle, after: CellStyle): string {
  const values: Record<string, string | null> = {};
  if (before.horizontal !== after.horizontal) {
    values.horizontal = after.horizontal === 'general' ? null : after.horizontal;
  }
  if (before.vertical !== after.vertical)
    values.vertical = after.vertical === 'bottom' ? null : after.vertical;
  if (before.wrap !== after.wrap) values.wrapText = after.wrap ? '1' : null;
  if (before.indent !== after.indent) values.indent = after.indent > 0 ? String(after.indent) : null;
  return withAttributes(base, values);
}

/**
 * A differential format for a conditional rule.
 *
 * @param formatId - number format id, where the style has a number format.
 */
export function conditionalStyleXml(
  style: ConditionalStyle,
  formatId: number | null,
  prefix: string,
): string {
  const font = [
    style.bold === undefined ? '' : style.bold ? '<b/>' : '<b val="0"/>',
    style.italic === undefined ? '' : style.italic ? '<i/>' : '<i val="0"/>',
    style.fontColor === undefined ? '' : `<color rgb="${argb(style.fontColor)}"/>`,
  ].join('');
  const format =
    style.numberFormat === undefined || formatId === null
      ? ''
      : `<numFmt numFmtId="${String(formatId)}" formatCode="${escapeAttribute(encodeXString(style.numberFormat))}"/>`;
  const fill =
    style.fill === undefined
      ? ''
      : `<fill><patternFill><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`;
  return prefixed(`<dxf>${font === '' ? '' : `<font>${font}</font>`}${format}${fill}</dxf>`, prefix);
}
