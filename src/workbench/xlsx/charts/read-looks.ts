import type { ChartLine } from '../../model/chart-model';
import { decodeXString } from '../xml/escape';
import { child, childrenNamed, flag, type XmlElement } from '../xml/read-xml';
import { EMU_PER_POINT } from './chart-looks';

/** The `val` of a child, or undefined. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val;
}

/** A switch among the children; `c:delete` and its like mean yes when they say nothing. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && flag(found.attributes.val, true);
}

/** `#RRGGBB` where the file says so itself; colours of the theme count as automatic. */
export function fillColor(shape: XmlElement | undefined): string | null {
  const color = valueOf(child(shape, 'solidFill'), 'srgbClr');
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

const DASHES: Readonly<Record<string, ChartLine['style']>> = {
  solid: 'continuous',
  dash: 'dash',
  lgDash: 'dash',
  sysDash: 'dash',
  dot: 'dot',
  sysDot: 'dot',
  dashDot: 'dashDot',
  lgDashDot: 'dashDot',
  lgDashDotDot: 'dashDot',
  sysDashDot: 'dashDot',
  sysDashDotDot: 'dashDot',
};
const STANDARD_WIDTH = 9525;

/** A line with a look of its own, else null for automatic. */
export function lineOf(shape: XmlElement | undefined): ChartLine | null {
  const line = child(shape, 'ln');
  if (!line) return null;
  const weight = Number(line.attributes.w ?? STANDARD_WIDTH) / EMU_PER_POINT;
  if (child(line, 'noFill')) return { color: '#000000', weight, style: 'none' };
  const color = fillColor(line);
  return color === null
    ? null
    : { color, weight, style: DASHES[valueOf(line, 'prstDash') ?? 'solid'] ?? 'continuous' };
}

function texts(element: XmlElement): string {
  if (element.name === 't') return decodeXString(element.text);
  return element.name === 'br' ? '\n' : element.children.map(texts).join('');
}

/** The text of a title: written out, or as it was last read from its cell; null for none of its own. */
export function titleText(title: XmlElement | undefined): string | null {
  const source = child(title, 'tx');
  const rich = child(source, 'rich');
  if (rich) return childrenNamed(rich, 'p').map(texts).join('\n');
  const cached = childrenNamed(child(child(source, 'strRef'), 'strCache'), 'pt');
  const lines = cached.map((point) => decodeXString(child(point, 'v')?.text ?? ''));
  return lines.length === 0 ? null : lines.join(' ');
}
