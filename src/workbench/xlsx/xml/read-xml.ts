import { SaxesParser } from 'saxes';
import { FileProblem } from '../file-problem';

/** Attributes by the name as written, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

/** What a streaming reader is told. Names come without their prefix: real files write `<c>` and `<x:c>` alike. */
export interface XmlSink {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** An element of a small part, read as a whole. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlElement[];
  /** The text directly inside, runs joined. */
  text: string;
}

/** The name without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Reads a part from its start to its end, telling `sink` what is met. Entities beyond XML's own five are refused, so
 * nothing can expand.
 *
 * @throws FileProblem `damaged` when the text is not well-formed XML.
 */
export function streamXml(text: string, sink: XmlSink): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new FileProblem('damaged', error.message);
  });
  parser.on('opentag', (tag) => sink.open(localName(tag.name), tag.attributes));
  parser.on('text', (run) => sink.text(run));
  parser.on('cdata', (run) => sink.text(run));
  parser.on('closetag', (tag) => sink.close(localName(tag.name)));
  parser.write(text).close();
}

/** Collects elements as a tree; used for whole small parts and for the small elements of a big one. */
export class TreeBuilder {
  private readonly stack: XmlElement[] = [];

  get depth(): number {
    return this.stack.length;
  }

  open(name: string, attributes: Attributes): XmlElement {
    const element: XmlElement = { name, attributes, children: [], text: '' };
    this.stack[this.stack.length - 1]?.children.push(element);
    this.stack.push(element);
    return element;
  }

  text(text: string): void {
    const top = this.stack[this.stack.length - 1];
    if (top) top.text += text;
  }

  close(): void {
    this.stack.pop();
  }
}

/**
 * Reads a small part as a tree.
 *
 * @throws FileProblem `damaged` when the text is not well-formed XML.
 * @example readXml('<x:a b="1"><x:c/></x:a>').children[0]?.name // 'c'
 */
export function readXml(text: string): XmlElement {
  const builder = new TreeBuilder();
  let root: XmlElement | undefined;
  streamXml(text, {
    open: (name, attributes) => {
      const element = builder.open(name, attributes);
      root ??= element;
    },
    text: (run) => builder.text(run),
    close: () => builder.close(),
  });
  if (!root) throw new FileProblem('damaged', 'a part without an element');
  return root;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** A boolean attribute as SpreadsheetML writes it: 1, true, on. */
export function flag(value: string | undefined, whenAbsent: boolean): boolean {
  if (value === undefined) return whenAbsent;
  return value === '1' || value === 'true' || value === 'on';
}

/** The `r:id` of an element, whatever prefix the file binds to the relationships namespace. */
export function relationshipId(attributes: Attributes): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? undefined : attributes[key];
}
