import { findQuotas } from '../core/quota/plan-source';
import type { QuotaNote, QuotaPlan } from '../core/quota/quota-plan';
import type { RecognisedSheet } from '../core/recognised-sheet';
import { readCorrections } from '../core/layout/corrections';
import type { Separators } from '../core/numbers/separators';
import { type OfficeSettings, readSettings } from '../core/settings/office-settings';
import { withChosenConventions } from '../core/layout/chosen-conventions';
import { recogniseSheet } from '../core/layout/recognise-sheet';
import type { SheetLayout } from '../core/layout/sheet-layout';
import { ProblemError } from '../excel/problem-error';
import { type ReadSheet, readWorkbook, type ReadWorkbook } from '../excel/read-workbook';

/** A sheet of the person's that was recognised, with all that was read of it. */
export interface WorkedSheet extends RecognisedSheet {
  readonly read: ReadSheet;
  /** The marks that this Excel reads numbers by. */
  readonly separators: Separators;
  readonly quotas: readonly QuotaPlan[];
  /** What is to be told of the plans that it takes from quota sheets. */
  readonly quotaNotes: readonly QuotaNote[];
}

export interface RecognisedWorkbook {
  readonly read: ReadWorkbook;
  /** Every sheet's layout, in tab order; `other` for sheets of ours and of other things. */
  readonly layouts: readonly SheetLayout[];
  /** The sheets that can be worked on, in tab order. */
  readonly sheets: readonly WorkedSheet[];
  /** What the office chose. */
  readonly settings: OfficeSettings;
}

/** Reads the workbook and recognises each sheet of the person's; two round trips. */
export async function recogniseWorkbook(): Promise<RecognisedWorkbook> {
  return recognised(await readWorkbook());
}

/** Recognises what was read. */
export function recognised(read: ReadWorkbook): RecognisedWorkbook {
  const corrections = readCorrections(read.corrections);
  const settings = readSettings(read.settings);
  const layouts = read.sheets.map((sheet) =>
    sheet.report === null
      ? withChosenConventions(recogniseSheet(sheet.grid, corrections), settings.changeConventions)
      : otherLayout(sheet.name),
  );
  const known = read.sheets.flatMap((sheet, index) => {
    const layout = layouts[index];
    return layout === undefined || layout.kind === 'other' ? [] : [{ read: sheet, grid: sheet.grid, layout }];
  });
  const sheets = known.map((sheet): WorkedSheet => {
    const { plans, notes } = findQuotas(sheet, known);
    return { ...sheet, separators: read.separators, quotas: plans, quotaNotes: notes };
  });
  return { read, layouts, sheets, settings };
}

function otherLayout(name: string): SheetLayout {
  return { name, kind: 'other', asOf: null, priorAsOf: null, encoding: null, tables: [], candidate: null };
}

/**
 * The sheets that a command works on.
 * @param name one sheet by its name, or null for every recognised one.
 * @throws ProblemError where there is none.
 */
export function sheetsToWork(workbook: RecognisedWorkbook, name: string | null): readonly WorkedSheet[] {
  if (name === null) {
    if (workbook.sheets.length === 0) throw new ProblemError({ code: 'no-recognised-sheet' });
    return workbook.sheets;
  }
  const wanted = name.toLocaleLowerCase('vi');
  const same = (sheet: { readonly name: string }): boolean => sheet.name.toLocaleLowerCase('vi') === wanted;
  if (!workbook.read.sheets.some(same)) throw new ProblemError({ code: 'sheet-not-found', sheet: name });
  const found = workbook.sheets.filter(({ read }) => same(read));
  if (found.length === 0) throw new ProblemError({ code: 'sheet-not-recognised', sheet: name });
  return found;
}
