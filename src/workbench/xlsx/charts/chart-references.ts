import { content } from '../xml/build-element';
import { decodeXString, unescapeXml } from '../xml/escape';

/** In the part of a chart every element of that name holds a formula, those of later versions' extensions too. */
const FORMULA = /(<((?:[\w.-]+:)?f)>)([^<]*)(<\/\2>)/g;

/** The formulas of a chart's part, one after the other, with their `=`. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(FORMULA)].map((match) => `=${decodeXString(unescapeXml(match[3] ?? ''))}`);
}

/**
 * The part with its formulas changed; all else stays as it was written.
 *
 * @param references - as many as {@link referencesIn} found
 */
export function withReferences(text: string, references: readonly string[]): string {
  let at = 0;
  return text.replace(FORMULA, (whole: string, open: string, _: string, inner: string, close: string) => {
    const formula = references[at];
    at += 1;
    const was = `=${decodeXString(unescapeXml(inner))}`;
    return formula === undefined || formula === was ? whole : open + content(formula.slice(1)) + close;
  });
}
