import { rangeAddress } from '../grid/address';
import { type Grid, gridExtent } from '../grid/grid';
import { decodedGrid } from './decoded-grid';
import type { Corrections } from './corrections';
import { findFrames } from './find-frames';
import { type TableFrame, topOf } from './table-frame';
import { headerlessFrame } from './headerless-frame';
import { tellPeriods } from './periods';
import { readColumns } from './read-columns';
import { readRows } from './read-rows';
import type { ColumnLayout, SheetLayout, TableLayout } from './sheet-layout';
import { withSaidUnit } from './said-unit';
import { type Columns, readTitle, type Title } from './title';
import type { ColumnRole, SheetKind } from './vocabulary';

/**
 * Reads a sheet as a person of the field would: where its tables are, what each row and column means, and of which day
 * the figures are.
 * @param corrections what the person said of columns with these headers.
 * @returns a layout of kind `other`, without tables, for a sheet that is about something else.
 * @example recogniseSheet(grid).tables[0]?.bodyRows // [7, 8, 9, …]
 */
export function recogniseSheet(sheet: Grid, corrections: Corrections = []): SheetLayout {
  const { grid, encoding } = decodedGrid(sheet);
  const headed = readTables(grid, findFrames(grid), corrections);
  const bare = headed.some(({ kind }) => kind !== 'other') ? null : headerlessFrame(grid);
  const all = bare === null ? headed : readTables(grid, [bare], corrections);
  const found = all.filter((table) => table.kind !== 'other');
  if (found.length === 0) {
    const candidate = all.find(({ table }) => table.bodyRows.length > 1)?.table ?? null;
    return { name: grid.sheet, kind: 'other', asOf: null, priorAsOf: null, encoding, tables: [], candidate };
  }
  return {
    name: grid.sheet,
    kind: found.some(({ kind }) => kind === 'progress') ? 'progress' : 'quota',
    asOf: found.map(({ asOf }) => asOf).find((date) => date !== null) ?? null,
    priorAsOf: found.map(({ priorAsOf }) => priorAsOf).find((date) => date !== null) ?? null,
    encoding,
    tables: found.map(({ table }) => table),
    candidate: null,
  };
}

interface FoundTable extends Pick<SheetLayout, 'kind' | 'asOf' | 'priorAsOf'> {
  readonly table: TableLayout;
}

function readTables(grid: Grid, found: readonly TableFrame[], corrections: Corrections): FoundTable[] {
  const frames = found.map((frame) => withSaidUnit(grid, frame, corrections));
  return frames.map((frame) => readTable(grid, frame, frames, corrections));
}

function readTable(
  grid: Grid,
  frame: TableFrame,
  frames: readonly TableFrame[],
  corrections: Corrections,
): FoundTable {
  const top = topOf(frame);
  const below = frames.filter((other) => topOf(other) > top && overlaps(other, frame)).map(topOf);
  const above = frames.filter((other) => topOf(other) < top && overlaps(other, frame)).at(-1);
  const rows = readRows(grid, frame, Math.min(Number.MAX_SAFE_INTEGER, ...below));
  const titleFrom = above === undefined ? (gridExtent(grid)?.top ?? 1) : readRows(grid, above, top).last + 1;
  const beside = columnsOf(grid, frame, frames);
  const bounded = beside === null ? null : readTitle(grid, titleFrom, top - 1, beside);
  const own = bounded !== null && bounded.lines.length > 0 ? bounded : readTitle(grid, titleFrom, top - 1);
  // A second table often leaves unsaid what the sheet's title said once.
  const title =
    above === undefined
      ? own
      : own.completedBy(readTitle(grid, gridExtent(grid)?.top ?? 1, topOf(frames[0] ?? frame) - 1));
  const read = readColumns(grid, frame, rows.body, title, corrections);
  const { columns, asOf, priorAsOf } = tellPeriods(read.columns, title, read.partsOfRates);
  return {
    kind: rows.body.length === 0 ? 'other' : kindOf(columns, title),
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

/** The columns over which a table's own title may stand, where another table stands beside it. */
function columnsOf(grid: Grid, frame: TableFrame, frames: readonly TableFrame[]): Columns | null {
  const beside = frames.filter((other) => !overlaps(other, frame));
  if (beside.length === 0) return null;
  const left = Math.max(
    1,
    ...beside.filter((other) => other.right < frame.left).map((other) => other.right + 1),
  );
  const right = Math.min(
    gridExtent(grid)?.right ?? frame.right,
    ...beside.filter((other) => other.left > frame.right).map((other) => other.left - 1),
  );
  return { left, right };
}

/** Tables side by side share no column; of two that do, one stands above the other. */
function overlaps(one: TableFrame, other: TableFrame): boolean {
  return one.left <= other.right && other.left <= one.right;
}

function kindOf(columns: readonly ColumnLayout[], title: Title): SheetKind {
  const insured = (...roles: ColumnRole[]): boolean =>
    columns.some((column) => column.insurance !== 'none' && roles.includes(column.role));
  if (insured('actual', 'coverage', 'arrears', 'arrearsRate')) return 'progress';
  if (insured('plan', 'stretchPlan', 'coverageTarget')) return 'quota';
  // New and renewed people alone are given, or were won, as the title says.
  return insured('newCount') && insured('renewedCount') ? (title.speaksOf ?? 'other') : 'other';
}
