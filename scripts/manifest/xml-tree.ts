import { SaxesParser } from 'saxes';

/** An element with what the manifest rules need: its place in the file, and its names without prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** By local name; a manifest has no two attributes that differ in their prefix only. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, trimmed. */
  readonly text: string;
  /** Line of the start tag's end, from 1. */
  readonly line: number;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a whole XML file into a tree.
 *
 * @throws Error when the text is not well-formed; the message says where
 * @example const root = parseXml('<a><b c="1"/></a>') // root.children[0]?.attributes['c'] === '1'
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) attributes[attribute.local] = attribute.value;
    const element: OpenElement = {
      name: tag.local,
      namespace: tag.uri,
      attributes,
      children: [],
      text: '',
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (part) => {
    const current = open.at(-1);
    if (current !== undefined) current.text = (current.text + part).trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  if (root === undefined) throw new Error('no element');
  return root;
}

/** All elements of a tree, the root first, in document order. */
export function everyElement(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap(everyElement)];
}

/** The children of that name. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
