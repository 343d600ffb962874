import { type Correction, corrected, headerKey, readCorrections } from '../core/layout/corrections';
import { columnLetters } from '../core/grid/address';
import type { ColumnRole, InsuranceKind } from '../core/layout/vocabulary';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import { ProblemError } from '../excel/problem-error';
import { correctionsKey } from '../excel/read-workbook';
import { type RecognisedWorkbook, recognised, recogniseWorkbook } from './recognised-workbook';

/** What the person says of one column of a recognised sheet. */
export interface ColumnAnswer {
  readonly sheet: string;
  /** The column's letters. */
  readonly letters: string;
  readonly role: ColumnRole;
  readonly insurance: InsuranceKind;
}

/**
 * Keeps with the workbook what a person says that a column means, and reads the sheets anew with it. It holds for the
 * same header wherever it comes back. Three round trips.
 * @throws ProblemError `sheet-not-recognised` when the sheet or the column is not there any more.
 */
export async function correctColumn(
  answer: ColumnAnswer,
): Promise<{ readonly applied: AppliedPlan; readonly workbook: RecognisedWorkbook }> {
  const { read, sheets } = await recogniseWorkbook();
  const sheet = sheets.find(({ layout }) => layout.name === answer.sheet);
  const table = sheet?.layout.tables.find(({ columns }) =>
    columns.some(({ column }) => columnLetters(column) === answer.letters),
  );
  const column = table?.columns.find((one) => columnLetters(one.column) === answer.letters);
  if (table === undefined || column === undefined) {
    throw new ProblemError({ code: 'sheet-not-recognised', sheet: answer.sheet });
  }
  const header = headerKey(column.headerPath);
  const same = table.columns.filter(({ headerPath }) => headerKey(headerPath) === header);
  const correction: Correction = {
    header,
    occurrence: same.indexOf(column),
    role: answer.role,
    insurance: answer.insurance,
  };
  const value = JSON.stringify(corrected(readCorrections(read.corrections), correction));
  const applied = await applyPlan(
    { edits: [{ kind: 'setting', key: correctionsKey, value, before: read.corrections }] },
    { filtered: new Set(), show: null },
  );
  return { applied, workbook: recognised({ ...read, corrections: value }) };
}
