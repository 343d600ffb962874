import { problem, type ManifestProblem } from './problem';
import { childrenNamed, everyElement, type XmlElement } from './xml-tree';

type Pool = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';
const POOLS: readonly Pool[] = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];
const MAX_RESID = 32;

/** The pool in which the schema looks up an element's `resid`. */
function poolOf(element: XmlElement): Pool {
  switch (element.name) {
    case 'Image':
      return 'Images';
    case 'Runtime':
    case 'FunctionFile':
    case 'SourceLocation':
    case 'LearnMoreUrl':
      return 'Urls';
    case 'Description':
      return 'LongStrings';
    default:
      return 'ShortStrings';
  }
}

/** The resources of a manifest, by pool and id. */
export function resourcesOf(root: XmlElement): Map<Pool, Map<string, XmlElement>> {
  const pools = new Map<Pool, Map<string, XmlElement>>();
  const resources = everyElement(root).find((element) => element.name === 'Resources');
  for (const pool of POOLS) {
    const entries = new Map<string, XmlElement>();
    const holders = resources === undefined ? [] : childrenNamed(resources, pool);
    for (const entry of holders.flatMap((holder) => holder.children)) {
      entries.set(entry.attributes['id'] ?? '', entry);
    }
    pools.set(pool, entries);
  }
  return pools;
}

/**
 * Checks that every `resid` names a resource of the right pool, and that every resource is named by one.
 *
 * The official validator misses a `resid` that leads nowhere, and Excel then shows no ribbon at all.
 */
export function checkResources(root: XmlElement): ManifestProblem[] {
  const pools = resourcesOf(root);
  const used = new Set<XmlElement>();
  const problems: ManifestProblem[] = [];
  for (const element of everyElement(root)) {
    const resid = element.attributes['resid'];
    if (resid === undefined) continue;
    const pool = poolOf(element);
    const entry = pools.get(pool)?.get(resid);
    if (entry === undefined) {
      problems.push(problem('resid', element.line, `<${element.name} resid="${resid}"> is not in ${pool}`));
    } else {
      used.add(entry);
    }
    if (resid.length > MAX_RESID) {
      problems.push(
        problem('resid-length', element.line, `resid "${resid}" is longer than ${MAX_RESID} characters`),
      );
    }
  }
  const resources = everyElement(root).find((element) => element.name === 'Resources');
  const seen = new Set<string>();
  for (const entry of resources?.children.flatMap((holder) => holder.children) ?? []) {
    const id = entry.attributes['id'] ?? '';
    if (seen.has(id)) problems.push(problem('duplicate-id', entry.line, `two resources are called "${id}"`));
    else if (!used.has(entry)) problems.push(problem('unused', entry.line, `nothing refers to "${id}"`));
    seen.add(id);
  }
  return problems;
}
