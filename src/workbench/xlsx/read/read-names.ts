import type { DefinedName, Rectangle } from '../../model/workbook-model';
import { withoutPrefixes } from '../formulas/future-functions';
import { formulaTokens } from '../formulas/formula-tokens';
import { parseRange } from '../a1';
import { decodeXString } from '../xml/escape';
import { child, childrenNamed, flag, type XmlElement } from '../xml/read-xml';

/** Names that Excel itself keeps (print titles and areas, filters) start so. */
export const RESERVED = '_xlnm.';

export function isReserved(name: string): boolean {
  return name.toLowerCase().startsWith(RESERVED);
}

export interface NamesOfFile {
  readonly workbook: readonly DefinedName[];
  /** By the sheet's place in the file's list of sheets. */
  readonly bySheet: ReadonlyMap<number, readonly DefinedName[]>;
  readonly titleRows: ReadonlyMap<number, string>;
  readonly printAreas: ReadonlyMap<number, readonly Rectangle[]>;
}

/**
 * The rows of a print-titles formula, which may name columns too.
 *
 * @example titleRowsOf("'A, B'!$A:$B,'A, B'!$5:$6") // '$5:$6'
 */
export function titleRowsOf(formula: string): string | null {
  const tokens = formulaTokens(formula).map(({ text }) => text);
  for (let at = 0; at + 2 < tokens.length; at++) {
    const [first = '', colon, last = ''] = tokens.slice(at, at + 3);
    if (colon === ':' && /^\$?\d+$/.test(first) && /^\$?\d+$/.test(last)) return `${first}:${last}`;
  }
  return null;
}

/**
 * The blocks of a print-area formula; none where it is anything else than blocks of cells.
 *
 * @example areasOf("'A, B'!$A$1:$B$9") // [{ top: 0, left: 0, bottom: 8, right: 1 }]
 */
export function areasOf(formula: string): Rectangle[] {
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = parts.map((part) => parseRange(part.slice(part.lastIndexOf('!') + 1)));
  return areas.every((area) => area !== null) ? areas : [];
}

/** Reads the defined names of the workbook part. */
export function readNames(workbook: XmlElement): NamesOfFile {
  const names: DefinedName[] = [];
  const bySheet = new Map<number, DefinedName[]>();
  const titleRows = new Map<number, string>();
  const printAreas = new Map<number, readonly Rectangle[]>();
  for (const element of childrenNamed(child(workbook, 'definedNames'), 'definedName')) {
    const { name = '', localSheetId, hidden, comment } = element.attributes;
    const sheet = localSheetId === undefined ? null : Number(localSheetId);
    if (isReserved(name)) {
      const rows = name.toLowerCase() === '_xlnm.print_titles' ? titleRowsOf(element.text) : null;
      if (sheet !== null && rows !== null) titleRows.set(sheet, rows);
      if (sheet !== null && name.toLowerCase() === '_xlnm.print_area')
        printAreas.set(sheet, areasOf(decodeXString(element.text)));
      continue;
    }
    const found = {
      name: decodeXString(name),
      formula: `=${withoutPrefixes(decodeXString(element.text))}`,
      visible: !flag(hidden, false),
      ...(comment === undefined ? {} : { comment: decodeXString(comment) }),
    };
    if (sheet === null) names.push(found);
    else bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), found]);
  }
  return { workbook: names, bySheet, titleRows, printAreas };
}
