import { problem, type ManifestProblem } from './problem';
import { childrenNamed, everyElement, type XmlElement } from './xml-tree';

const DEFAULT_LOCALE = 'vi-VN';
const OTHER_LOCALES: readonly string[] = ['en-US'];
const MAX_SHORT = 125;
const MAX_LONG = 250;

interface LocalText {
  readonly element: XmlElement;
  readonly limit: number;
}

function localTexts(root: XmlElement): LocalText[] {
  const inPool = (pool: string, limit: number): LocalText[] =>
    everyElement(root)
      .filter((element) => element.name === pool)
      .flatMap((holder) => holder.children)
      .map((element) => ({ element, limit }));
  const own = (name: string, limit: number): LocalText[] =>
    childrenNamed(root, name).map((element) => ({ element, limit }));
  return [
    ...own('DisplayName', MAX_SHORT),
    ...own('Description', MAX_LONG),
    ...inPool('ShortStrings', MAX_SHORT),
    ...inPool('LongStrings', MAX_LONG),
  ];
}

/** Checks that every text is there in both languages, not empty and not longer than Office takes. */
export function checkTexts(root: XmlElement): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const locale = childrenNamed(root, 'DefaultLocale')[0];
  if (locale?.text !== DEFAULT_LOCALE) {
    problems.push(problem('default-locale', locale?.line ?? 0, `DefaultLocale is not ${DEFAULT_LOCALE}`));
  }
  for (const { element, limit } of localTexts(root)) {
    const name = element.attributes['id'] ?? element.name;
    const overrides = childrenNamed(element, 'Override');
    const texts = [
      element.attributes['DefaultValue'],
      ...overrides.map(({ attributes }) => attributes['Value']),
    ];
    for (const text of texts) {
      if (text === undefined || text.trim() === '') {
        problems.push(problem('empty-text', element.line, `"${name}" is empty`));
      } else if (text.length > limit) {
        problems.push(
          problem('text-length', element.line, `"${name}" has ${text.length} of ${limit} characters`),
        );
      }
    }
    const found = new Set(overrides.map(({ attributes }) => attributes['Locale']));
    for (const other of OTHER_LOCALES) {
      if (!found.has(other))
        problems.push(problem('override', element.line, `"${name}" has no ${other} override`));
    }
  }
  return problems;
}
