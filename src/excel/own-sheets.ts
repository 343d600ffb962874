import type { KindRanking, ReportKind } from '../core/edits/report-content';
import { parseRange, type RangeAddress, rangeAddress } from '../core/grid/address';
import { insuranceKinds } from '../core/layout/vocabulary';

/**
 * Sheets that we made carry a mark: a hidden name of the workbook that points at the cells of the report. It follows
 * renaming and moving, is saved with the file, and goes when the sheet is deleted. What stands beside those cells is the
 * person's.
 */
const marks: Readonly<Record<ReportKind, string>> = {
  summary: 'TienDoBHXH.TongHop',
  ranking: 'TienDoBHXH.XepHang',
  findings: 'TienDoBHXH.KiemTra',
  history: 'TienDoBHXH.LichSu',
  contribution: 'TienDoBHXH.MucDong',
  allocation: 'TienDoBHXH.PhanBo',
  ...kindRankings(),
};

const reports = Object.keys(marks) as ReportKind[];

/** Where a report of ours stands. */
export interface OwnSheet {
  readonly sheet: string;
  /** Its cells; null where the mark does not say so much. */
  readonly region: RangeAddress | null;
}

/** `TienDoBHXH.XepHang.bhyt`, a mark for each kind. */
function kindRankings(): Readonly<Record<KindRanking, string>> {
  return Object.fromEntries(
    insuranceKinds.map((kind) => [`ranking.${kind}`, `TienDoBHXH.XepHang.${kind}`]),
  ) as Record<KindRanking, string>;
}

/** The name that marks the sheet of a report. */
export function markName(report: ReportKind): string {
  return marks[report];
}

/**
 * Which sheets are ours, by the names of the workbook.
 * @param names each with its formula, e.g. `='Xếp hạng'!$A$1:$H$17`.
 * @returns where it stands, by report; a mark whose sheet is gone (`#REF!`) counts for nothing.
 */
export function ownSheets(
  names: readonly { name: string; formula: string }[],
): ReadonlyMap<ReportKind, OwnSheet> {
  const found = new Map<ReportKind, OwnSheet>();
  for (const report of reports) {
    const formula = names.find(({ name }) => name === marks[report])?.formula ?? '';
    const sheet = sheetOfReference(formula);
    if (sheet !== null) found.set(report, { sheet, region: regionOf(formula) });
  }
  return found;
}

/** The reports whose mark is among the names, whether or not its sheet is still there. */
export function marksIn(names: readonly { name: string }[]): ReportKind[] {
  return reports.filter((report) => names.some(({ name }) => name === marks[report]));
}

function regionOf(formula: string): RangeAddress | null {
  const [, region] = /!(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)$/.exec(formula) ?? [];
  return region === undefined ? null : rangeAddress(parseRange(region));
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
