import { rangeAddress } from '../grid/address';
import { type Grid, gridExtent } from '../grid/grid';
import { findFrames, type TableFrame } from './find-frames';
import { tellPeriods } from './periods';
import { readColumns } from './read-columns';
import { readRows } from './read-rows';
import type { ColumnLayout, SheetLayout, TableLayout } from './sheet-layout';
import { readTitle } from './title';
import type { ColumnRole, SheetKind } from './vocabulary';

/**
 * Reads a sheet as a person of the field would: where its tables are, what each row and column means, and of which day
 * the figures are.
 * @returns a layout of kind `other`, without tables, for a sheet that is about something else.
 * @example recogniseSheet(grid).tables[0]?.bodyRows // [7, 8, 9, …]
 */
export function recogniseSheet(grid: Grid): SheetLayout {
  const frames = findFrames(grid);
  const found = frames
    .map((frame, index) => readTable(grid, frame, frames[index - 1], frames[index + 1]))
    .filter((table) => table.kind !== 'other');
  const first = found[0];
  if (first === undefined)
    return { name: grid.sheet, kind: 'other', asOf: null, priorAsOf: null, tables: [] };
  return {
    name: grid.sheet,
    kind: found.some(({ kind }) => kind === 'progress') ? 'progress' : 'quota',
    asOf: found.map(({ asOf }) => asOf).find((date) => date !== null) ?? null,
    priorAsOf: found.map(({ priorAsOf }) => priorAsOf).find((date) => date !== null) ?? null,
    tables: found.map(({ table }) => table),
  };
}

interface FoundTable extends Pick<SheetLayout, 'kind' | 'asOf' | 'priorAsOf'> {
  readonly table: TableLayout;
}

function readTable(
  grid: Grid,
  frame: TableFrame,
  before: TableFrame | undefined,
  after: TableFrame | undefined,
): FoundTable {
  const rows = readRows(grid, frame, after?.headerRows[0] ?? Number.MAX_SAFE_INTEGER);
  const top = frame.headerRows[0] ?? frame.firstRow;
  const titleFrom =
    before === undefined ? (gridExtent(grid)?.top ?? 1) : readRows(grid, before, top).last + 1;
  const title = readTitle(grid, titleFrom, top - 1);
  const { columns, asOf, priorAsOf } = tellPeriods(readColumns(grid, frame, rows.body, title), title);
  return {
    kind: rows.body.length === 0 ? 'other' : kindOf(columns),
    asOf,
    priorAsOf,
    table: {
      range: rangeAddress({ top, left: frame.left, bottom: rows.last, right: frame.right }),
      headerRows: frame.headerRows,
      numberingRows: frame.numberingRows,
      bodyRows: rows.body,
      groupRows: rows.group,
      ofWhichRows: rows.ofWhich,
      totalRows: rows.total,
      columns,
    },
  };
}

function kindOf(columns: readonly ColumnLayout[]): SheetKind {
  const insured = (...roles: ColumnRole[]): boolean =>
    columns.some((column) => column.insurance !== 'none' && roles.includes(column.role));
  if (insured('actual', 'coverage', 'arrears', 'arrearsRate')) return 'progress';
  return insured('plan', 'stretchPlan', 'coverageTarget') ? 'quota' : 'other';
}
