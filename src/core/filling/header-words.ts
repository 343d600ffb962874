import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor } from '../layout/table-columns';
import type { ChangeConvention, InsuranceKind } from '../layout/vocabulary';
import { datesIn } from '../text/date';
import { composed, folded } from '../text/fold';
import type { FillableRole } from './missing-column';

/** The names of the kinds as offices write them into a header; written into the person's sheet, so Vietnamese always. */
const kindNames: Readonly<Record<InsuranceKind, string>> = {
  bhxh: 'BHXH',
  bhxhBatBuoc: 'BHXH bắt buộc',
  bhxhTuNguyen: 'BHXH tự nguyện',
  bhtn: 'BHTN',
  bhyt: 'BHYT',
  bhytHoGiaDinh: 'BHYT hộ gia đình',
  bhytHocSinh: 'BHYT học sinh',
  bhytCanNgheo: 'BHYT cận nghèo',
  none: '',
};

/**
 * Texts for the header of a new column, the best first: the one that the sheet uses for its other kinds, the usual one,
 * and the usual one with the name of the kind, for headers where nothing else says it.
 * @param convention what a new change column will count.
 * @param asSiblings false where the sheet's other change columns count otherwise.
 * @example headerTexts(table, 'change', 'bhytHoGiaDinh', 'growth')[0] // 'Tăng trưởng so với cùng kỳ (%)'
 */
export function headerTexts(
  table: TableLayout,
  role: FillableRole,
  insurance: InsuranceKind,
  convention: ChangeConvention,
  asSiblings = true,
): string[] {
  const prior = columnFor(table, 'prior', insurance, Infinity);
  const usual = usualTexts(role, convention, prior);
  const named = usual.map((text) => withKind(text, kindNames[insurance]));
  const siblings = asSiblings || role !== 'change' ? siblingTexts(table, role, insurance) : [];
  return [...new Set([...siblings, ...usual, ...named])];
}

function siblingTexts(table: TableLayout, role: FillableRole, insurance: InsuranceKind): string[] {
  const date = columnFor(table, 'prior', insurance, Infinity)?.date ?? null;
  return table.columns
    .filter((column) => column.role === role && column.insurance !== insurance)
    .filter((column) => role !== 'change' || sameDay(table, column, date))
    .flatMap(({ headerPath }) => headerPath.at(-1) ?? []);
}

/** "So với 31/5/2023" may be said again only where this kind's earlier figures are of that day too. */
function sameDay(table: TableLayout, column: ColumnLayout, date: string | null): boolean {
  return columnFor(table, 'prior', column.insurance, column.column)?.date === date;
}

function usualTexts(
  role: FillableRole,
  convention: ChangeConvention,
  prior: ColumnLayout | null,
): readonly string[] {
  if (role === 'rate') return ['Tỷ lệ (%)', 'Tỷ lệ thực hiện (%)'];
  if (role === 'remaining') return ['Còn thiếu', 'Còn phải thực hiện'];
  const compared = `so với ${comparedWith(prior)}`;
  return {
    pointsPublished: [`Tỷ lệ tăng giảm ${compared} (%)`],
    pointsExact: [`Tăng, giảm ${compared} (điểm %)`, `Tỷ lệ tăng giảm ${compared} (điểm %)`],
    growth: [`Tăng trưởng ${compared} (%)`],
    ratio: [`Bằng % ${compared}`, `Tỷ lệ % ${compared}`],
    count: [`Tăng, giảm ${compared} (người)`],
  }[convention];
}

/** The earlier figures by the day that their header names, in the form in which it is written, or by its words. */
export function comparedWith(prior: ColumnLayout | null): string {
  const path = [...(prior?.headerPath ?? [])].reverse();
  if (path.some((text) => /cung ky|\bck\b/.test(folded(text)))) return 'cùng kỳ';
  for (const text of path) {
    const [written] = /\d{1,2}\s*[/.-]\s*\d{1,2}(\s*[/.-]\s*\d{2,4})?/.exec(composed(text)) ?? [];
    if (written !== undefined && datesIn(written, 2000).length > 0) return written;
  }
  const date = prior?.date ?? null;
  if (date !== null) {
    const [year = '', month = '', day = ''] = date.split('-');
    return `${day}/${month}/${year}`;
  }
  const said = ['tuần trước', 'tháng trước', 'quý trước', 'năm trước', 'đầu năm'];
  return said.find((words) => path.some((text) => folded(text).includes(folded(words)))) ?? 'kỳ trước';
}

function withKind(text: string, kind: string): string {
  if (kind === '') return text;
  return text.endsWith(')') ? text.replace(/ ?(\([^)]*\))$/, ` ${kind} $1`) : `${text} ${kind}`;
}
