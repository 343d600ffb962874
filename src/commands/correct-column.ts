import {
  type Correction,
  type Corrections,
  corrected,
  headerKey,
  readCorrections,
} from '../core/layout/corrections';
import { headerCell } from '../core/layout/header-cell';
import { recogniseSheet } from '../core/layout/recognise-sheet';
import type { ColumnLayout, SheetLayout, TableLayout } from '../core/layout/sheet-layout';
import type { ColumnRole, InsuranceKind } from '../core/layout/vocabulary';
import type { CellAddress } from '../core/grid/address';
import type { Grid } from '../core/grid/grid';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import { ProblemError } from '../excel/problem-error';
import { correctionsKey } from '../excel/read-workbook';
import { type RecognisedWorkbook, recognised, recogniseWorkbook } from './recognised-workbook';
import { tablesToExplain } from './tables-to-explain';

/** What the person says of one column. */
export interface ColumnAnswer {
  readonly sheet: string;
  /** The column's header cell. */
  readonly address: CellAddress;
  /** The header as the person saw it, its parts joined by ` · `: if another stands there now, nothing is kept. */
  readonly header: string;
  readonly role: ColumnRole;
  /** Null for the kind that the sheet's own words give. */
  readonly insurance: InsuranceKind | null;
}

/** What keeping an answer did. */
export interface CorrectResult {
  readonly applied: AppliedPlan;
  readonly workbook: RecognisedWorkbook;
  /** The column as it is understood now. */
  readonly column: ColumnLayout;
}

/**
 * Keeps with the workbook what a person says that a column means, and reads the sheets anew with it. It holds for the
 * same header wherever it comes back; a kind is kept only where it is not the one that the sheet's own words give, so
 * that an answer about a role does not carry one sheet's kind to another. Three round trips.
 * @throws ProblemError `sheet-not-found`, or `moved-while-working` when the column is not there any more.
 * @example await correctColumn({ sheet: 'Tiến độ', address: 'E6', header: 'Đạt', role: 'rate', insurance: null })
 */
export async function correctColumn(answer: ColumnAnswer): Promise<CorrectResult> {
  const { read, layouts } = await recogniseWorkbook();
  const index = read.sheets.findIndex(({ name }) => name === answer.sheet);
  const [sheet, layout] = [read.sheets[index], layouts[index]];
  if (sheet === undefined || layout === undefined) {
    throw new ProblemError({ code: 'sheet-not-found', sheet: answer.sheet });
  }
  const found = columnAt(sheet.grid, layout, answer);
  if (found === null) throw new ProblemError({ code: 'moved-while-working', sheet: answer.sheet });

  const all = withAnswer(sheet.grid, readCorrections(read.corrections), found, answer);
  const value = JSON.stringify(all);
  const applied = await applyPlan(
    { edits: [{ kind: 'setting', key: correctionsKey, value, before: read.corrections }] },
    { filtered: new Set(), show: null },
  );
  const workbook = recognised({ ...read, corrections: value });
  const now = workbook.layouts[index];
  const column = now === undefined ? null : columnAt(sheet.grid, now, answer)?.column;
  return { applied, workbook, column: column ?? found.column };
}

interface FoundColumn {
  readonly table: TableLayout;
  readonly column: ColumnLayout;
}

function columnAt(grid: Grid, layout: SheetLayout, { address, header }: ColumnAnswer): FoundColumn | null {
  for (const table of tablesToExplain(layout)) {
    const column = table.columns.find((one) => headerCell(grid, table, one) === address);
    if (column !== undefined) return column.headerPath.join(' · ') === header ? { table, column } : null;
  }
  return null;
}

function withAnswer(grid: Grid, kept: Corrections, found: FoundColumn, answer: ColumnAnswer): Corrections {
  const { sheet, role, insurance } = answer;
  const header = headerKey(found.column.headerPath);
  const same = found.table.columns.filter(({ headerPath }) => headerKey(headerPath) === header);
  const correction: Correction = {
    sheet,
    header,
    occurrence: same.indexOf(found.column),
    role,
    insurance: null,
  };
  const asRead = corrected(kept, correction);
  if (insurance === null) return asRead;
  const own = columnAt(grid, recogniseSheet(grid, asRead), answer)?.column;
  return own?.insurance === insurance ? asRead : corrected(kept, { ...correction, insurance });
}
