import type { WorkbookModel } from '../../model/workbook-model';
import type { WorkbookPart } from '../package/find-workbook';
import {
  attributesOf,
  childText,
  childTexts,
  withAttribute,
  withAttributes,
  withChild,
  withInner,
} from '../xml/element-text';
import { prefixAt, rootOf } from '../xml/locate';
import { WORKBOOK_ORDER } from './workbook-order';

/** The active tab by its place in the new list, where it changed or the list did. */
export function patchActiveTab(
  text: string,
  workbook: WorkbookPart,
  newIds: readonly string[],
  before: WorkbookModel,
  after: WorkbookModel,
): string {
  const oldIds = workbook.sheets.map(({ id }) => id);
  const sameTabs = oldIds.length === newIds.length && oldIds.every((id, index) => id === newIds[index]);
  if (sameTabs && before.activeSheetId === after.activeSheetId) return text;
  const prefix = prefixAt(text, rootOf(text).start);
  const views = childText(text, 'bookViews') ?? `<${prefix}bookViews/>`;
  const [first] = childTexts(views, 'workbookView');
  const view = first ?? `<${prefix}workbookView/>`;
  const own = attributesOf(view);
  const active =
    before.activeSheetId === after.activeSheetId
      ? (oldIds[Number(own.activeTab ?? 0)] ?? '')
      : after.activeSheetId;
  const place = newIds.includes(active)
    ? newIds.indexOf(active)
    : Math.max(0, newIds.indexOf(after.activeSheetId));
  const firstShown = oldIds[Number(own.firstSheet ?? 0)] ?? '';
  const values: Record<string, string | null> = {};
  if (place !== Number(own.activeTab ?? 0)) values.activeTab = place === 0 ? null : String(place);
  if (Number(own.firstSheet ?? 0) !== 0 && newIds.indexOf(firstShown) !== Number(own.firstSheet)) {
    values.firstSheet = newIds.indexOf(firstShown) <= 0 ? null : String(newIds.indexOf(firstShown));
  }
  if (Object.keys(values).length === 0) return text;
  const changed = withAttributes(view, values);
  const list = first === undefined ? withInner(views, changed) : views.replace(first, () => changed);
  return withChild(text, 'bookViews', list, WORKBOOK_ORDER);
}

/** Asks Excel to calculate everything when it opens the file. */
export function requestCalculation(text: string): string {
  const prefix = prefixAt(text, rootOf(text).start);
  const own = childText(text, 'calcPr') ?? `<${prefix}calcPr/>`;
  return withChild(text, 'calcPr', withAttribute(own, 'fullCalcOnLoad', '1'), WORKBOOK_ORDER);
}
