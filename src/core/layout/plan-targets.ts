import { folded } from '../text/fold';
import { headerWords } from './header-words';
import type { ColumnLayout } from './sheet-layout';
import type { ColumnRole } from './vocabulary';

/** What is asked for, and not how much of it was done. */
const asked = /\bnguong\b|\bmuc tieu\b|\bchi tieu\b|\btoi thieu\b|\b(can|phai) dat\b/;
const done = /so (voi|sanh)|\/|^%|thuc hien|hoan thanh|\bdat\b/;

/**
 * "Ngưỡng (%)", "Mục tiêu (%)" beside a rate of the plan say what share of the plan each unit has to reach: a target, into
 * which nothing may be worked out. A column that the figures show to be the rate stays one.
 */
export function withPlanTargets(columns: readonly ColumnLayout[]): ColumnLayout[] {
  const has = (role: ColumnRole, column: ColumnLayout): boolean =>
    columns.some((other) => other !== column && other.role === role && other.insurance === column.insurance);
  return columns.map((column) =>
    column.role === 'rate' &&
    !column.evidence.some(({ by }) => by === 'person' || by === 'arithmetic') &&
    asksShare(column.headerPath.at(-1) ?? '') &&
    has('rate', column) &&
    has('plan', column) &&
    has('actual', column)
      ? { ...column, role: 'coverageTarget' }
      : column,
  );
}

/** @example asksShare('Tỷ lệ cần đạt (%)') // true; 'Tỷ lệ so với chỉ tiêu (%)' is done, not asked */
function asksShare(text: string): boolean {
  const words = folded(text);
  const rest = words.replace(/\b(can|phai) dat\b/g, ' ');
  return headerWords(text).percent && asked.test(words) && !done.test(rest);
}
