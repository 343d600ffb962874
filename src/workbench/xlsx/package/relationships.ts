import { escapeAttribute } from '../xml/escape';
import { attributesOf, innerOf, withInner } from '../xml/element-text';
import { childrenOf, prefixAt, rootOf } from '../xml/locate';
import { readXml } from '../xml/read-xml';
import type { OfficePackage } from './office-package';
import { relationshipsPath, relativeTarget, resolveTarget } from './part-path';

export interface Relationship {
  readonly id: string;
  /** The whole type URL; the strict and the transitional variants end alike. */
  readonly type: string;
  /** Absolute path of the part, or the address as written when `external`. */
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The last word of a relationship type, the same in strict and transitional files. */
export function relationshipKind(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1);
}

/**
 * The relationships of a part; none when it has no such list.
 *
 * @param part - path of the part; empty for the package itself.
 */
export function readRelationships(file: OfficePackage, part: string): Relationship[] {
  const text = file.read(relationshipsPath(part));
  if (text === null) return [];
  return readXml(text).children.map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: attributes.Type ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/**
 * Adds a relationship with a fresh id.
 *
 * @param target - absolute path of the target part.
 * @returns the id.
 */
export function addRelationship(file: OfficePackage, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const text =
    file.read(path) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  const taken = new Set(readXml(text).children.map(({ attributes }) => attributes.Id ?? ''));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const prefix = prefixAt(text, rootOf(text).start);
  const added = `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(relativeTarget(part, target))}"/>`;
  file.write(path, withInner(text, innerOf(text) + added));
  return id;
}

/** Takes a relationship out of a part's list. */
export function removeRelationship(file: OfficePackage, part: string, id: string): void {
  const path = relationshipsPath(part);
  const text = file.read(path);
  if (text === null) return;
  const found = childrenOf(text, rootOf(text)).find(
    (candidate) => attributesOf(text.slice(candidate.start, candidate.end)).Id === id,
  );
  if (found) file.write(path, text.slice(0, found.start) + text.slice(found.end));
}
