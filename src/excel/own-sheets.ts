import type { MarkName } from '../core/edits/edit-plan';
import type { KindRanking, ReportKind } from '../core/edits/report-content';
import { columnLetters, parseRange, type RangeAddress, rangeAddress } from '../core/grid/address';
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

export const reportKinds = Object.keys(marks) as ReportKind[];

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

/** A hidden name of ours, as the workbook has it. */
export type OwnName = MarkName;

/** A table of a report, where it stands now. */
export interface OwnTable extends OwnName {
  readonly key: string;
  /** It lists the units that left the table of this key. */
  readonly departed: boolean;
  readonly area: RangeAddress;
}

/** The name that marks a table of a report: it follows what is put in and taken out, and sorting stays within it. */
export function tableName(report: ReportKind, key: string, departed: boolean): string {
  return `${marks[report]}.${departed ? 'Cu' : 'Bang'}.${key}`;
}

/** The names of a report's tables, those whose cells are gone included. */
export function tableNames(report: ReportKind, names: readonly OwnName[]): OwnName[] {
  return names.filter(({ name }) => isTableName(report, name));
}

/** The tables of a report that still stand on its sheet. */
export function ownTables(report: ReportKind, sheet: string, names: readonly OwnName[]): OwnTable[] {
  return tableNames(report, names).flatMap((name) => {
    const area = sheetOfReference(name.formula) === sheet ? regionOf(name.formula) : null;
    const [, kind, key = ''] = /\.(Bang|Cu)\.(.+)$/.exec(name.name) ?? [];
    return area === null ? [] : [{ ...name, key, departed: kind === 'Cu', area }];
  });
}

/** True for the mark of a table of this report. */
export function isTableName(report: ReportKind, name: string): boolean {
  return name.startsWith(`${marks[report]}.Bang.`) || name.startsWith(`${marks[report]}.Cu.`);
}

/** What a name of cells says. */
export function nameFormula(sheet: string, area: RangeAddress): string {
  const { top, left, bottom, right } = parseRange(area);
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  return `='${sheet.replaceAll("'", "''")}'!${corner(top, left)}:${corner(bottom, right)}`;
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
  for (const report of reportKinds) {
    const formula = names.find(({ name }) => name === marks[report])?.formula ?? '';
    const sheet = sheetOfReference(formula);
    if (sheet !== null) found.set(report, { sheet, region: regionOf(formula) });
  }
  return found;
}

/** The reports whose mark is among the names, whether or not its sheet is still there. */
export function marksIn(names: readonly { name: string }[]): ReportKind[] {
  return reportKinds.filter((report) => names.some(({ name }) => name === marks[report]));
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
