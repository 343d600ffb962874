import { UnusableFile } from './unusable-file';

/**
 * Parses a part of a workbook by the browser's own parser.
 * @returns the root element.
 * @throws UnusableFile for what is not well-formed, or brings definitions of its own: no workbook does, and they can be
 * made to swell.
 */
export function parseXml(text: string): Element {
  if (text.includes('<!DOCTYPE')) throw new UnusableFile('damaged');
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new UnusableFile('damaged');
  return parsed.documentElement;
}

/** The children of that name, whatever their prefix. */
export function childrenNamed(parent: Element | null | undefined, name: string): Element[] {
  const found: Element[] = [];
  for (let one = parent?.firstElementChild ?? null; one !== null; one = one.nextElementSibling) {
    if (one.localName === name) found.push(one);
  }
  return found;
}

/** The first child of that name, whatever its prefix. */
export function childNamed(parent: Element | null | undefined, name: string): Element | null {
  let one = parent?.firstElementChild ?? null;
  while (one !== null && one.localName !== name) one = one.nextElementSibling;
  return one;
}

/** An attribute by its name without the prefix. */
export function attribute(element: Element | null | undefined, name: string): string | null {
  const plain = element?.getAttribute(name) ?? null;
  if (plain !== null || element === null || element === undefined) return plain;
  return [...element.attributes].find(({ localName }) => localName === name)?.value ?? null;
}

/** A truth value as files write it. */
export function isOn(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/**
 * A text with Excel's own escapes undone: characters that XML cannot hold are written `_xHHHH_`.
 * @example unescaped('dòng 1_x000D_') // 'dòng 1\r'
 */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
