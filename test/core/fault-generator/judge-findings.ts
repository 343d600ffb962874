import type { Finding, FindingCode } from '../../../src/core/checks/finding';
import { findingsOf } from '../../../src/core/checks/sheet-checks';
import { parseRange } from '../../../src/core/grid/address';
import { type Grid, valueAt } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { findQuotas } from '../../../src/core/quota/plan-source';
import type { RecognisedSheet } from '../../../src/core/recognised-sheet';
import type { MeantTable } from '../layout-generator/meant-sheet';
import type { PlantedFault } from './fault';
import type { FaultySheet } from './plant-faults';
import { restores } from './restores';
import { columnsOf, rowsOf, sumMembers } from './table-view';

/** What became of one planted fault. */
export interface FaultVerdict {
  readonly fault: PlantedFault;
  /** Each of its cells is named, by its code and in its severity. */
  readonly found: boolean;
  /** Each of its findings offers a repair. */
  readonly repaired: boolean;
  /** Each of these repairs gives back what stood there. */
  readonly restored: boolean;
}

export interface SheetVerdict {
  readonly sheet: FaultySheet;
  readonly faults: readonly FaultVerdict[];
  /** Errors and warnings that are neither planted nor follow from what was planted. */
  readonly wrong: readonly Finding[];
  /** Findings that follow from a planted fault: they count neither way. */
  readonly following: readonly Finding[];
  /** Findings, whatever of, whose repair would change what was right. */
  readonly damaging: readonly Finding[];
}

/** All that the checks say of a sheet beside other sheets of its workbook. */
export function findingsOn(grid: Grid, others: readonly RecognisedSheet[] = []): Finding[] {
  const sheet = { grid, layout: recogniseSheet(grid) };
  const { plans } = findQuotas(sheet, [sheet, ...others]);
  return findingsOf(grid, sheet.layout, { quotas: plans, others });
}

/** Holds the findings on a sheet against what was planted on it. */
export function judgedSheet(sheet: FaultySheet): SheetVerdict {
  const { clean, grid, faults, others } = sheet;
  const before = new Set(
    findingsOn(clean.grid, [])
      .filter(({ severity }) => severity !== 'error')
      .map(keyOf),
  );
  const findings = findingsOn(grid, others);
  const planted = new Set(faults.flatMap(({ code, cells }) => cells.map((address) => `${code} ${address}`)));
  const unplanted = findings.filter(
    (finding) => finding.severity !== 'info' && !planted.has(keyOf(finding)) && !before.has(keyOf(finding)),
  );
  const following = unplanted.filter((finding) => follows(finding, sheet));
  return {
    sheet,
    faults: faults.map((fault) => faultVerdict(fault, findings, clean.grid)),
    wrong: unplanted.filter((finding) => !following.includes(finding)),
    following,
    damaging: findings.filter((finding) => !restores(finding, clean.grid)),
  };
}

function keyOf({ code, address }: Finding): string {
  return `${code} ${address}`;
}

function faultVerdict(fault: PlantedFault, findings: readonly Finding[], clean: Grid): FaultVerdict {
  const own = fault.cells.map((cell) =>
    findings.find(
      ({ code, address, severity }) =>
        code === fault.code && address === cell && fault.severities.includes(severity),
    ),
  );
  const found = own.every((finding) => finding !== undefined);
  const repaired = found && own.every((finding) => finding?.repair !== null && finding !== undefined);
  return {
    fault,
    found,
    repaired,
    restored: repaired && own.every((finding) => finding !== undefined && restores(finding, clean)),
  };
}

/** What no longer fits in a row when one of its figures was changed. */
const rowCodes: readonly FindingCode[] = [
  'rate-mismatch',
  'change-mismatch',
  'remaining-mismatch',
  'breakdown-mismatch',
  'exceeds-plan',
  'formula-error',
];
const sumCodes: readonly FindingCode[] = ['total-mismatch', 'group-mismatch', 'formula-error'];

/** True for a finding that a clerk expects after a planted fault: its own figures are right, what they go by is not. */
function follows({ code, address }: Finding, { clean, grid, faults }: FaultySheet): boolean {
  if (faults.some(({ alsoFound }) => alsoFound?.includes(code))) return true;
  const { top: row, left: column } = parseRange(address);
  const written = faults.flatMap(({ writes }) => writes);
  const changed = (r: number, c: number): boolean => valueAt(grid, r, c) !== valueAt(clean.grid, r, c);
  // A formula that shows something else because of a figure that it uses.
  if (changed(row, column) && !written.some((one) => one.row === row && one.column === column)) return true;
  return clean.meant.tables.some((table) => {
    if (!table.rows.has(row) || column < table.left || column > table.right) return false;
    const figures = figureColumns(table);
    return (
      (rowCodes.includes(code) && figures.some((one) => changed(row, one))) ||
      (sumCodes.includes(code) && addends(table, row).some((one) => changed(one, column)))
    );
  });
}

function figureColumns(table: MeantTable): number[] {
  const texts = columnsOf(table, 'ordinal', 'unit', 'note', 'code', 'other', 'group', 'rank');
  return table.columns.filter((column) => !texts.includes(column)).map(({ column }) => column);
}

/** The rows that a sum adds, and the groups that a total may be taken to add. */
function addends(table: MeantTable, row: number): number[] {
  const kind = table.rows.get(row);
  if (kind === 'total') return [...rowsOf(table, 'body'), ...rowsOf(table, 'group')];
  return kind === 'group' ? sumMembers(table, row) : [];
}
