import type { Finding } from '../checks/finding';
import { parseRange } from '../grid/address';
import { type Grid, valueAt } from '../grid/grid';
import { headerKey } from '../layout/corrections';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import type { RecognisedSheet } from '../recognised-sheet';
import { figuresOf } from '../repairs/finding-id';
import { folded } from '../text/fold';
import type { IgnoredFinding } from './ignored-finding';

/** A finding beside what is kept of it when it is ignored. */
export interface KeyedFinding {
  readonly finding: Finding;
  readonly key: IgnoredFinding;
}

/**
 * The findings of some sheets with what each is known by.
 * @param findings in their order on the sheet, all of them: equal ones are told apart by it.
 * @example keyedFindings(findings, sheets)[0]?.key.place // 'huong toan | bhxh tu nguyen | ty le (%)'
 */
export function keyedFindings(
  findings: readonly Finding[],
  sheets: readonly RecognisedSheet[],
): KeyedFinding[] {
  const byName = new Map(sheets.map((sheet) => [sheet.layout.name, sheet]));
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const { sheet, code } = finding;
    const known = byName.get(sheet);
    const place = known === undefined ? finding.address : placeOf(known.grid, known.layout, finding);
    const same = JSON.stringify([sheet, code, place]);
    const occurrence = met.get(same) ?? 0;
    met.set(same, occurrence + 1);
    return { finding, key: { sheet, code, place, occurrence, figures: figuresOf(finding) } };
  });
}

function placeOf(grid: Grid, layout: SheetLayout, { address }: Finding): string {
  const { top, left } = parseRange(address);
  const table = layout.tables.find(({ range }) => {
    const area = parseRange(range);
    return top >= area.top && top <= area.bottom && left >= area.left && left <= area.right;
  });
  const column = table?.columns.find((one) => one.column === left);
  if (table === undefined || column === undefined) return address;
  const header = `${headerKey(column.headerPath)} #${sameHeaderBefore(table, column)}`;
  return table.headerRows.includes(top) ? header : `${rowLabel(grid, table, top)} | ${header}`;
}

function sameHeaderBefore(table: TableLayout, column: TableLayout['columns'][number]): number {
  const key = headerKey(column.headerPath);
  return table.columns.filter(({ headerPath }) => headerKey(headerPath) === key).indexOf(column);
}

/** A row's name; where the unit cell has none (a total merged over the ordinal), that of another label, or its number. */
function rowLabel(grid: Grid, table: TableLayout, row: number): string {
  for (const role of ['unit', 'ordinal', 'group', 'code'] as const) {
    const column = table.columns.find((one) => one.role === role);
    const label = column === undefined ? '' : folded(String(valueAt(grid, row, column.column)));
    if (label !== '') return label;
  }
  return String(row);
}
