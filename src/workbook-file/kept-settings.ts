import type { OfficePackage } from './office-package';
import { relationshipsOf } from './relationships';
import { attribute, childNamed, childrenNamed } from './xml';

/** The add-in's id in its manifest, by which Excel keeps what it remembers of a workbook. */
export const addInId = '7b1f5a0e-6c3d-4e0b-9a52-3f0d7c1e8b46';

/**
 * What this add-in keeps with the workbook (`workbook.settings`), by key. Files keep it as JSON of the value, and ours are
 * texts.
 */
export function keptSettings(file: OfficePackage): ReadonlyMap<string, string> {
  const parts = relationshipsOf(file, '')
    .filter(({ kind }) => kind === 'webextensiontaskpanes')
    .flatMap(({ target }) => relationshipsOf(file, target))
    .filter(({ kind }) => kind === 'webextension');
  for (const { target } of parts) {
    const root = file.root(target);
    if (!isOurs(root)) continue;
    const properties = childrenNamed(childNamed(root, 'properties'), 'property');
    return new Map(
      properties.map((property) => [
        attribute(property, 'name') ?? '',
        textOf(attribute(property, 'value') ?? ''),
      ]),
    );
  }
  return new Map();
}

function isOurs(root: Element | null): boolean {
  const references = [
    ...childrenNamed(root, 'reference'),
    ...childrenNamed(childNamed(root, 'alternateReferences'), 'reference'),
  ];
  return references.some(
    (reference) => (attribute(reference, 'id') ?? '').replace(/[{}]/g, '').toLowerCase() === addInId,
  );
}

function textOf(kept: string): string {
  try {
    const value: unknown = JSON.parse(kept);
    return typeof value === 'string' ? value : kept;
  } catch {
    return kept;
  }
}
