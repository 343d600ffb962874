/**
 * The two layers of escaping of SpreadsheetML text: XML's own entities, and inside them Excel's `_xHHHH_` for the
 * characters that XML 1.0 cannot carry at all.
 */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Text content of an XML element.
 *
 * @example escapeText('a < b & c') // 'a &lt; b &amp; c'
 */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

/**
 * The value of an attribute, to stand between double quotes. Tabs and line ends become references, since a parser
 * turns bare ones into blanks.
 *
 * @example escapeAttribute('"a"') // '&quot;a&quot;'
 */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');
}

/**
 * The reverse of both: named and numeric references become characters. An unknown reference stays as it is.
 *
 * @example unescapeXml('&#65;&amp;') // 'A&'
 */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return ENTITIES[body] ?? whole;
    const hex = body[1] === 'x' || body[1] === 'X';
    const code = parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Control characters, the two non-characters, and halves of surrogate pairs. Built from text: a bare one in a source is unreadable. */
const NOT_IN_XML = new RegExp(
  '[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]' +
    '|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
  'g',
);

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * A string as SpreadsheetML's ST_Xstring: what XML cannot hold becomes `_xHHHH_`, and text that already looks like
 * such an escape has its underscore escaped, so that it comes back as typed.
 *
 * @example encodeXString('a\u0001') // 'a_x0001_'
 */
export function encodeXString(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(NOT_IN_XML, hexEscape);
}

/**
 * The reverse of {@link encodeXString}.
 *
 * @example decodeXString('a_x000D_b') // 'a\rb'
 */
export function decodeXString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
