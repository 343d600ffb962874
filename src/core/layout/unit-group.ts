import { membersOfGroup } from '../derived/row-members';
import { type Grid, valueAt } from '../grid/grid';
import type { RecognisedSheet } from '../recognised-sheet';
import { composed } from '../text/fold';
import { shownUnitName } from '../text/unit-name';
import { isTotalLabel } from './row-words';
import type { ColumnLayout, SheetLayout, TableLayout } from './sheet-layout';
import { unitColumnOf } from './table-columns';

/** Units of a table that stand together: a cụm, or the communes of an old district. */
export interface UnitGroup {
  /** As the sheet calls it, without the "II." or the "Cộng" before its name. */
  readonly name: string;
  /** 1-based sheet rows of its units, from the top down. */
  readonly rows: readonly number[];
}

/**
 * The groups of a table in the sheet's order: those that its column "cụm" names, else those that its own rows head
 * ("I. Xã Hải Dương") or sum at their foot ("Cộng cụm 1"). Units before the first group belong to none.
 * @returns none where the table has no groups.
 * @example unitGroups(sheet, table) // [{ name: 'Cụm 1', rows: [7, 8, 9] }, { name: 'Cụm 2', rows: [11, 12] }]
 */
export function unitGroups(
  { grid, layout }: Pick<RecognisedSheet, 'grid' | 'layout'>,
  table: TableLayout,
): readonly UnitGroup[] {
  const before = known.get(table);
  if (before?.grid === grid) return before.groups;
  const column = table.columns.find(({ role }) => role === 'group');
  const named = column === undefined ? [] : groupsInColumn(grid, layout, table, column);
  const groups = named.length > 0 ? named : groupsByRow(grid, layout, table);
  known.set(table, { grid, groups });
  return groups;
}

/** Asked for row by row: found once a table, a sheet of many groups takes no longer for it. */
const known = new WeakMap<TableLayout, { grid: Grid; groups: readonly UnitGroup[] }>();
const names = new WeakMap<readonly UnitGroup[], ReadonlyMap<number, string>>();

/**
 * The group that a row's unit belongs to; null where it belongs to none.
 * @param row 1-based.
 * @example groupOfRow(sheet, table, 8) // 'Cụm 1'
 */
export function groupOfRow(
  sheet: Pick<RecognisedSheet, 'grid' | 'layout'>,
  table: TableLayout,
  row: number,
): string | null {
  const groups = unitGroups(sheet, table);
  const nameOf =
    names.get(groups) ?? new Map(groups.flatMap(({ name, rows }) => rows.map((one) => [one, name] as const)));
  names.set(groups, nameOf);
  return nameOf.get(row) ?? null;
}

/** A group over several rows is named in the first of them; one that is named in two places is one group. */
function groupsInColumn(
  grid: Grid,
  { encoding }: SheetLayout,
  { bodyRows }: TableLayout,
  { column, headerPath }: ColumnLayout,
): UnitGroup[] {
  const groups = new Map<string, number[]>();
  let current = '';
  for (const row of bodyRows) {
    const said = shownUnitName(String(valueAt(grid, row, column)), encoding);
    if (said !== '') current = withHeading(said, headerPath.at(-1) ?? '');
    if (current === '') continue;
    const rows = groups.get(current);
    if (rows === undefined) groups.set(current, [row]);
    else rows.push(row);
  }
  return [...groups].map(([name, rows]) => ({ name, rows }));
}

/** Under "CỤM" a group is called 1, 2 or II; by itself that is no name. */
function withHeading(said: string, heading: string): string {
  if (heading === '' || !/^(\d{1,3}|[IVXLC]+|[A-ZĐ])$/u.test(said)) return said;
  return `${heading.charAt(0)}${heading.slice(1).toLocaleLowerCase('vi')} ${said}`;
}

function groupsByRow(grid: Grid, { encoding }: SheetLayout, table: TableLayout): UnitGroup[] {
  return table.groupRows.flatMap((row): UnitGroup[] => {
    const rows = membersOfGroup(table, row);
    return rows.length === 0 ? [] : [{ name: groupName(labelAt(grid, table, row), encoding), rows }];
  });
}

/** The name may stand in the running number's column, where the two are merged. */
function labelAt(grid: Grid, table: TableLayout, row: number): string {
  const ordinal = table.columns.find(({ role }) => role === 'ordinal');
  const texts = [unitColumnOf(table), ordinal].map((column) =>
    column === null || column === undefined ? '' : composed(String(valueAt(grid, row, column.column))),
  );
  return texts.find((text) => text !== '') ?? '';
}

function groupName(label: string, encoding: SheetLayout['encoding']): string {
  const shown = shownUnitName(label, encoding).replace(/^(?:[IVXLC]+|[A-ZĐ])[.)]\s*(?=\p{L})/u, '');
  if (!isTotalLabel(shown)) return shown;
  const [, rest = ''] = /^(?:tổng cộng|tổng số|tổng|cộng)\s+(\p{L}{2}.*)$/iu.exec(shown) ?? [];
  return rest === '' ? shown : rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1);
}
