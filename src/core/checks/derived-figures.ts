import { cellAddress } from '../grid/address';
import { type Grid, numberAt } from '../grid/grid';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor, figureRows } from '../layout/table-columns';
import { percentOf } from '../measures/rate';
import { roundedHalfAway } from '../measures/rounding';
import { type DerivedColumn, derivedColumns } from '../derived/derived-columns';
import { planSource } from '../derived/figure-source';
import { additiveRoles, sumOfMembers } from '../derived/additive-columns';
import { percentTolerance } from '../derived/shown-decimals';
import type { RecognisedSheet } from '../recognised-sheet';
import type { Finding } from './finding';
import type { WorkbookContext } from './workbook-context';

/** A figure that slipped from another column is that one, to its rounding. */
const leastTolerance = 0.01;
const firmlySaid = 0.9;
const fewestToTell = 4;

/**
 * Derived figures against what their row gives: rates, changes in the sheet's own convention, remainders. A cell that
 * shows nothing is none of these, nor is a figure whose inputs are missing.
 */
export function checkDerivedFigures(grid: Grid, layout: SheetLayout, { quotas }: WorkbookContext): Finding[] {
  const sheet = { grid, layout, quotas };
  return layout.tables.flatMap((table) =>
    derivedColumns(grid, table, quotas)
      .filter(({ column }) => column.role !== 'rank')
      .flatMap((derived) => mismatchesOf(sheet, table, derived)),
  );
}

type Sheet = Required<RecognisedSheet>;

function mismatchesOf(sheet: Sheet, table: TableLayout, derived: DerivedColumn): Finding[] {
  const { grid } = sheet;
  const rows = figureRows(table);
  const body = new Set(table.bodyRows);
  const tolerance = derived.percent ? percentTolerance(grid, derived.column, rows) : () => 0.5;
  const findings: Finding[] = [];
  let fits = false;
  let compared = 0;
  for (const row of rows) {
    const stored = numberAt(grid, row, derived.column.column);
    const expected = derived.value(grid, row);
    if (stored === null || expected === null) continue;
    compared += 1;
    const found = derived.column.fraction ? stored * 100 : stored;
    if (Math.abs(found - expected) <= tolerance(found)) {
      fits ||= body.has(row);
      continue;
    }
    const members =
      additiveRoles.has(derived.column.role) && !body.has(row)
        ? sumOfMembers(grid, table, derived.column.column, row)
        : null;
    if (members === found) continue;
    const finding = mismatch(sheet, table, derived, row, found, expected, body.has(row) ? 'body' : 'sum');
    // Both its own figure and the sum of its units would be right there: which of them is meant has to be decided.
    findings.push(members === null || members === expected ? finding : { ...finding, repair: null });
  }
  // Words that may mean something else, and not one figure to bear them out.
  const isGuess = derived.column.confidence < firmlySaid && compared >= fewestToTell;
  if (isGuess && !fits && !derived.column.evidence.some(({ by }) => by === 'arithmetic')) return [];
  // A change of which no unit's figure fits may be counted in a way that nobody knows here.
  const isKnown = derived.convention === null || fits;
  return findings.map((finding) =>
    isKnown || (finding.code === 'change-mismatch' && finding.looksLike !== null)
      ? finding
      : { ...finding, repair: null },
  );
}

function mismatch(
  sheet: Sheet,
  table: TableLayout,
  derived: DerivedColumn,
  row: number,
  found: number,
  expected: number,
  kind: 'body' | 'sum',
): Finding {
  const { column } = derived;
  const address = cellAddress(row, column.column);
  const base = {
    severity: 'error' as const,
    sheet: sheet.layout.name,
    address,
    insurance: column.insurance,
    found: roundedHalfAway(found, 4),
    expected: roundedHalfAway(expected, derived.percent ? 2 : 0),
    row: kind,
    repair: { address, formula: derived.formula(row) },
  };
  switch (column.role) {
    case 'change':
    case 'increase':
    case 'decrease':
      return { ...base, code: 'change-mismatch', ...lookalikeOf(sheet, table, derived, row, found) };
    case 'remaining':
    case 'surplus':
      return { ...base, code: 'remaining-mismatch', measure: column.role };
    default:
      return { ...base, code: 'rate-mismatch' };
  }
}

/** A wrong change is often a rate that slipped into the column: the earlier one, or the present one. */
function lookalikeOf(
  { grid, quotas }: Sheet,
  table: TableLayout,
  { column }: DerivedColumn,
  row: number,
  found: number,
): { looksLike: 'priorRate' | 'rate' | null; lookalike: number | null } {
  const figure = (role: 'actual' | 'prior'): number | null => {
    const at = columnFor(table, role, column.insurance, column.column);
    return at === null ? null : numberAt(grid, row, at.column);
  };
  const plan = planSource(table, column.insurance, column.column, quotas)?.figure(grid, row) ?? null;
  const candidates = {
    priorRate: percentOf(figure('prior'), plan),
    rate: percentOf(figure('actual'), plan),
  };
  for (const looksLike of ['priorRate', 'rate'] as const) {
    const rate = candidates[looksLike];
    if (rate !== null && Math.abs(rate - found) <= leastTolerance) {
      return { looksLike, lookalike: roundedHalfAway(rate, 2) };
    }
  }
  return { looksLike: null, lookalike: null };
}
