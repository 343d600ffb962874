import type { OfficePackage } from './office-package';
import { attribute, childrenNamed } from './xml';

/** What a part refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles` … */
  readonly kind: string;
  /** The path of the part that is meant. */
  readonly target: string;
}

/**
 * What a part of the package refers to within the package.
 * @param path of the part; `''` for the package itself.
 */
export function relationshipsOf(file: OfficePackage, path: string): Relationship[] {
  const cut = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, cut), path.slice(cut)];
  return childrenNamed(file.root(`${folder}_rels/${name}.rels`), 'Relationship').flatMap((element) => {
    if (attribute(element, 'TargetMode') === 'External') return [];
    const type = attribute(element, 'Type') ?? '';
    const target = resolved(folder, attribute(element, 'Target') ?? '');
    return [{ id: attribute(element, 'Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), target }];
  });
}

/** @example resolved('xl/', '../docProps/app.xml') // 'docProps/app.xml' */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
