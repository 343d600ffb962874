import type { ConditionalFormat, SheetModel } from '../../model/workbook-model';
import { rangeName, sameRange } from '../a1';
import { conditionalFormatId } from '../read/read-conditional-formats';
import { attributesOf, withAttribute, withAttributes, withInner, childTexts } from '../xml/element-text';
import { childrenOf, type Located } from '../xml/locate';
import { formulaText } from './cell-xml';
import { sameData } from './same-data';
import type { SheetText } from './sheet-text';
import type { StyleWriter } from './style-writer';

/** A rule in the file and its id in the model. */
interface FileRule {
  readonly id: string;
  readonly place: Located;
  readonly xml: string;
}

/** The file's blocks of rules, each block for certain cells; ids count through all of them, as in the reader. */
function fileBlocks(sheet: SheetText, sheetId: number): { place: Located; rules: FileRule[] }[] {
  let index = 0;
  return sheet.locateAll('conditionalFormatting').map((place) => ({
    place,
    rules: childrenOf(sheet.text, place)
      .filter(({ name }) => name === 'cfRule')
      .map((rule) => ({
        id: conditionalFormatId(sheetId, index++),
        place: rule,
        xml: sheet.text.slice(rule.start, rule.end),
      })),
  }));
}

function sameRanges(a: ConditionalFormat, b: ConditionalFormat): boolean {
  return (
    a.ranges.length === b.ranges.length &&
    a.ranges.every((range, index) => sameRange(range, b.ranges[index] ?? range))
  );
}

function formulasOf(rule: ConditionalFormat['rule'], prefix: string): string {
  const formulas =
    rule.type === 'custom'
      ? [rule.formula]
      : rule.type === 'cellValue'
        ? [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])]
        : [];
  return formulas.map((formula) => `<${prefix}formula>${formulaText(formula)}</${prefix}formula>`).join('');
}

/** The rule's text: what differs is put in place, what the model does not know (extensions) stays. */
function ruleXml(
  xml: string,
  before: ConditionalFormat | null,
  after: ConditionalFormat,
  sheet: SheetText,
  styles: StyleWriter,
): string {
  let rule = xml;
  if (!before || !sameData(before.rule, after.rule)) {
    const kept = childTexts(rule).filter(
      (child) => !/^<([\w.-]+:)?(formula|colorScale|dataBar|iconSet)\b/.test(child),
    );
    const { rule: is } = after;
    rule = withAttributes(rule, {
      type: is.type === 'custom' ? 'expression' : is.type === 'cellValue' ? 'cellIs' : is.fileType,
      operator: is.type === 'cellValue' ? is.operator : null,
    });
    rule = withInner(rule, formulasOf(is, sheet.prefix) + kept.join(''));
  }
  if (!before || !sameData(before.style, after.style)) {
    const plain = Object.keys(after.style).length === 0;
    rule = withAttribute(rule, 'dxfId', plain ? null : String(styles.differential(after.style)));
  }
  if (before?.priority !== after.priority) rule = withAttribute(rule, 'priority', String(after.priority));
  if ((before?.stopIfTrue ?? false) !== after.stopIfTrue)
    rule = withAttribute(rule, 'stopIfTrue', after.stopIfTrue ? '1' : null);
  return rule;
}

function blockXml(rule: string, format: ConditionalFormat, prefix: string): string {
  const name = `${prefix}conditionalFormatting`;
  return `<${name} sqref="${format.ranges.map(rangeName).join(' ')}">${rule}</${name}>`;
}

/** Each new rule keeps the priority it asks for, unless a rule that stays has it: then it comes after all others. */
function withFreePriority(format: ConditionalFormat, taken: Set<number>): ConditionalFormat {
  const free = format.priority >= 1 && !taken.has(format.priority);
  const priority = free ? format.priority : Math.max(0, ...taken) + 1;
  taken.add(priority);
  return { ...format, priority };
}

/** Writes added, changed and removed rules. A rule that did not change keeps its bytes, in its block. */
export function patchConditionalFormats(
  sheet: SheetText,
  sheetId: number,
  before: SheetModel,
  after: SheetModel,
  styles: StyleWriter,
): void {
  const was = new Map(before.conditionalFormats.map((format) => [format.id, format]));
  const is = new Map(after.conditionalFormats.map((format) => [format.id, format]));
  if (sameData([...was], [...is])) return;
  const added: string[] = [];
  const taken = new Set<number>();
  const inFile = new Set<string>();
  for (const { place, rules } of fileBlocks(sheet, sheetId)) {
    let left = rules.length;
    const edits: { rule: FileRule; xml: string }[] = [];
    for (const rule of rules) {
      inFile.add(rule.id);
      const [old, now] = [was.get(rule.id), is.get(rule.id)];
      if (!old || (now && sameData(old, now))) {
        taken.add(Number(attributesOf(rule.xml).priority));
        continue;
      }
      const xml = now ? ruleXml(rule.xml, old, now, sheet, styles) : '';
      const stays = now !== undefined && sameRanges(old, now);
      if (now) taken.add(now.priority);
      if (now && !stays) added.push(blockXml(xml, now, sheet.prefix));
      if (!stays) left -= 1;
      edits.push({ rule, xml: stays ? xml : '' });
    }
    if (left === 0 && rules.length > 0) sheet.edits.replace(place.start, place.end, '');
    else for (const { rule, xml } of edits) sheet.edits.replace(rule.place.start, rule.place.end, xml);
  }
  for (const format of is.values()) {
    if (was.has(format.id) || inFile.has(format.id)) continue;
    const fresh = withFreePriority(format, taken);
    const empty = `<${sheet.prefix}cfRule type="expression"/>`;
    added.push(blockXml(ruleXml(empty, null, fresh, sheet, styles), fresh, sheet.prefix));
  }
  if (added.length > 0) sheet.append('conditionalFormatting', added.join(''));
}
