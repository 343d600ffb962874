import type { DefinedName, SheetModel, WorkbookModel } from '../../model/workbook-model';
import { cellName } from '../a1';
import { sheetReference, renameSheetIn } from '../formulas/sheet-names';
import { formulaTokens } from '../formulas/formula-tokens';
import { isReserved } from '../read/read-names';
import { decodeXString, encodeXString, escapeText } from '../xml/escape';
import {
  attributesOf,
  childText,
  childTexts,
  withAttributes,
  withChild,
  withInner,
} from '../xml/element-text';
import { prefixAt, rootOf } from '../xml/locate';
import { readXml } from '../xml/read-xml';
import { formulaText } from './cell-xml';
import { sameData } from './same-data';
import { WORKBOOK_ORDER } from './workbook-order';

/** What the names need to know of the sheets: ids by place in the old and in the new list. */
export interface SheetPlaces {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

type Scope = string | null;

interface NameEntry {
  readonly scope: Scope;
  readonly name: string;
  readonly xml: string;
}

const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';

function keyOf(scope: Scope, name: string): string {
  return JSON.stringify([scope, name.toLowerCase()]);
}

function modelNames(model: WorkbookModel): Map<string, { scope: Scope; name: DefinedName }> {
  const all = [
    ...model.names.map((name) => ({ scope: null, name })),
    ...model.sheets.flatMap((sheet) => sheet.names.map((name) => ({ scope: sheet.id, name }))),
  ];
  return new Map(all.map((entry) => [keyOf(entry.scope, entry.name.name), entry]));
}

function nameXml(xml: string, name: DefinedName): string {
  const changed = withAttributes(xml, {
    name: encodeXString(name.name),
    comment: name.comment === undefined ? null : encodeXString(name.comment),
    hidden: name.visible ? null : '1',
  });
  return withInner(changed, formulaText(name.formula));
}

/** The columns that a print-titles formula repeats beside its rows. */
function titleColumns(formula: string): string | null {
  const tokens = formulaTokens(formula).map(({ text }) => text);
  const at = tokens.findIndex(
    (text, index) =>
      text === ':' &&
      /^\$?[A-Z]{1,3}$/i.test(tokens[index - 1] ?? '') &&
      /^\$?[A-Z]{1,3}$/i.test(tokens[index + 1] ?? ''),
  );
  return at < 0 ? null : `${tokens[at - 1] ?? ''}:${tokens[at + 1] ?? ''}`;
}

function textOf(xml: string): string {
  return decodeXString(readXml(xml).text);
}

/** Print titles with other rows; null when neither rows nor columns are left. */
function titlesXml(xml: string, sheet: SheetModel): string | null {
  const columns = titleColumns(textOf(xml));
  const parts = [columns, sheet.pageLayout.titleRows].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const formula = parts.map((part) => sheetReference(sheet.name) + part).join(',');
  return withInner(xml, escapeText(encodeXString(formula)));
}

/** A print area of other blocks; null when there is none left. */
function areaXml(xml: string, { name, pageLayout }: SheetModel): string | null {
  const blocks = pageLayout.printAreas.map(({ top, left, bottom, right }) => {
    const corners = [cellName(top, left), cellName(bottom, right)].map((cell) =>
      cell.replace(/([A-Z]+)(\d+)/, '$$$1$$$2'),
    );
    return sheetReference(name) + corners.join(':');
  });
  return blocks.length === 0 ? null : withInner(xml, escapeText(encodeXString(blocks.join(','))));
}

/** Names that the model does not carry follow a renamed sheet here; the others' formulas come from the model. */
function reservedXml(entry: NameEntry, before: WorkbookModel, after: WorkbookModel): string | null {
  const was = before.sheets.find(({ id }) => id === entry.scope);
  const is = after.sheets.find(({ id }) => id === entry.scope);
  const isTitles = entry.name.toLowerCase() === PRINT_TITLES.toLowerCase();
  if (isTitles && was && is && was.pageLayout.titleRows !== is.pageLayout.titleRows)
    return titlesXml(entry.xml, is);
  const isArea = entry.name.toLowerCase() === PRINT_AREA.toLowerCase();
  if (isArea && was && is && !sameData(was.pageLayout.printAreas, is.pageLayout.printAreas))
    return areaXml(entry.xml, is);
  if (entry.name.toLowerCase() === '_xlnm._filterdatabase' && was?.autoFilter && is && !is.autoFilter)
    return null;
  const formula = textOf(entry.xml);
  const renamed = before.sheets.reduce((text, sheet) => {
    const now = after.sheets.find(({ id }) => id === sheet.id);
    return now && now.name !== sheet.name ? renameSheetIn(text, sheet.name, now.name) : text;
  }, formula);
  return renamed === formula ? entry.xml : withInner(entry.xml, escapeText(encodeXString(renamed)));
}

/** Writes the defined names: added, changed and removed ones, print titles, and every name's sheet renumbered. */
export function patchNames(
  text: string,
  places: SheetPlaces,
  before: WorkbookModel,
  after: WorkbookModel,
): string {
  const prefix = prefixAt(text, rootOf(text).start);
  const list = childText(text, 'definedNames') ?? `<${prefix}definedNames/>`;
  const blank = `<${prefix}definedName name=""/>`;
  const [was, is] = [modelNames(before), modelNames(after)];
  const inFile = new Set<string>();
  const written: { scope: Scope; xml: string | null }[] = childTexts(list, 'definedName').map((xml) => {
    const { name = '', localSheetId } = attributesOf(xml);
    const scope = localSheetId === undefined ? null : (places.old[Number(localSheetId)] ?? '');
    const entry = { scope, name: decodeXString(name), xml };
    const key = keyOf(scope, entry.name);
    inFile.add(key);
    if (scope !== null && !places.new.includes(scope)) return { scope, xml: null };
    if (isReserved(entry.name)) return { scope, xml: reservedXml(entry, before, after) };
    const [old, now] = [was.get(key), is.get(key)];
    if (old && !now) return { scope, xml: null };
    return { scope, xml: old && now && !sameData(old.name, now.name) ? nameXml(xml, now.name) : xml };
  });
  for (const [key, { scope, name }] of is) {
    if (!inFile.has(key) && !was.has(key)) written.push({ scope, xml: nameXml(blank, name) });
  }
  for (const sheet of after.sheets) {
    const old = before.sheets.find(({ id }) => id === sheet.id)?.pageLayout.titleRows ?? null;
    if (sheet.pageLayout.titleRows === old || inFile.has(keyOf(sheet.id, PRINT_TITLES))) continue;
    written.push({ scope: sheet.id, xml: titlesXml(withAttributes(blank, { name: PRINT_TITLES }), sheet) });
  }
  for (const sheet of after.sheets) {
    const old = before.sheets.find(({ id }) => id === sheet.id)?.pageLayout.printAreas ?? [];
    if (sameData(sheet.pageLayout.printAreas, old) || inFile.has(keyOf(sheet.id, PRINT_AREA))) continue;
    written.push({ scope: sheet.id, xml: areaXml(withAttributes(blank, { name: PRINT_AREA }), sheet) });
  }
  const texts = written.flatMap(({ scope, xml }) => {
    if (xml === null) return [];
    const place = scope === null ? null : String(places.new.indexOf(scope));
    return [
      attributesOf(xml).localSheetId === (place ?? undefined)
        ? xml
        : withAttributes(xml, { localSheetId: place }),
    ];
  });
  const old = childTexts(list, 'definedName');
  if (texts.length === old.length && texts.every((xml, index) => xml === old[index])) return text;
  return withChild(
    text,
    'definedNames',
    texts.length === 0 ? null : withInner(list, texts.join('')),
    WORKBOOK_ORDER,
  );
}
