import type { WorkbookModel } from '../../model/workbook-model';
import type { SheetEntry, WorkbookPart } from '../package/find-workbook';
import { escapeAttribute } from '../xml/escape';
import { childText, childTexts, withAttributes, withChild, withInner } from '../xml/element-text';
import { prefixAt, rootOf } from '../xml/locate';
import { relationshipAttribute } from './relationship-attribute';
import { WORKBOOK_ORDER } from './workbook-order';

/** A tab of the new file: one that was there, or a new one with its part. */
export interface Tab {
  readonly id: string;
  readonly entry: SheetEntry | null;
  readonly added: { readonly name: string; readonly sheetId: number; readonly relationshipId: string } | null;
}

/**
 * The tabs in their new order. Chart sheets and the like, which the model does not know, stay behind the tab they
 * stood behind.
 */
export function orderTabs(
  workbook: WorkbookPart,
  after: WorkbookModel,
  removed: ReadonlySet<string>,
  added: ReadonlyMap<string, Tab>,
): Tab[] {
  const followers = new Map<string, Tab[]>();
  const known = new Map<string, Tab>(added);
  let leader = '';
  for (const entry of workbook.sheets) {
    const tab = { id: entry.id, entry, added: null };
    if (entry.isWorksheet) {
      if (!removed.has(entry.id)) {
        known.set(entry.id, tab);
        leader = entry.id;
      }
    } else followers.set(leader, [...(followers.get(leader) ?? []), tab]);
  }
  return [
    ...(followers.get('') ?? []),
    ...after.sheets.flatMap((sheet) => {
      const tab = known.get(sheet.id);
      return tab ? [tab, ...(followers.get(sheet.id) ?? [])] : [];
    }),
  ];
}

/** Writes the list of sheets: names, visibility, order, new and removed ones. */
export function patchSheetList(
  text: string,
  workbook: WorkbookPart,
  tabs: readonly Tab[],
  before: WorkbookModel,
  after: WorkbookModel,
): string {
  const list = childText(text, 'sheets') ?? '';
  const texts = childTexts(list, 'sheet');
  const prefix = prefixAt(text, rootOf(text).start);
  const link = relationshipAttribute(text);
  const written = tabs.map((tab) => {
    const was = before.sheets.find(({ id }) => id === tab.id);
    const is = after.sheets.find(({ id }) => id === tab.id);
    let xml = tab.added
      ? `<${prefix}sheet name="${escapeAttribute(tab.added.name)}" sheetId="${String(tab.added.sheetId)}"` +
        `${link.declaration} ${link.name}="${tab.added.relationshipId}"/>`
      : (texts[workbook.sheets.findIndex(({ id }) => id === tab.id)] ?? '');
    if (was && is && was.name !== is.name) xml = withAttributes(xml, { name: is.name });
    if ((was?.visibility ?? 'visible') !== (is?.visibility ?? 'visible')) {
      xml = withAttributes(xml, { state: is?.visibility === 'visible' ? null : (is?.visibility ?? null) });
    }
    return xml;
  });
  const unchanged = written.length === texts.length && written.every((xml, index) => xml === texts[index]);
  return unchanged ? text : withChild(text, 'sheets', withInner(list, written.join('')), WORKBOOK_ORDER);
}
