import { membersOfGroup, membersOfTotal } from '../derived/row-members';
import { type RangeAddress, rangeAddress } from '../grid/address';
import type { TableLayout } from '../layout/sheet-layout';
import type { InsuranceKind } from '../layout/vocabulary';
import { sameUnits } from '../matching/same-units';
import type { PlanCells, QuotaPlan } from './quota-plan';
import type { NamedRow, QuotaCell, QuotaUnits } from './quota-units';

/** A formula names no more areas than this: a formula may have four sums of them and 8,192 characters. */
const mostAreas = 32;

/**
 * The plan of a table's rows from the units of a quota sheet: each unit's own cell; for a group or a total the sum of
 * its units' cells, and nothing where one of its units is not matched, for its people would be counted without a plan.
 * A total over the very units of the quota takes the quota's own total.
 */
export function tablePlan(
  table: TableLayout,
  named: readonly NamedRow[],
  insurance: InsuranceKind,
  quota: string,
  { units, total }: QuotaUnits,
): QuotaPlan {
  const matches = sameUnits(
    named.map(({ unit }) => unit),
    units.map(({ unit }) => unit),
  );
  const cells = new Map<number, QuotaCell>();
  named.forEach(({ row }, index) => {
    const cell = units[matches[index] ?? -1];
    if (cell !== undefined) cells.set(row, cell);
  });
  const rows = new Map<number, PlanCells>([...cells].map(([row, cell]) => [row, oneCell(cell)]));
  const put = (row: number, plan: PlanCells | null): void => {
    if (plan !== null) rows.set(row, plan);
  };
  for (const row of table.groupRows) put(row, sumOf(cells, membersOfGroup(table, row)));
  for (const row of table.totalRows) {
    const members = membersOfTotal(table, row);
    const all = members.length === units.length && members.every((member) => cells.has(member));
    put(row, all && total !== null ? oneCell(total) : sumOf(cells, members));
  }
  return {
    table,
    insurance,
    sheet: quota,
    rows,
    areas: areasOf([...cells.values()]),
    unmatched: named.filter(({ row }) => !cells.has(row)).map(({ unit }) => unit),
  };
}

function oneCell({ row, column, figure }: QuotaCell): PlanCells {
  return { areas: [rangeAddress({ top: row, left: column, bottom: row, right: column })], figure };
}

function sumOf(cells: ReadonlyMap<number, QuotaCell>, members: readonly number[]): PlanCells | null {
  const found = members.flatMap((row) => cells.get(row) ?? []);
  if (found.length === 0 || found.length < members.length) return null;
  const areas = areasOf(found);
  if (areas.length > mostAreas) return null;
  return { areas, figure: found.reduce((people, { figure }) => people + (figure ?? 0), 0) };
}

/** The fewest rectangles over these cells, column by column from the top; a sum knows no order. */
function areasOf(cells: readonly QuotaCell[]): RangeAddress[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last !== undefined && last.left === column && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas.map(rangeAddress);
}
