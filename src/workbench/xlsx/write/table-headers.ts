import type { CellModel } from '../../model/workbook-model';
import { parseRange } from '../a1';
import type { OfficePackage } from '../package/office-package';
import { readRelationships, relationshipKind } from '../package/relationships';
import { decodeXString, encodeXString } from '../xml/escape';
import { attributesOf, childText, childTexts, withAttribute, withInner } from '../xml/element-text';
import { contentChanged, type CellChange } from './compare-cells';

/** Names of columns stand in an attribute, where a line end must be written as Excel's own escape. */
function columnNameText(name: string): string {
  return encodeXString(name).replace(/\n/g, '_x000a_');
}

/** What Excel makes of a header that somebody types: text, never blank, never twice in one table. */
function headerText(cell: CellModel | undefined, place: number, taken: ReadonlySet<string>): string {
  const value = cell?.value ?? null;
  const typed = value === null ? '' : typeof value === 'object' ? value.error : String(value);
  const wanted = typed === '' ? `Column${String(place + 1)}` : typed;
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${String(number)}`;
  return name;
}

/**
 * A table's columns are named twice, in its header cells and in its own part, and Excel calls a file damaged where the
 * two differ. Writes the new names into the table parts.
 *
 * @returns the changes, with the header cells holding the names as written.
 */
export function patchTableHeaders(
  file: OfficePackage,
  sheetPath: string,
  changes: Map<number, CellChange[]>,
): Map<number, CellChange[]> {
  const result = new Map(changes);
  const tables = readRelationships(file, sheetPath).filter((found) => relationshipKind(found) === 'table');
  for (const { target } of tables) {
    const text = file.read(target);
    if (text === null) continue;
    const { ref = '', headerRowCount = '1' } = attributesOf(text);
    const range = parseRange(ref);
    const inRow = range && headerRowCount !== '0' ? result.get(range.top) : undefined;
    const columns = childText(text, 'tableColumns');
    if (!range || !inRow || columns === undefined) continue;
    const touched = new Map(
      inRow
        .filter(
          (change) => change.column >= range.left && change.column <= range.right && contentChanged(change),
        )
        .map((change) => [change.column - range.left, change]),
    );
    if (touched.size === 0) continue;
    const texts = childTexts(columns, 'tableColumn');
    const names = texts.map((xml) => decodeXString(attributesOf(xml).name ?? ''));
    const headers = new Map<number, string>();
    for (const [place, change] of touched) {
      const taken = new Set(names.filter((_, index) => index !== place).map((name) => name.toLowerCase()));
      const name = headerText(change.after, place, taken);
      names[place] = name;
      headers.set(change.column, name);
    }
    const renamed = texts.map((xml, place) =>
      touched.has(place) ? withAttribute(xml, 'name', columnNameText(names[place] ?? '')) : xml,
    );
    file.write(
      target,
      text.replace(columns, () => withInner(columns, renamed.join(''))),
    );
    result.set(
      range.top,
      inRow.map((change) => withHeader(change, headers.get(change.column))),
    );
  }
  return result;
}

function withHeader(change: CellChange, name: string | undefined): CellChange {
  const style = (change.after ?? change.before)?.style;
  return name === undefined || !style
    ? change
    : { ...change, after: { ...change.after, value: name, style } };
}
