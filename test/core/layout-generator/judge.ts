import { columnLetters } from '../../../src/core/grid/address';
import type { ColumnLayout, SheetLayout, TableLayout } from '../../../src/core/layout/sheet-layout';
import type { ColumnRole, RowKind } from '../../../src/core/layout/vocabulary';
import type { MeantColumn, MeantSheet, MeantTable } from './meant-sheet';

/** One comparison of what was meant with what was recognised. */
export interface Verdict {
  readonly of: 'role' | 'insurance' | 'columnDate' | 'row' | 'sheet';
  /** Where, e.g. `C` or `row 7` or `asOf`. */
  readonly where: string;
  readonly right: boolean;
  readonly expected: string;
  readonly got: string;
  /** Wrong about a plan, actual or prior column, and said with a confidence of 0.9 or more. */
  readonly confidentWrong: boolean;
}

const weighty: readonly ColumnRole[] = ['plan', 'actual', 'prior'];
const sure = 0.9;

/** Compares a layout with the meaning of its sheet, thing by thing. */
export function judged(meant: MeantSheet, layout: SheetLayout): Verdict[] {
  const pairs = meant.tables.map((table) => ({ table, found: matching(table, layout.tables) }));
  const strangers = layout.tables.filter((table) => !pairs.some(({ found }) => found === table));
  return [
    verdict('sheet', 'kind', [meant.kind], layout.kind),
    ...(meant.asOf === null ? [] : [verdict('sheet', 'asOf', meant.asOf, layout.asOf)]),
    ...(meant.priorAsOf === null ? [] : [verdict('sheet', 'priorAsOf', meant.priorAsOf, layout.priorAsOf)]),
    verdict('sheet', 'tables too many', [''], strangers.map(({ range }) => range).join(' ')),
    ...pairs.flatMap(({ table, found }) => [...columnVerdicts(table, found), ...rowVerdicts(table, found)]),
  ];
}

function verdict(
  of: Verdict['of'],
  where: string,
  expected: readonly (string | null)[],
  got: string | null,
  confidentWrong = false,
): Verdict {
  const right = expected.includes(got);
  return {
    of,
    where,
    right,
    expected: expected.join('|'),
    got: String(got),
    confidentWrong: confidentWrong && !right,
  };
}

/** The recognised table that shares the most body rows and columns with the one that was meant. */
function matching(table: MeantTable, found: readonly TableLayout[]): TableLayout | null {
  const shared = (one: TableLayout): number => {
    const columns = one.columns.filter(({ column }) => column >= table.left && column <= table.right).length;
    const rows = [...one.bodyRows, ...one.groupRows, ...one.totalRows].filter((row) =>
      table.rows.has(row),
    ).length;
    return columns * rows;
  };
  const best = [...found].sort((one, other) => shared(other) - shared(one))[0];
  return best !== undefined && shared(best) > 0 ? best : null;
}

function columnVerdicts(table: MeantTable, found: TableLayout | null): Verdict[] {
  const byColumn = new Map((found?.columns ?? []).map((column) => [column.column, column]));
  return table.columns.flatMap((meant) => oneColumn(meant, byColumn.get(meant.column)));
}

function oneColumn(
  { column, roles, insurance, dates }: MeantColumn,
  got: ColumnLayout | undefined,
): Verdict[] {
  const where = columnLetters(column);
  const weighs = weighty.some((role) => roles.includes(role) || got?.role === role);
  const confident = weighs && (got?.confidence ?? 0) >= sure;
  const role = verdict('role', where, roles, got?.role ?? 'missed', confident);
  return [
    role,
    ...(insurance === null
      ? []
      : [verdict('insurance', where, insurance, got?.insurance ?? 'missed', confident)]),
    ...(dates === null ? [] : [verdict('columnDate', where, dates, got === undefined ? 'missed' : got.date)]),
  ];
}

function rowVerdicts(table: MeantTable, found: TableLayout | null): Verdict[] {
  const got = new Map<number, RowKind>();
  const told: readonly (readonly [RowKind, readonly number[] | undefined])[] = [
    ['header', found?.headerRows],
    ['numbering', found?.numberingRows],
    ['body', found?.bodyRows],
    ['group', found?.groupRows],
    ['ofWhich', found?.ofWhichRows],
    ['total', found?.totalRows],
  ];
  for (const [kind, rows] of told) for (const row of rows ?? []) got.set(row, kind);
  const all = [...new Set([...table.rows.keys(), ...got.keys()])].sort((one, other) => one - other);
  return all.map((row) =>
    verdict('row', `row ${row}`, [table.rows.get(row) ?? 'none'], got.get(row) ?? 'none'),
  );
}
