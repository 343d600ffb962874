import type { PageLayout, SheetModel } from '../../model/workbook-model';
import { encodeXString, escapeText } from '../xml/escape';
import { childText, withAttribute, withAttributes, withChild } from '../xml/element-text';
import type { SheetText } from './sheet-text';
import { SHEET_PROPERTIES_ORDER } from './patch-view';

const HEADER_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

function fits(layout: PageLayout): boolean {
  return layout.fitToWidth !== null || layout.fitToHeight !== null;
}

/** In the file 0 pages means "as many as it takes", and 1 is what is meant without a word. */
function pages(count: number | null): string | null {
  return count === 1 ? null : String(count ?? 0);
}

function patchSetup(sheet: SheetText, before: PageLayout, after: PageLayout): void {
  const values: Record<string, string | null> = {};
  if (before.paperSize !== after.paperSize) {
    values.paperSize = after.paperSize === null ? null : String(after.paperSize);
  }
  if (before.scale !== after.scale) values.scale = after.scale === 100 ? null : String(after.scale);
  if (before.fitToWidth !== after.fitToWidth || before.fitToHeight !== after.fitToHeight) {
    values.fitToWidth = fits(after) ? pages(after.fitToWidth) : null;
    values.fitToHeight = fits(after) ? pages(after.fitToHeight) : null;
  }
  if (before.firstPageNumber !== after.firstPageNumber) {
    values.firstPageNumber = after.firstPageNumber === null ? null : String(after.firstPageNumber);
    values.useFirstPageNumber = after.firstPageNumber === null ? null : '1';
  }
  if (before.orientation !== after.orientation) values.orientation = after.orientation;
  if (Object.keys(values).length > 0)
    sheet.put('pageSetup', withAttributes(sheet.getOrEmpty('pageSetup'), values));
  if (fits(before) === fits(after)) return;
  const properties = sheet.getOrEmpty('sheetPr');
  const own = childText(properties, 'pageSetUpPr') ?? `<${sheet.prefix}pageSetUpPr/>`;
  const fitted = withAttribute(own, 'fitToPage', fits(after) ? '1' : null);
  sheet.put('sheetPr', withChild(properties, 'pageSetUpPr', fitted, SHEET_PROPERTIES_ORDER));
}

function patchMargins(sheet: SheetText, before: PageLayout, after: PageLayout): void {
  const changed = SIDES.filter((side) => before.margins[side] !== after.margins[side]);
  if (changed.length === 0) return;
  // The schema wants all six as soon as there is one.
  const sides = sheet.get('pageMargins') === undefined ? SIDES : changed;
  const values = Object.fromEntries(sides.map((side) => [side, String(after.margins[side])]));
  sheet.put('pageMargins', withAttributes(sheet.getOrEmpty('pageMargins'), values));
}

function patchHeaderFooter(sheet: SheetText, before: PageLayout, after: PageLayout): void {
  let element = sheet.getOrEmpty('headerFooter');
  const original = element;
  for (const [name, was, is] of [
    ['oddHeader', before.header, after.header],
    ['oddFooter', before.footer, after.footer],
    ['firstHeader', before.firstHeader, after.firstHeader],
    ['firstFooter', before.firstFooter, after.firstFooter],
  ] as const) {
    if (was === is) continue;
    const tag = sheet.prefix + name;
    const xml = is === '' ? null : `<${tag}>${escapeText(encodeXString(is))}</${tag}>`;
    element = withChild(element, name, xml, HEADER_ORDER);
  }
  if (before.differentFirst !== after.differentFirst) {
    element = withAttribute(element, 'differentFirst', after.differentFirst ? '1' : null);
  }
  if (before.headerScales !== after.headerScales) {
    element = withAttribute(element, 'scaleWithDoc', after.headerScales ? null : '0');
  }
  if (element !== original) sheet.put('headerFooter', element);
}

/** Page setup, margins, print options, header and footer. Print titles are a defined name, written with the others. */
export function patchPageLayout(sheet: SheetText, before: SheetModel, after: SheetModel): void {
  const [was, is] = [before.pageLayout, after.pageLayout];
  patchSetup(sheet, was, is);
  patchMargins(sheet, was, is);
  const options: Record<string, string | null> = {};
  if (was.centerHorizontally !== is.centerHorizontally)
    options.horizontalCentered = is.centerHorizontally ? '1' : null;
  if (was.printGridlines !== is.printGridlines) options.gridLines = is.printGridlines ? '1' : null;
  if (Object.keys(options).length > 0) {
    sheet.put('printOptions', withAttributes(sheet.getOrEmpty('printOptions'), options));
  }
  patchHeaderFooter(sheet, was, is);
}
