import { FileProblem } from '../file-problem';
import { escapeAttribute } from '../xml/escape';
import { attributesOf, innerOf, withInner } from '../xml/element-text';
import { childrenOf, prefixAt, rootOf } from '../xml/locate';
import { readXml } from '../xml/read-xml';
import type { OfficePackage } from './office-package';

const PATH = '[Content_Types].xml';

/** The content type of a part: its own override, else its extension's default, else null. */
export function contentTypeOf(file: OfficePackage, part: string): string | null {
  const text = file.read(PATH);
  if (text === null) return null;
  const types = readXml(text).children;
  const name = `/${part}`.toLowerCase();
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const own = types.find(
    (type) => type.name === 'Override' && type.attributes.PartName?.toLowerCase() === name,
  );
  const shared = types.find(
    (type) => type.name === 'Default' && type.attributes.Extension?.toLowerCase() === extension,
  );
  return (own ?? shared)?.attributes.ContentType ?? null;
}

/** Declares the content type of a new part. */
export function declareContentType(file: OfficePackage, part: string, type: string): void {
  const text = file.read(PATH);
  if (text === null) throw new FileProblem('damaged', 'no [Content_Types].xml');
  const prefix = prefixAt(text, rootOf(text).start);
  const added = `<${prefix}Override PartName="${escapeAttribute(`/${part}`)}" ContentType="${type}"/>`;
  file.write(PATH, withInner(text, innerOf(text) + added));
}

/** Takes out the declaration of a part that is removed. */
export function withdrawContentType(file: OfficePackage, part: string): void {
  const text = file.read(PATH);
  if (text === null) return;
  const name = `/${part}`.toLowerCase();
  const found = childrenOf(text, rootOf(text)).find(
    (child) => attributesOf(text.slice(child.start, child.end)).PartName?.toLowerCase() === name,
  );
  if (found) file.write(PATH, text.slice(0, found.start) + text.slice(found.end));
}
