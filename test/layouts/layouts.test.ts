import { columnLetters } from '../../src/core/grid/address';
import { recogniseSheet } from '../../src/core/layout/recognise-sheet';
import type { ColumnLayout, SheetLayout } from '../../src/core/layout/sheet-layout';
import {
  type ExpectedColumn,
  type ExpectedLayout,
  expectedLayout,
  layoutFolders,
  typedGrid,
} from './layout-folder';

/** From here on a role is said without asking. */
const sureEnough = 0.9;

/** A layout as lines that a person can compare: rows by kind, one line a column. */
type Readable = Record<string, unknown>;

const rowKinds = [
  'headerRows',
  'numberingRows',
  'bodyRows',
  'groupRows',
  'ofWhichRows',
  'totalRows',
] as const;

function line({ column, role, insurance, date }: ExpectedColumn): string {
  return [column, role, insurance, date === undefined ? undefined : (date ?? 'no date')]
    .filter((part) => part !== undefined)
    .join(' ');
}

function readableExpected({ tables, ...sheet }: ExpectedLayout): Readable {
  return {
    ...sheet,
    tables: tables.map(({ columns, ...table }) => ({ ...table, columns: columns.map(line) })),
  };
}

/** What was recognised, less what is not judged. */
function readableLayout({ kind, asOf, priorAsOf, tables }: SheetLayout, expected: ExpectedLayout): Readable {
  return {
    kind,
    asOf,
    priorAsOf,
    tables: tables.map((table, index) => {
      const judged = new Map(expected.tables[index]?.columns.map((column) => [column.column, column]));
      return {
        range: table.range,
        ...Object.fromEntries(rowKinds.map((rows) => [rows, table[rows]])),
        columns: table.columns.map((column) =>
          line(seenBy(judged.get(columnLetters(column.column)), column)),
        ),
      };
    }),
  };
}

function seenBy(
  expected: ExpectedColumn | undefined,
  { column, role, insurance, date, confidence }: ColumnLayout,
): ExpectedColumn {
  if (expected?.role === 'unsure' && confidence < sureEnough)
    return { column: columnLetters(column), role: 'unsure' };
  return {
    column: columnLetters(column),
    role,
    ...(expected === undefined || expected.insurance !== undefined ? { insurance } : {}),
    ...(expected?.date === undefined ? {} : { date }),
  };
}

describe('layouts', () => {
  it.each(layoutFolders())('%s', (folder) => {
    const expected = expectedLayout(folder);
    expect(readableLayout(recogniseSheet(typedGrid(folder)), expected)).toEqual(readableExpected(expected));
  });
});
