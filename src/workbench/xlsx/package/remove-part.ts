import { withdrawContentType } from './content-types';
import type { OfficePackage } from './office-package';
import { relationshipsPath } from './part-path';
import { readRelationships, removeRelationship } from './relationships';

/** All parts that can be reached from a part (or the package, ''), itself included. */
function reachable(file: OfficePackage, start: string, found = new Set<string>()): Set<string> {
  if (found.has(start.toLowerCase())) return found;
  found.add(start.toLowerCase());
  for (const { target, external } of readRelationships(file, start)) {
    if (!external && file.has(target)) reachable(file, target, found);
  }
  return found;
}

/**
 * Takes a part out of the package, with everything that only it led to (a sheet's drawings, comments, tables …).
 *
 * @param owner - the part whose relationship `relationshipId` leads to it.
 */
export function removePart(file: OfficePackage, owner: string, relationshipId: string, path: string): void {
  const lost = reachable(file, path);
  removeRelationship(file, owner, relationshipId);
  const kept = reachable(file, '');
  for (const part of file.paths()) {
    const name = part.toLowerCase();
    if (!lost.has(name) || kept.has(name)) continue;
    file.remove(relationshipsPath(part));
    file.remove(part);
    withdrawContentType(file, part);
  }
}
