import { pngSize } from './png-size';
import { problem, type ManifestProblem } from './problem';
import { resourcesOf } from './resources';
import { childrenNamed, everyElement, type XmlElement } from './xml-tree';

const RIBBON_SIZES: readonly number[] = [16, 32, 80];

/** Gives the bytes of a file that the build will serve, by its path beside the pane's page; `null` if there is none. */
export type FileReader = (path: string) => Uint8Array | null;

/** Checks that every address is https, and that every icon is a PNG of the size for which it is declared. */
export function checkAddresses(root: XmlElement, readFile: FileReader): ManifestProblem[] {
  return [...checkHttps(root), ...checkIcons(root, readFile)];
}

function checkHttps(root: XmlElement): ManifestProblem[] {
  const addresses = everyElement(root).filter(({ name, attributes }) => {
    return (
      attributes['DefaultValue'] !== undefined &&
      /^(Image|Url|IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation)$/.test(name)
    );
  });
  return addresses
    .filter(({ attributes }) => !/^https:\/\/[^/]+\/./.test(attributes['DefaultValue'] ?? ''))
    .map(({ line, attributes }) =>
      problem('https', line, `not an https address: ${attributes['DefaultValue'] ?? ''}`),
    );
}

function checkIcons(root: XmlElement, readFile: FileReader): ManifestProblem[] {
  const images = resourcesOf(root).get('Images');
  const base = folderOfPane(root);
  const problems: ManifestProblem[] = [];
  const expect = (element: XmlElement | undefined, size: number): void => {
    const address = element?.attributes['DefaultValue'];
    if (element === undefined || address === undefined) return;
    const bytes = address.startsWith(base) ? readFile(address.slice(base.length)) : null;
    const found = bytes === null ? null : pngSize(bytes);
    if (found === null) problems.push(problem('icon-file', element.line, `no PNG at ${address}`));
    else if (found.width !== size || found.height !== size) {
      problems.push(
        problem('icon-size', element.line, `${address} is ${found.width}×${found.height}, not ${size}`),
      );
    }
  };
  expect(childrenNamed(root, 'IconUrl')[0], 32);
  expect(childrenNamed(root, 'HighResolutionIconUrl')[0], 64);
  for (const icon of everyElement(root).filter(({ name }) => name === 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes['size']));
    for (const size of RIBBON_SIZES) {
      if (!sizes.includes(size)) problems.push(problem('icon-sizes', icon.line, `<Icon> lacks size ${size}`));
    }
    for (const { attributes } of icon.children) {
      expect(images?.get(attributes['resid'] ?? ''), Number(attributes['size']));
    }
  }
  return problems;
}

/** The icons are built beside the pane's page, whatever the address of the folder. */
function folderOfPane(root: XmlElement): string {
  const pane = childrenNamed(root, 'DefaultSettings').flatMap((settings) => settings.children)[0];
  return (pane?.attributes['DefaultValue'] ?? '').replace(/[^/]*$/, '');
}
