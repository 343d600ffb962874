import { escapeAttribute, unescapeXml } from './escape';
import { childrenOf, prefixAt, rootOf } from './locate';

/**
 * Small changes to the text of one element (or of a small part, prolog included). Each takes the text and returns it
 * changed; everything not named stays as it was written.
 */

const ATTRIBUTE = /([^\s=/<>"']+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** The attributes of an opening tag, unescaped, by the name as written. */
export function tagAttributes(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of tag.matchAll(ATTRIBUTE)) {
    found[match[1] ?? ''] = unescapeXml((match[3] ?? '').slice(1, -1));
  }
  return found;
}

/** The attributes of an element, given its text. */
export function attributesOf(xml: string): Record<string, string> {
  const root = rootOf(xml);
  return tagAttributes(xml.slice(root.start, root.openEnd));
}

/**
 * Sets an attribute, or removes it with `null`. An attribute already there keeps its place.
 *
 * @example withAttribute('<a b="1"/>', 'c', '2') // '<a b="1" c="2"/>'
 */
export function withAttribute(xml: string, name: string, value: string | null): string {
  const root = rootOf(xml);
  const tag = xml.slice(root.start, root.openEnd);
  let seen = false;
  let changed = tag.replace(
    /(\s+)([^\s=/<>"']+)(\s*=\s*)("[^"]*"|'[^']*')/g,
    (whole, gap: string, key: string, equals: string) => {
      if (key !== name) return whole;
      seen = true;
      return value === null ? '' : `${gap}${key}${equals}"${escapeAttribute(value)}"`;
    },
  );
  if (!seen && value !== null) {
    changed = changed.replace(/\s*\/?>$/, (end) => ` ${name}="${escapeAttribute(value)}"${end.trim()}`);
  }
  return xml.slice(0, root.start) + changed + xml.slice(root.openEnd);
}

/** Sets or removes several attributes. */
export function withAttributes(xml: string, values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values).reduce((text, [name, value]) => withAttribute(text, name, value), xml);
}

/** What stands between the opening and the closing tag, raw. */
export function innerOf(xml: string): string {
  const root = rootOf(xml);
  return xml.slice(root.openEnd, root.closeStart);
}

/**
 * Replaces what stands inside; opens a self-closed element, and closes one that becomes empty.
 *
 * @example withInner('<a/>', '<b/>') // '<a><b/></a>'
 */
export function withInner(xml: string, inner: string): string {
  const root = rootOf(xml);
  const tag = xml.slice(root.start, root.openEnd);
  const name = prefixAt(xml, root.start) + root.name;
  const before = xml.slice(0, root.start);
  const after = xml.slice(root.end);
  const selfClosed = root.openEnd === root.end;
  if (inner === '') return before + (selfClosed ? tag : tag.replace(/\s*>$/, '/>')) + after;
  return `${before}${selfClosed ? tag.replace(/\s*\/>$/, '>') : tag}${inner}</${name}>${after}`;
}

/** The texts of the elements directly inside, optionally only those of one name. */
export function childTexts(xml: string, name?: string): string[] {
  return childrenOf(xml, rootOf(xml))
    .filter((found) => name === undefined || found.name === name)
    .map((found) => xml.slice(found.start, found.end));
}

/** The text of the first child of that name. */
export function childText(xml: string, name: string): string | undefined {
  const found = childrenOf(xml, rootOf(xml)).find((candidate) => candidate.name === name);
  return found && xml.slice(found.start, found.end);
}

/**
 * Puts `replacement` where the first child `name` stands, or where the schema's `order` wants a new one; `null` removes.
 *
 * @param order - local names of the children in the schema's sequence; a child not listed says nothing about order.
 */
export function withChild(
  xml: string,
  name: string,
  replacement: string | null,
  order: readonly string[],
): string {
  const children = childrenOf(xml, rootOf(xml));
  const found = children.find((candidate) => candidate.name === name);
  if (found) {
    const changed = xml.slice(0, found.start) + (replacement ?? '') + xml.slice(found.end);
    return children.length === 1 && replacement === null
      ? withInner(changed, innerOf(changed).trim())
      : changed;
  }
  if (replacement === null) return xml;
  const next = children.find((candidate) => order.indexOf(candidate.name) > order.indexOf(name));
  if (next) return xml.slice(0, next.start) + replacement + xml.slice(next.start);
  return withInner(xml, innerOf(xml) + replacement);
}
