/**
 * The absolute path of a relationship's target, without a leading slash.
 *
 * @param source - the path of the part that has the relationship; empty for the package itself.
 * @example resolveTarget('xl/workbook.xml', '../docProps/app.xml') // 'docProps/app.xml'
 */
export function resolveTarget(source: string, target: string): string {
  const plain = decodeTarget(target.replaceAll('\\', '/').replace(/[#?].*$/, ''));
  const segments = plain.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of plain.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** @example relationshipsPath('xl/workbook.xml') // 'xl/_rels/workbook.xml.rels' */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * A relationship's target as written in the file, relative to the part that has the relationship.
 *
 * @example relativeTarget('xl/workbook.xml', 'xl/worksheets/sheet2.xml') // 'worksheets/sheet2.xml'
 */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
