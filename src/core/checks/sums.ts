import { membersOfGroup, membersOfTotal } from '../derived/row-members';
import { type CellAddress, cellAddress } from '../grid/address';
import { type Grid, hasFormula, isBlankAt, numberAt } from '../grid/grid';
import type { ColumnLayout, SheetLayout, TableLayout } from '../layout/sheet-layout';
import { oncePerColumn } from '../numbers/once-per-column';
import { checkBreakdowns } from './breakdowns';
import { hasDoubtfulAddend } from './doubtful-addends';
import type { Finding, TotalMismatch } from './finding';
import { isAssignedElsewhere, isHigherLevelsRow } from './higher-level-total';
import { endsAtPart, hasGroupAddedAsUnit, isAddedAsUnit } from './misread-rows';
import { summedRoles } from './summed-roles';
import type { WorkbookContext } from './workbook-context';

/** A column that the recogniser is less sure of may be none that is summed: what is off is said, nothing is offered. */
const saidWithoutAsking = 0.9;

/** A sum may miss by this before it is wrong: money in millions is typed with decimals. */
const tolerance = 0.01 + 1e-9;

/**
 * Totals and group rows against the rows that they add. `Trong đó` rows are parts and never added. A total that is
 * evidently the higher level's own figure is a warning, not an error.
 */
export function checkSums(grid: Grid, layout: SheetLayout, { others }: WorkbookContext): Finding[] {
  const apart = new Set(
    checkBreakdowns(grid, layout).flatMap(({ address, parts }) => [
      address,
      ...parts.map((part) => part.address),
    ]),
  );
  return layout.tables.flatMap((table) => {
    const columns = table.columns.filter((column) => summedRoles.has(column.role) && !isPercent(column));
    const groups = columns.flatMap((column) => groupMismatches(grid, layout, table, column, apart));
    const totals = table.totalRows.flatMap((row) => {
      const mismatches = columns
        .map((column) => totalMismatch(grid, layout, table, column, row, apart))
        .filter((mismatch) => mismatch !== null);
      const isTheirs = isHigherLevelsRow(
        grid,
        layout,
        mismatches.filter(({ repair }) => repair !== null),
      );
      return mismatches.map((mismatch) =>
        isTheirs || isAssignedElsewhere(grid, layout, mismatch, others)
          ? { ...mismatch, severity: 'warning' as const, repair: null }
          : mismatch,
      );
    });
    return [...groups, ...totals];
  });
}

/** "Ước đạt (%)" is of people, and is none. */
function isPercent({ headerPath }: ColumnLayout): boolean {
  return headerPath.some((text) => /%|tỷ lệ|tỉ lệ/i.test(text));
}

function totalMismatch(
  grid: Grid,
  layout: SheetLayout,
  table: TableLayout,
  column: ColumnLayout,
  row: number,
  apart: ReadonlySet<CellAddress>,
): TotalMismatch | null {
  const found = numberAt(grid, row, column.column);
  const addends = membersOfTotal(table, row);
  const { all, groups } = wholeSums(grid, table, column);
  if (found === null || all === null) return null;
  const candidates = [addends === table.bodyRows ? all : sumOf(grid, column, addends), all, groups];
  // Subtotals that nothing marks stand among the units, and every person is there twice.
  if (table.groupRows.length === 0) candidates.push(all / 2);
  if (candidates.some((sum) => sum !== null && Math.abs(sum - found) <= tolerance)) return null;
  const expected = candidates[0] ?? all;
  if (found > expected && lacksFigure(grid, column, addends)) return null;
  if (hasGroupAddedAsUnit(grid, table, column)) return null;
  return mismatch('total-mismatch', grid, layout, table, column, row, found, expected, addends, apart);
}

function groupMismatches(
  grid: Grid,
  layout: SheetLayout,
  table: TableLayout,
  column: ColumnLayout,
  apart: ReadonlySet<CellAddress>,
): TotalMismatch[] {
  return table.groupRows.flatMap((row, index) => {
    const members = membersOf(grid, table, column, row, table.groupRows[index - 1]);
    const found = numberAt(grid, row, column.column);
    const expected = sumOf(grid, column, members);
    if (found === null || expected === null || Math.abs(found - expected) <= tolerance) return [];
    if (found > expected && lacksFigure(grid, column, members)) return [];
    if (isAddedAsUnit(grid, table, column, row) || endsAtPart(grid, table, column, row, members)) return [];
    return [mismatch('group-mismatch', grid, layout, table, column, row, found, expected, members, apart)];
  });
}

/**
 * The rows of a group; for a subtotal at the foot of one that has a head of its own, without figures, the rows between
 * the two.
 */
function membersOf(
  grid: Grid,
  table: TableLayout,
  { column }: ColumnLayout,
  row: number,
  head: number | undefined,
): readonly number[] {
  const below = membersOfGroup(table, row);
  if (below.length > 0 || head === undefined || !isBlankAt(grid, head, column)) return below;
  const between = membersOfGroup(table, head);
  return (between.at(-1) ?? 0) > row ? [] : between;
}

function mismatch(
  code: TotalMismatch['code'],
  grid: Grid,
  layout: SheetLayout,
  table: TableLayout,
  column: ColumnLayout,
  row: number,
  found: number,
  expected: number,
  rows: readonly number[],
  /** Figures that do not add up with their parts: which of them is wrong is not known. */
  apart: ReadonlySet<CellAddress>,
): TotalMismatch {
  const address = cellAddress(row, column.column);
  const isKnown =
    column.confidence >= saidWithoutAsking &&
    !hasFormula(grid, row, column.column) &&
    !hasDoubtfulAddend(grid, table, column, rows) &&
    !rows.some((addend) => apart.has(cellAddress(addend, column.column)));
  return {
    code,
    severity: 'error',
    sheet: layout.name,
    address,
    insurance: column.insurance,
    found,
    expected,
    rows: rows.length,
    repair: isKnown ? { address, value: expected } : null,
  };
}

/** A unit without a figure is what its total has more: that it is missing is said of the unit. */
function lacksFigure(grid: Grid, { column }: ColumnLayout, rows: readonly number[]): boolean {
  return rows.some((row) => isBlankAt(grid, row, column));
}

/** What a column's units and its groups have together: each of the table's totals is held against both. */
const wholeSums = oncePerColumn((grid, { bodyRows, groupRows }, column: ColumnLayout) => ({
  all: sumOf(grid, column, bodyRows),
  groups: sumOf(grid, column, groupRows),
}));

/** The sum of a column over rows, to a cent; null where none of them has a number. */
function sumOf(grid: Grid, column: ColumnLayout, rows: readonly number[]): number | null {
  const figures = rows.map((row) => numberAt(grid, row, column.column)).filter((figure) => figure !== null);
  if (figures.length === 0) return null;
  return Number(figures.reduce((sum, figure) => sum + figure, 0).toPrecision(15));
}
