import {
  attributesOf,
  childText,
  childTexts,
  innerOf,
  withAttribute,
  withChild,
  withInner,
} from '../xml/element-text';
import { prefixAt, rootOf } from '../xml/locate';
import { readXml, type XmlElement } from '../xml/read-xml';

const STYLESHEET_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

export type StyleListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellStyleXfs' | 'cellXfs' | 'dxfs';

/** What a list must start with when a file does not have it: Excel takes index 0 for granted. */
const FIRST_ENTRIES: Readonly<Partial<Record<StyleListName, readonly string[]>>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** Two entries with the same key mean the same, however they are written. */
function keyOf(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).filter(([name]) => !name.startsWith('xmlns'));
  return JSON.stringify([element.name, attributes.sort(), element.text.trim(), element.children.map(keyOf)]);
}

/** Puts the part's prefix on every tag of a snippet written without one. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

interface StyleList {
  readonly entries: string[];
  readonly keys: Map<string, number>;
  /** How many of the entries the file had. */
  readonly original: number;
}

/** The numbered lists of a styles part. Entries are only ever appended, so that no number in the file loses its sense. */
export class StyleLists {
  private readonly lists = new Map<StyleListName, StyleList>();
  readonly prefix: string;

  constructor(private readonly text: string) {
    this.prefix = prefixAt(text, rootOf(text).start);
  }

  private list(name: StyleListName): StyleList {
    const known = this.lists.get(name);
    if (known) return known;
    const own = childText(this.text, name);
    const entries = own === undefined ? [] : childTexts(own);
    const original = entries.length;
    if (original === 0)
      entries.push(...(FIRST_ENTRIES[name] ?? []).map((entry) => prefixed(entry, this.prefix)));
    const keys = new Map<string, number>();
    entries.forEach((entry, index) => {
      const key = keyOf(readXml(entry));
      if (!keys.has(key)) keys.set(key, index);
    });
    const list = { entries, keys, original };
    this.lists.set(name, list);
    return list;
  }

  /** The entry's text; the first one's when there is no such entry. */
  entry(name: StyleListName, index: number): string | undefined {
    const { entries } = this.list(name);
    return entries[index] ?? entries[0];
  }

  entries(name: StyleListName): readonly string[] {
    return this.list(name).entries;
  }

  /** The number of an entry that means the same, appended if there is none. */
  indexOf(name: StyleListName, xml: string): number {
    const { entries, keys } = this.list(name);
    const key = keyOf(readXml(xml));
    const known = keys.get(key);
    if (known !== undefined) return known;
    entries.push(xml);
    keys.set(key, entries.length - 1);
    return entries.length - 1;
  }

  /** The styles part with everything appended; the same text when nothing was. */
  finish(): string {
    let text = this.text;
    for (const [name, { entries, original }] of this.lists) {
      if (entries.length === original || entries.length === 0) continue;
      const own = childText(text, name) ?? `<${this.prefix}${name}/>`;
      const grown = withInner(own, innerOf(own) + entries.slice(original).join(''));
      const counted =
        attributesOf(own).count === undefined && original > 0
          ? grown
          : withAttribute(grown, 'count', String(entries.length));
      text = withChild(text, name, counted, STYLESHEET_ORDER);
    }
    return text;
  }
}
