import { ADD_IN_ID } from '../add-in-id';
import type { OfficePackage } from '../package/office-package';
import { readRelationships, relationshipKind } from '../package/relationships';
import { child, childrenNamed, readXml } from '../xml/read-xml';

/**
 * The paths of the web-extension parts: one for each add-in whose pane or settings the workbook remembers. They hang
 * on the task-panes part, which hangs on the package itself.
 */
export function webExtensionPaths(file: OfficePackage): string[] {
  return readRelationships(file, '')
    .filter((found) => relationshipKind(found) === 'webextensiontaskpanes')
    .flatMap((panes) => readRelationships(file, panes.target))
    .filter((found) => relationshipKind(found) === 'webextension' && file.has(found.target))
    .map((found) => found.target);
}

/** The part of our own add-in, or null; an add-in is known by its manifest's id, braces and case aside. */
export function ownWebExtension(file: OfficePackage): string | null {
  const plain = (id: string | undefined): string => (id ?? '').replace(/[{}]/g, '').toLowerCase();
  const found = webExtensionPaths(file).find((path) => {
    const root = readXml(file.read(path) ?? '');
    const references = [child(root, 'reference'), ...(child(root, 'alternateReferences')?.children ?? [])];
    return references.some((reference) => plain(reference?.attributes.id) === ADD_IN_ID);
  });
  return found ?? null;
}

/** The add-in's `workbook.settings`: JSON text by key; empty where it has never saved any. */
export function readSettings(file: OfficePackage): Record<string, string> {
  const path = ownWebExtension(file);
  if (path === null) return {};
  const properties = childrenNamed(child(readXml(file.read(path) ?? ''), 'properties'), 'property');
  return Object.fromEntries(
    properties.map(({ attributes }) => [attributes.name ?? '', attributes.value ?? '']),
  );
}
