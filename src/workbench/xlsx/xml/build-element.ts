import { escapeAttribute, escapeText, encodeXString } from './escape';

/**
 * The text of a new element; attributes without a value are left out.
 *
 * @param name - with its prefix
 * @param inner - children, already as text of XML
 * @example element('c:gapWidth', { val: 60 }) // '<c:gapWidth val="60"/>'
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  ...inner: readonly string[]
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join('');
  const content = inner.join('');
  return content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`;
}

/** An element whose only news is its `val`, as DrawingML has so many. */
export function valued(name: string, value: string | number): string {
  return element(name, { val: value });
}

/** Text inside an element, with what XML cannot hold in Excel's own escape. */
export function content(text: string): string {
  return escapeText(encodeXString(text));
}
