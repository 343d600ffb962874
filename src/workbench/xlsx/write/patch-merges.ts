import type { SheetModel } from '../../model/workbook-model';
import { parseRange, rangeName } from '../a1';
import { attributesOf, childTexts, withAttribute, withInner } from '../xml/element-text';
import type { SheetText } from './sheet-text';

/** Takes out the merges that are gone and adds the new ones at the end. */
export function patchMerges(sheet: SheetText, before: SheetModel, after: SheetModel): void {
  const was = new Set(before.merges.map(rangeName));
  const is = new Set(after.merges.map(rangeName));
  const removed = [...was].filter((name) => !is.has(name));
  const added = [...is].filter((name) => !was.has(name));
  if (removed.length === 0 && added.length === 0) return;
  const element = sheet.getOrEmpty('mergeCells');
  const nameOf = (xml: string): string => {
    const range = parseRange(attributesOf(xml).ref ?? '');
    return range ? rangeName(range) : '';
  };
  const kept = childTexts(element).filter((xml) => !removed.includes(nameOf(xml)));
  const known = new Set(kept.map(nameOf));
  const fresh = added.filter((name) => !known.has(name));
  const all = [...kept, ...fresh.map((name) => `<${sheet.prefix}mergeCell ref="${name}"/>`)];
  sheet.put(
    'mergeCells',
    all.length === 0 ? null : withAttribute(withInner(element, all.join('')), 'count', String(all.length)),
  );
}
