import type { ConditionalFormat } from '../../model/workbook-model';
import { parseRanges } from '../a1';
import { withoutPrefixes } from '../formulas/future-functions';
import type { StyleTable } from '../styles/style-table';
import { decodeXString } from '../xml/escape';
import { childrenNamed, flag, type XmlElement } from '../xml/read-xml';

/**
 * The model's id of the n-th rule of a sheet, counted through the file. Reader and writer both make it, so that the
 * writer finds the rule again.
 *
 * @example conditionalFormatId(2, 0) // '{00000000-000E-0000-0002-000000000000}'
 */
export function conditionalFormatId(sheetId: number, index: number): string {
  const hex = (value: number, digits: number): string =>
    value.toString(16).toUpperCase().padStart(digits, '0');
  return `{00000000-000E-0000-${hex(sheetId & 0xffff, 4)}-${hex(index, 12)}}`;
}

function readRule(rule: XmlElement): ConditionalFormat['rule'] {
  const [first, second] = childrenNamed(rule, 'formula').map(
    ({ text }) => `=${withoutPrefixes(decodeXString(text))}`,
  );
  const { type = '', operator } = rule.attributes;
  if (type === 'expression' && first !== undefined) return { type: 'custom', formula: first };
  if (type === 'cellIs' && first !== undefined) {
    const rest = second === undefined ? {} : { formula2: second };
    return { type: 'cellValue', operator: operator ?? 'lessThan', formula1: first, ...rest };
  }
  return { type: 'other', fileType: type };
}

/** The rules of a sheet in file order. Those in extension lists (Excel 2010 and later) stay in the file alone. */
export function readConditionalFormats(
  elements: readonly XmlElement[],
  sheetId: number,
  styles: StyleTable,
): ConditionalFormat[] {
  const rules = elements.flatMap((element) =>
    childrenNamed(element, 'cfRule').map((rule) => ({
      rule,
      ranges: parseRanges(element.attributes.sqref ?? ''),
    })),
  );
  return rules.map(({ rule, ranges }, index) => {
    const dxfId = rule.attributes.dxfId;
    return {
      id: conditionalFormatId(sheetId, index),
      ranges,
      priority: Number(rule.attributes.priority ?? index + 1),
      stopIfTrue: flag(rule.attributes.stopIfTrue, false),
      rule: readRule(rule),
      style: (dxfId === undefined ? undefined : styles.conditionalStyles[Number(dxfId)]) ?? {},
    };
  });
}
