import { cellAddress } from '../grid/address';
import { type Grid, numberAt } from '../grid/grid';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor, figureRows } from '../layout/table-columns';
import type { ColumnRole } from '../layout/vocabulary';
import { percentOf } from '../measures/rate';
import { roundedHalfAway } from '../measures/rounding';
import { type DerivedColumn, derivedColumns } from '../derived/derived-columns';
import { decimalsOf } from '../numbers/decimals';
import { planSource } from '../derived/figure-source';
import { membersOfGroup, membersOfTotal } from '../derived/row-members';
import type { RecognisedSheet } from '../recognised-sheet';
import type { Finding } from './finding';
import type { WorkbookContext } from './workbook-context';

/** Rounding is not an error: a figure may miss by this, or by half a unit of the decimals that its column shows. */
const leastTolerance = 0.01;
const firmlySaid = 0.93;
const fewestToTell = 4;
/** What is beyond these digits of a percentage is what arithmetic left. */
const digitsThatCount = 12;

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

/**
 * People missing or beyond, more or fewer: no unit has fewer than none, so what the units lack together is not what the
 * whole lacks. Offices print either under such a column.
 */
const additive: ReadonlySet<ColumnRole> = new Set(['remaining', 'surplus', 'increase', 'decrease']);

function sumOfMembers(
  grid: Grid,
  table: TableLayout,
  { column: { column } }: DerivedColumn,
  row: number,
): number | null {
  const members = table.totalRows.includes(row) ? membersOfTotal(table, row) : membersOfGroup(table, row);
  const figures = members.map((member) => numberAt(grid, member, column) ?? 0);
  return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0);
}

type Sheet = Required<RecognisedSheet>;

function mismatchesOf(sheet: Sheet, table: TableLayout, derived: DerivedColumn): Finding[] {
  const { grid } = sheet;
  const rows = figureRows(table);
  const body = new Set(table.bodyRows);
  const shown = decimalsShown(grid, derived, rows);
  const findings: Finding[] = [];
  let fits = false;
  let compared = 0;
  for (const row of rows) {
    const stored = numberAt(grid, row, derived.column.column);
    const expected = derived.value(grid, row);
    if (stored === null || expected === null) continue;
    compared += 1;
    const found = derived.column.fraction ? stored * 100 : stored;
    if (Math.abs(found - expected) <= toleranceOf(found, derived, shown)) {
      fits ||= body.has(row);
      continue;
    }
    const members =
      additive.has(derived.column.role) && !body.has(row) ? sumOfMembers(grid, table, derived, row) : null;
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

/** The decimals that a percent column is rounded to: as many as most of its figures show, trailing zeros left out. */
function decimalsShown(grid: Grid, { column, percent }: DerivedColumn, rows: readonly number[]): number {
  if (!percent) return 0;
  const counts = [0, 0, 0];
  for (const row of rows) {
    const stored = numberAt(grid, row, column.column);
    if (stored === null) continue;
    const decimals = Math.min(2, decimalsOf(column.fraction ? stored * 100 : stored, digitsThatCount));
    counts[decimals] = (counts[decimals] ?? 0) + 1;
  }
  const [none = 0, one = 0, two = 0] = counts;
  // Of figures with two decimals one in ten ends in a zero; of those with one as many are whole.
  if (two * 2 >= one + two && two * 2 >= none) return 2;
  return one >= none ? 1 : 0;
}

/** 46,8 for 46,8132 is the column's own rounding where its figures show one decimal; a figure may show more. */
function toleranceOf(found: number, { percent }: DerivedColumn, shown: number): number {
  if (!percent) return 0.5;
  const decimals = Math.max(shown, Math.min(2, decimalsOf(found, digitsThatCount)));
  return Math.max(leastTolerance, 0.5 * 10 ** -decimals) + 1e-9;
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
