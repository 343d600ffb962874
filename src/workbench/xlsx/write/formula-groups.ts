import type { Rectangle } from '../../model/workbook-model';
import { parseCell, parseRange } from '../a1';
import { shiftFormula } from '../formulas/shift-formula';
import { decodeXString } from '../xml/escape';
import { childrenOf, type Located } from '../xml/locate';
import { tagAttributes } from '../xml/element-text';
import { readXml } from '../xml/read-xml';

interface GroupMember {
  readonly row: number;
  readonly column: number;
}

/** A shared formula: its master's place and text, and the cells that have only its number. */
interface SharedGroup extends GroupMember {
  readonly text: string;
  readonly members: GroupMember[];
}

/** The formulas of a sheet's text that more than one cell hangs on. */
export interface FormulaGroups {
  readonly shared: readonly SharedGroup[];
  /** Array formulas and data tables. */
  readonly arrays: readonly Rectangle[];
}

const HAS_GROUPS = /<(?:[\w.-]+:)?f\b[^>]*\bt\s*=\s*["'](?:shared|array|dataTable)["']/;

/** A row or cell with its 0-based place; those without an address follow the one before. */
export interface Placed {
  readonly at: number;
  readonly place: Located;
  readonly hasAddress: boolean;
}

export function placedRows(text: string, sheetData: Located): Placed[] {
  let last = -1;
  return childrenOf(text, sheetData)
    .filter(({ name }) => name === 'row')
    .map((place) => {
      const { r } = tagAttributes(text.slice(place.start, place.openEnd));
      last = r === undefined ? last + 1 : Number(r) - 1;
      return { at: last, place, hasAddress: r !== undefined };
    });
}

export function placedCells(text: string, row: Located): Placed[] {
  let last = -1;
  return childrenOf(text, row)
    .filter(({ name }) => name === 'c')
    .map((place) => {
      const { r } = tagAttributes(text.slice(place.start, place.openEnd));
      last = r === undefined ? last + 1 : (parseCell(r)?.column ?? last + 1);
      return { at: last, place, hasAddress: r !== undefined };
    });
}

/** Finds the groups; a sheet without any costs one search. */
export function findFormulaGroups(text: string, rows: readonly Placed[]): FormulaGroups {
  if (!HAS_GROUPS.test(text)) return { shared: [], arrays: [] };
  const shared: SharedGroup[] = [];
  const open = new Map<string, SharedGroup>();
  const early = new Map<string, GroupMember[]>();
  const arrays: Rectangle[] = [];
  for (const { at: row, place } of rows) {
    if (!HAS_GROUPS.test(text.slice(place.start, place.end))) continue;
    for (const { at: column, place: cell } of placedCells(text, place)) {
      const formula = childrenOf(text, cell).find(({ name }) => name === 'f');
      if (!formula) continue;
      const { t, si = '', ref = '' } = tagAttributes(text.slice(formula.start, formula.openEnd));
      if (t === 'array' || t === 'dataTable') {
        const range = parseRange(ref);
        if (range) arrays.push(range);
      } else if (t === 'shared') {
        const own = decodeXString(readXml(text.slice(formula.start, formula.end)).text);
        if (own !== '') {
          const group = { row, column, text: own, members: early.get(si) ?? [] };
          early.delete(si);
          open.set(si, group);
          shared.push(group);
        } else if (open.has(si)) open.get(si)?.members.push({ row, column });
        else early.set(si, [...(early.get(si) ?? []), { row, column }]);
      }
    }
  }
  return { shared, arrays };
}

/**
 * The plain formulas that the remaining members of a group need when its master is overwritten.
 *
 * @param replaced - whether a cell is being given another content.
 * @returns formulas without `=`, as the file spells them, by row and column.
 */
export function formulasWithoutMaster(
  groups: FormulaGroups,
  replaced: (row: number, column: number) => boolean,
): Map<number, Map<number, string>> {
  const formulas = new Map<number, Map<number, string>>();
  for (const group of groups.shared) {
    if (!replaced(group.row, group.column)) continue;
    for (const { row, column } of group.members) {
      if (replaced(row, column)) continue;
      const inRow = formulas.get(row) ?? new Map<number, string>();
      formulas.set(row, inRow.set(column, shiftFormula(group.text, row - group.row, column - group.column)));
    }
  }
  return formulas;
}
