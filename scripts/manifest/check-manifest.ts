import { checkAddresses, type FileReader } from './addresses';
import { checkOrder } from './element-order';
import { problem, type ManifestProblem } from './problem';
import { checkResources } from './resources';
import { checkTexts } from './texts';
import { childrenNamed, everyElement, parseXml, type XmlElement } from './xml-tree';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/;
const SET_VERSION = /^\d+\.\d+$/;

/**
 * Checks an add-in manifest without a network: what Office would reject, and what it would drop in silence.
 *
 * @param text the manifest's XML
 * @param readFile gives the files to which the manifest's addresses lead
 * @returns the problems in document order within each rule; an empty list when all is well
 * @example checkManifest(readFileSync('manifest.xml', 'utf8'), (path) => readFileSync(path))
 */
export function checkManifest(text: string, readFile: FileReader): ManifestProblem[] {
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (error) {
    return [problem('well-formed', 0, error instanceof Error ? error.message : String(error))];
  }
  return [
    ...checkIdentity(root),
    ...checkRequirements(root),
    ...checkOrder(root),
    ...checkUniqueIds(root),
    ...checkSharedPage(root),
    ...checkResources(root),
    ...checkTexts(root),
    ...checkAddresses(root, readFile),
  ];
}

function checkIdentity(root: XmlElement): ManifestProblem[] {
  const id = childrenNamed(root, 'Id')[0];
  const version = childrenNamed(root, 'Version')[0];
  const problems: ManifestProblem[] = [];
  if (!GUID.test(id?.text ?? '')) problems.push(problem('guid', id?.line ?? 0, 'Id is not a GUID'));
  if (!VERSION.test(version?.text ?? '')) {
    problems.push(problem('version', version?.line ?? 0, 'Version is not of the form 1.0.0.0'));
  }
  return problems;
}

function checkRequirements(root: XmlElement): ManifestProblem[] {
  const sets = childrenNamed(root, 'Requirements').flatMap((element) => everyElement(element));
  const excel = sets.find(({ name, attributes }) => name === 'Set' && attributes['Name'] === 'ExcelApi');
  if (SET_VERSION.test(excel?.attributes['MinVersion'] ?? '')) return [];
  return [
    problem('requirement-set', excel?.line ?? root.line, 'no ExcelApi set with a MinVersion is required'),
  ];
}

function checkUniqueIds(root: XmlElement): ManifestProblem[] {
  const seen = new Set<string>();
  return everyElement(root)
    .filter(({ name }) => name === 'Control' || name === 'Group')
    .flatMap(({ attributes, line }) => {
      const id = attributes['id'] ?? '';
      const again = id === '' || seen.has(id);
      seen.add(id);
      return again ? [problem('control-id', line, `"${id}" is not a unique id`)] : [];
    });
}

/** In a shared runtime the pane and the commands are one page; two addresses would be two runtimes. */
function checkSharedPage(root: XmlElement): ManifestProblem[] {
  const elements = everyElement(root);
  const runtime = elements.find(({ name }) => name === 'Runtime');
  if (runtime === undefined) return [problem('shared-page', root.line, 'no <Runtime>')];
  return elements
    .filter(({ name, attributes }) => {
      const page =
        name === 'FunctionFile' || (name === 'SourceLocation' && attributes['resid'] !== undefined);
      return page && attributes['resid'] !== runtime.attributes['resid'];
    })
    .map(({ name, line }) => problem('shared-page', line, `<${name}> is not the page of <Runtime>`));
}
