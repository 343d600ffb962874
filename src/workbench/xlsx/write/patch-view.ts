import type { SheetModel } from '../../model/workbook-model';
import { cellName } from '../a1';
import {
  attributesOf,
  childTexts,
  innerOf,
  withAttribute,
  withAttributes,
  withChild,
  withInner,
} from '../xml/element-text';
import { flag } from '../xml/read-xml';
import type { SheetText } from './sheet-text';

/** The schema's sequence inside `sheetPr`. */
export const SHEET_PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** The pane and the selection that Excel expects with so many frozen rows and columns. */
function withFrozen(view: string, frozen: SheetModel['frozen'], prefix: string): string {
  const { rows, columns } = frozen;
  const selections = childTexts(view, 'selection').map(attributesOf);
  const { activeCell = 'A1', sqref = activeCell } = selections[selections.length - 1] ?? {};
  const kept = childTexts(view).filter((xml) => !/^<([\w.-]+:)?(pane|selection)\b/.test(xml));
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split =
    (columns > 0 ? ` xSplit="${String(columns)}"` : '') + (rows > 0 ? ` ySplit="${String(rows)}"` : '');
  const added =
    rows === 0 && columns === 0
      ? `<${prefix}selection activeCell="${activeCell}" sqref="${sqref}"/>`
      : `<${prefix}pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/>` +
        `<${prefix}selection pane="${pane}" activeCell="${activeCell}" sqref="${sqref}"/>`;
  // Rows above the view's first one could never be scrolled to: the frozen part starts at the sheet's top.
  return withAttribute(withInner(view, added + kept.join('')), 'topLeftCell', null);
}

/** Frozen panes, gridlines and the selected tab, of the sheet's first view. */
export function patchView(
  sheet: SheetText,
  before: SheetModel,
  after: SheetModel,
  selected: boolean | null,
): void {
  const frozen = before.frozen.rows !== after.frozen.rows || before.frozen.columns !== after.frozen.columns;
  const gridlines = before.showGridlines !== after.showGridlines;
  const views = sheet.getOrEmpty('sheetViews');
  const [first = `<${sheet.prefix}sheetView workbookViewId="0"/>`] = childTexts(views, 'sheetView');
  let view = first;
  if (frozen) view = withFrozen(view, after.frozen, sheet.prefix);
  if (gridlines) view = withAttribute(view, 'showGridLines', after.showGridlines ? null : '0');
  if (selected !== null && flag(attributesOf(view).tabSelected, false) !== selected) {
    view = withAttribute(view, 'tabSelected', selected ? '1' : null);
  }
  if (view === first) return;
  const known = childTexts(views, 'sheetView').length > 0;
  sheet.put('sheetViews', known ? views.replace(first, () => view) : withInner(views, view + innerOf(views)));
}

/** The tab's colour. */
export function patchTabColor(sheet: SheetText, before: SheetModel, after: SheetModel): void {
  if (before.tabColor === after.tabColor) return;
  const color =
    after.tabColor === null
      ? null
      : `<${sheet.prefix}tabColor rgb="FF${after.tabColor.replace('#', '').toUpperCase()}"/>`;
  sheet.put('sheetPr', withChild(sheet.getOrEmpty('sheetPr'), 'tabColor', color, SHEET_PROPERTIES_ORDER));
}

/** The widths and heights that columns and rows have unless they say otherwise. */
export function patchDefaults(sheet: SheetText, before: SheetModel, after: SheetModel): void {
  const values: Record<string, string | null> = {};
  if (before.defaultColumnWidth !== after.defaultColumnWidth) {
    values.defaultColWidth = after.defaultColumnWidth === null ? null : String(after.defaultColumnWidth);
  }
  if (before.defaultRowHeight !== after.defaultRowHeight) {
    values.defaultRowHeight = String(after.defaultRowHeight ?? 15);
    values.customHeight = after.defaultRowHeight === null ? null : '1';
  }
  if (Object.keys(values).length === 0) return;
  const format = withAttributes(sheet.getOrEmpty('sheetFormatPr'), values);
  const complete = attributesOf(format).defaultRowHeight === undefined ? { defaultRowHeight: '15' } : {};
  sheet.put('sheetFormatPr', withAttributes(format, complete));
}
