import { columnNumber, type Rectangle } from '../grid/address';
import type { TableLayout } from '../layout/sheet-layout';
import { figureRows } from '../layout/table-columns';
import type { ColumnRole } from '../layout/vocabulary';
import type { RecognisedSheet } from '../recognised-sheet';

/** Figures that a person enters and that others follow from. */
const inputRoles: ReadonlySet<ColumnRole> = new Set([
  'plan',
  'stretchPlan',
  'actual',
  'prior',
  'population',
  'labourForce',
  'coverageTarget',
  'newCount',
  'renewedCount',
  'receivable',
  'arrears',
]);

/**
 * Tells whether a change reaches a cell that derived columns are worked out from. Headers, notes, derived columns
 * themselves and everything beside the tables are none; names of units are, where the plan is looked up by them.
 * @param address as Excel tells a change: `D7`, `D7:E15`, whole rows `5:6`, whole columns `D:E`, several with commas. What
 * is no such address reaches nothing: to write for an unknown reason is worse than to wait for *Tính lại*.
 * @example touchesInputs(sheet, 'D7') // true, for a cell under "Số thực hiện"
 */
export function touchesInputs({ layout, quotas = [] }: RecognisedSheet, address: string): boolean {
  return touches(
    layout.tables,
    address,
    (role, table) =>
      inputRoles.has(role) || (role === 'unit' && quotas.some((quota) => quota.table === table)),
  );
}

/**
 * Tells whether a change of a quota sheet reaches the plans that another sheet takes from it: a figure, or a name by which
 * it is looked up; sorted or pasted anew, each unit's plan stands in another cell.
 * @param address as Excel tells a change.
 * @example touchesPlans(quotaSheet, 'B3:C12') // true, for names and figures pasted anew
 */
export function touchesPlans({ layout }: RecognisedSheet, address: string): boolean {
  return touches(layout.tables, address, (role) => role === 'unit' || inputRoles.has(role));
}

function touches(
  tables: readonly TableLayout[],
  address: string,
  counts: (role: ColumnRole, table: TableLayout) => boolean,
): boolean {
  const areas = address.split(',').map(changedArea);
  return tables.some((table) => {
    const columns = table.columns.filter(({ role }) => counts(role, table)).map(({ column }) => column);
    return areas.some((area) => area !== null && meets(table, columns, area));
  });
}

function meets(
  table: TableLayout,
  columns: readonly number[],
  { top, left, bottom, right }: Rectangle,
): boolean {
  return (
    columns.some((column) => column >= left && column <= right) &&
    figureRows(table).some((row) => row >= top && row <= bottom)
  );
}

function changedArea(address: string): Rectangle | null {
  const local = address
    .slice(address.lastIndexOf('!') + 1)
    .replaceAll('$', '')
    .trim();
  const [, left, top, , right = left, bottom = top] =
    /^([A-Z]{1,3})?(\d+)?(:([A-Z]{1,3})?(\d+)?)?$/.exec(local) ?? [];
  if (left === undefined && top === undefined) return null;
  return {
    top: top === undefined ? 1 : Number(top),
    left: left === undefined ? 1 : columnNumber(left),
    bottom: bottom === undefined ? Infinity : Number(bottom),
    right: right === undefined ? Infinity : columnNumber(right),
  };
}
