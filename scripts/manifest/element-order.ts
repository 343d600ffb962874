import { problem, type ManifestProblem } from './problem';
import { childrenNamed, everyElement, type XmlElement } from './xml-tree';

interface Sequence {
  readonly required: readonly string[];
  /** Every child that may stand there, in the only order that the schema (MS-OWEMXML) allows. */
  readonly order: readonly string[];
}

const sequence = (order: string, required: string): Sequence => ({
  order: order.split(' '),
  required: required === '' ? [] : required.split(' '),
});

/** Office drops an add-in whose elements are out of order, without a word: hence the table. */
const SEQUENCES: Readonly<Record<string, Sequence>> = {
  OfficeApp: sequence(
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
      'SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides',
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl Hosts Requirements ' +
      'DefaultSettings Permissions VersionOverrides',
  ),
  VersionOverrides: sequence(
    'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins',
    'Hosts Resources',
  ),
  'Host/Workbook': sequence('Runtimes AllFormFactors DesktopFormFactor', 'DesktopFormFactor'),
  DesktopFormFactor: sequence('GetStarted FunctionFile ExtensionPoint', 'FunctionFile ExtensionPoint'),
  Group: sequence('OverriddenByRibbonApi Label Icon Control', 'Label Icon Control'),
  Control: sequence(
    'OverriddenByRibbonApi Label ToolTip Supertip Icon Action Enabled',
    'Label Supertip Icon Action',
  ),
  Supertip: sequence('Title Description', 'Title Description'),
  'Action/ShowTaskpane': sequence('TaskpaneId SourceLocation Title', 'SourceLocation'),
  'Action/ExecuteFunction': sequence('FunctionName', 'FunctionName'),
  Resources: sequence('Images Urls ShortStrings LongStrings', 'Images Urls ShortStrings LongStrings'),
};

/**
 * Checks that children stand in the schema's order, that none is unknown and none that is needed is missing.
 *
 * @example checkOrder(parseXml(text)) // [] when all is well
 */
export function checkOrder(root: XmlElement): ManifestProblem[] {
  return everyElement(root).flatMap((element) => {
    const type = element.attributes['type'] ?? '';
    const found = SEQUENCES[`${element.name}/${type}`] ?? SEQUENCES[element.name];
    return found === undefined ? [] : checkSequence(element, found);
  });
}

function checkSequence(element: XmlElement, { order, required }: Sequence): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  let reached = 0;
  for (const child of element.children) {
    const place = order.indexOf(child.name);
    if (place < 0) {
      problems.push(
        problem('unknown-element', child.line, `<${child.name}> has no place in <${element.name}>`),
      );
    } else if (place < reached) {
      const before = order[reached] ?? '';
      problems.push(problem('order', child.line, `<${child.name}> must stand before <${before}>`));
    } else {
      reached = place;
    }
  }
  for (const name of required) {
    if (childrenNamed(element, name).length === 0) {
      problems.push(problem('missing-element', element.line, `<${element.name}> lacks <${name}>`));
    }
  }
  return problems;
}
