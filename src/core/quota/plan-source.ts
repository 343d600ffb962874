import { isBlankAt } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';
import { kindsOf } from '../layout/table-columns';
import type { ColumnRole, InsuranceKind } from '../layout/vocabulary';
import type { RecognisedSheet } from '../recognised-sheet';
import type { QuotaNote, QuotaPlan } from './quota-plan';
import { namedRows, quotaUnits } from './quota-units';
import { progressYear, quotaYear } from './sheet-year';
import { tablePlan } from './table-plan';

/** The plans that a sheet takes from quota sheets, and what is to be told of it. */
export interface SheetQuotas {
  readonly plans: readonly QuotaPlan[];
  readonly notes: readonly QuotaNote[];
}

/** Columns that ask for a plan; a sheet of mere counts has none to be compared with. */
const asking: ReadonlySet<ColumnRole> = new Set(['rate', 'priorRate', 'remaining', 'surplus']);

/**
 * Finds the plan of each kind that a progress sheet has actual figures and a rate of, but no plan: on the quota sheet
 * of the same workbook with the most of its units, half of them at least. Of two with as many the one of the sheet's own year is meant; where
 * that does not tell either, none. A quota of another year is never taken.
 * @param workbook every recognised sheet of the workbook.
 * @param unasked true for the plans that a sheet could have too, were a rate put into it.
 * @example findQuotas(progress, [quota, progress]).notes // [{ outcome: 'used', quota: 'Giao chỉ tiêu', … }]
 */
export function findQuotas(
  sheet: RecognisedSheet,
  workbook: readonly RecognisedSheet[],
  unasked = false,
): SheetQuotas {
  const found = sheet.layout.tables.flatMap((table) =>
    kindsOf(table)
      .filter((kind) => lacksPlan(sheet, table, kind, unasked))
      .map((kind) => choose(sheet, table, kind, workbook))
      .filter((choice) => choice !== null),
  );
  return {
    plans: found.map(({ plan }) => plan).filter((plan) => plan !== null),
    notes: found.reduce<QuotaNote[]>((notes, { note }) => noted(notes, note), []),
  };
}

function lacksPlan(
  { grid }: RecognisedSheet,
  table: TableLayout,
  kind: InsuranceKind,
  unasked: boolean,
): boolean {
  const own = table.columns.filter(({ insurance }) => insurance === kind);
  const has = (roles: ReadonlySet<ColumnRole>): boolean => own.some(({ role }) => roles.has(role));
  if (!has(new Set(['actual'])) || !(unasked || has(asking))) return false;
  return own
    .filter(({ role }) => role === 'plan')
    .every(({ column }) => table.bodyRows.every((row) => isBlankAt(grid, row, column)));
}

interface Choice {
  readonly plan: QuotaPlan | null;
  readonly note: QuotaNote;
}

/** A quota sheet as the plan of a table. */
interface Fit {
  readonly plan: QuotaPlan;
  /** Units of the table that it has. */
  readonly matched: number;
  readonly year: number | null;
  /** Both years are known, and the same. */
  readonly agrees: boolean;
}

function choose(
  sheet: RecognisedSheet,
  table: TableLayout,
  insurance: InsuranceKind,
  workbook: readonly RecognisedSheet[],
): Choice | null {
  const year = progressYear(sheet);
  const about = { sheet: sheet.layout.name, insurance };
  const fits = fitsOf(sheet, table, insurance, workbook, year);
  const ofYear = fits.filter((fit) => fit.year === null || year === null || fit.agrees);
  const [best] = ofYear;
  if (best === undefined) {
    const [stranger] = fits;
    if (stranger === undefined || stranger.year === null) return null;
    const { plan, year: itsYear } = stranger;
    return { plan: null, note: { ...about, outcome: 'otherYear', quota: plan.sheet, year: itsYear } };
  }
  const asGood = ofYear.filter(({ matched, agrees }) => matched === best.matched && agrees === best.agrees);
  if (asGood.length > 1) {
    const quotas = asGood.map(({ plan }) => plan.sheet);
    return { plan: null, note: { ...about, outcome: 'undecided', quotas } };
  }
  const { plan } = best;
  return { plan, note: { ...about, outcome: 'used', quota: plan.sheet, unmatched: plan.unmatched } };
}

/** The quota sheets that have units of the table, the one that fits best first. */
function fitsOf(
  sheet: RecognisedSheet,
  table: TableLayout,
  insurance: InsuranceKind,
  workbook: readonly RecognisedSheet[],
  year: number | null,
): Fit[] {
  const named = namedRows(sheet, table);
  return (
    workbook
      .flatMap((other): Fit[] => {
        const units = quotaUnits(other, insurance);
        if (units === null) return [];
        const plan = tablePlan(table, named, insurance, other.layout.name, units);
        const itsYear = quotaYear(other);
        const matched = named.length - plan.unmatched.length;
        return [{ plan, matched, year: itsYear, agrees: year !== null && itsYear === year }];
      })
      // A name or two in common do not make it this table's quota.
      .filter(({ matched }) => matched * 2 >= named.length)
      .sort((a, b) => b.matched - a.matched || Number(b.agrees) - Number(a.agrees))
  );
}

/** Two tables of a sheet that take a kind from one quota sheet are told of once. */
function noted(notes: readonly QuotaNote[], note: QuotaNote): QuotaNote[] {
  const same = notes.find(
    (other) =>
      other.outcome === 'used' &&
      note.outcome === 'used' &&
      other.insurance === note.insurance &&
      other.quota === note.quota,
  );
  if (same === undefined || same.outcome !== 'used' || note.outcome !== 'used') return [...notes, note];
  const joined = { ...same, unmatched: [...same.unmatched, ...note.unmatched] };
  return notes.map((other) => (other === same ? joined : other));
}
