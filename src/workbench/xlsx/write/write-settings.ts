import { ADD_IN_ID } from '../add-in-id';
import { declareContentType } from '../package/content-types';
import type { OfficePackage } from '../package/office-package';
import { addRelationship, readRelationships, relationshipKind } from '../package/relationships';
import { ownWebExtension } from '../read/read-settings';
import { escapeAttribute } from '../xml/escape';
import {
  attributesOf,
  childText,
  childTexts,
  innerOf,
  withAttribute,
  withChild,
  withInner,
} from '../xml/element-text';
import { prefixAt, rootOf } from '../xml/locate';
import { sameData } from './same-data';

/** The parts are those of [MS-OWEXML]: task panes hang on the package, web extensions on the task panes. */
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EXTENSION_RELATIONSHIP = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const PANES_RELATIONSHIP = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const EXTENSION_ORDER = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function freePath(file: OfficePackage, stem: string): string {
  let number = 1;
  while (file.has(`${stem}${String(number)}.xml`)) number += 1;
  return `${stem}${String(number)}.xml`;
}

/** The part that lists the task panes, made when there is none. */
function panesPath(file: OfficePackage): string {
  const known = readRelationships(file, '').find(
    (found) => relationshipKind(found) === 'webextensiontaskpanes',
  );
  if (known && file.has(known.target)) return known.target;
  const path = 'xl/webextensions/taskpanes.xml';
  file.write(path, `${PROLOG}<wetp:taskpanes xmlns:wetp="${PANES}"></wetp:taskpanes>`);
  declareContentType(file, path, PANES_TYPE);
  addRelationship(file, '', PANES_RELATIONSHIP, path);
  return path;
}

/** An empty web-extension part for our add-in, with a pane that stays closed until the person opens it. */
function makeExtension(file: OfficePackage): string {
  const panes = panesPath(file);
  const path = freePath(file, 'xl/webextensions/webextension');
  file.write(
    path,
    `${PROLOG}<we:webextension xmlns:we="${EXTENSION}" id="{${ADD_IN_ID.toUpperCase()}}">` +
      `<we:reference id="${ADD_IN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`,
  );
  declareContentType(file, path, EXTENSION_TYPE);
  const id = addRelationship(file, panes, EXTENSION_RELATIONSHIP, path);
  const text = file.read(panes) ?? '';
  const prefix = prefixAt(text, rootOf(text).start);
  const row = String(childTexts(text, 'taskpane').length);
  const pane =
    `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="${row}">` +
    `<${prefix}webextensionref xmlns:r="${RELATIONSHIPS}" r:id="${id}"/></${prefix}taskpane>`;
  file.write(panes, withInner(text, innerOf(text) + pane));
  return path;
}

/**
 * Writes the add-in's settings where Excel looks for them. Properties that did not change keep their bytes; other
 * add-ins' parts are not touched.
 */
export function writeSettings(
  file: OfficePackage,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): void {
  if (sameData(before, after)) return;
  const path = ownWebExtension(file) ?? makeExtension(file);
  const text = file.read(path) ?? '';
  const prefix = prefixAt(text, rootOf(text).start);
  const list = childText(text, 'properties') ?? `<${prefix}properties/>`;
  const known = new Set<string>();
  const kept = childTexts(list, 'property').flatMap((xml) => {
    const { name = '' } = attributesOf(xml);
    known.add(name);
    const value = after[name];
    if (value === undefined) return name in before ? [] : [xml];
    return [value === before[name] ? xml : withAttribute(xml, 'value', value)];
  });
  const added = Object.entries(after)
    .filter(([name]) => !known.has(name))
    .map(
      ([name, value]) =>
        `<${prefix}property name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`,
    );
  file.write(
    path,
    withChild(text, 'properties', withInner(list, [...kept, ...added].join('')), EXTENSION_ORDER),
  );
}
