import type { ReportKind } from '../core/edits/edit-plan';

/**
 * Sheets that we made carry a mark: a hidden name of the workbook that points at them. It follows renaming and moving,
 * is saved with the file, and goes when the sheet is deleted.
 */
const marks: Readonly<Record<ReportKind, string>> = {
  summary: 'TienDoBHXH.TongHop',
  ranking: 'TienDoBHXH.XepHang',
};

/** The name that marks the sheet of a report. */
export function markName(report: ReportKind): string {
  return marks[report];
}

/**
 * Which sheets are ours, by the names of the workbook.
 * @param names each with its formula, e.g. `='Xếp hạng'!$A$1`.
 * @returns the sheet's name by report; a mark whose sheet is gone (`#REF!`) counts for nothing.
 */
export function ownSheets(
  names: readonly { name: string; formula: string }[],
): ReadonlyMap<ReportKind, string> {
  const found = new Map<ReportKind, string>();
  for (const report of ['summary', 'ranking'] as const) {
    const formula = names.find(({ name }) => name === marks[report])?.formula ?? '';
    const sheet = sheetOfReference(formula);
    if (sheet !== null) found.set(report, sheet);
  }
  return found;
}

/** The reports whose mark is among the names, whether or not its sheet is still there. */
export function marksIn(names: readonly { name: string }[]): ReportKind[] {
  return (['summary', 'ranking'] as const).filter((report) =>
    names.some(({ name }) => name === marks[report]),
  );
}

/**
 * The sheet that a reference points at.
 * @example sheetOfReference("='Bảng ''A'''!$A$1") // "Bảng 'A'"
 */
export function sheetOfReference(formula: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]+\$?\d+/.exec(formula);
  if (!match) return null;
  return match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
}
