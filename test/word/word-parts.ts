import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a Word part; attributes and children by their names with prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, not that of its children. */
  readonly text: string;
}

/** The parts of a Word file by their names, each read strictly: a part that is not well-formed throws. */
export function wordParts(bytes: Uint8Array): ReadonlyMap<string, Element> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(parts.map(([name, content]) => [name, parsed(strFromU8(content))]));
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parsed(xml: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

/** Every element of a name below another, in order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The value of a property such as `w:jc` anywhere below; null where it is not set. */
export function valueOf(element: Element, name: string): string | null {
  return all(element, name)[0]?.attributes['w:val'] ?? null;
}

/** The words below an element. */
export function wordsOf(element: Element): string {
  return all(element, 'w:t')
    .map(({ text }) => text)
    .join('');
}
