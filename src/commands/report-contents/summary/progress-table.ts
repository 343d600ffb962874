import type { ReportCell } from '../../../core/edits/report-content';
import { cellAddress, rangeAddress } from '../../../core/grid/address';
import type { KeptHistory } from '../../../core/period/history-sums';
import { percentOf } from '../../../core/measures/rate';
import { type IsoDate, serialOfDate } from '../../../core/text/date';
import type { SummarySheetMessages } from '../../../locales/messages/summary-sheet';
import { keptSum } from './comparison-table';
import type { SummaryKind } from './summary-kinds';
import { columnArea, type SummaryColumn, type SummarySheet } from './summary-sheet';

/** More days than these are not read on one page; the last ones are meant. */
const mostDays = 24;

/**
 * The rate of each kind on every day that is known, and its chart; from two days on.
 * @param priorRates the cells of the comparison that hold the earlier rates, by kind.
 */
export function putProgress(
  sheet: SummarySheet,
  kinds: readonly SummaryKind[],
  history: KeptHistory | null,
  priorRates: ReadonlyMap<string, string>,
  words: SummarySheetMessages,
): void {
  const shown = kinds.filter(({ kind }) => datesOf(kind.progress).length > 1 && kind.rate !== null);
  const days = [...new Set(shown.flatMap(({ kind }) => datesOf(kind.progress)))].sort().slice(-mostDays);
  if (days.length < 2) return;
  const columns: SummaryColumn<IsoDate>[] = [
    { key: 'day', heading: words.progress.day, cell: (day) => ({ value: serialOfDate(day), style: 'day' }) },
    ...shown.map((one): SummaryColumn<IsoDate> => ({
      key: `rate.${one.key}`,
      heading: words.progress.rateOf(one.name),
      cell: (day, row) => ({ value: rateOn(one, day, row, history, priorRates), style: 'rate' }),
    })),
  ];
  sheet.section(words.progress.title);
  const first = sheet.table('progress', columns, days, (day) => day);
  sheet.chart({
    name: 'TienDoBHXH.progress',
    kind: 'progress',
    title: words.progress.title,
    categoryTitle: words.progress.day,
    valueTitle: words.progress.valueTitle,
    categories: rangeAddress({ top: first, left: 1, bottom: first + days.length - 1, right: 1 }),
    series: shown.map(({ name }, index) => ({
      name,
      values: columnArea(2 + index, first, days.length),
      look: index === 0 ? 'progress' : 'otherProgress',
    })),
  });
}

function datesOf(progress: readonly { readonly date: IsoDate | null }[]): IsoDate[] {
  return progress.flatMap(({ date }) => (date === null ? [] : [date]));
}

function rateOn(
  { kind, key, main }: SummaryKind,
  date: IsoDate,
  row: number,
  history: KeptHistory | null,
  priorRates: ReadonlyMap<string, string>,
): ReportCell['value'] {
  const day = kind.progress.find((one) => one.date === date);
  if (day === undefined) return '';
  if (day.by === 'now') return { formula: `=${main.rate}` };
  const prior = priorRates.get(key);
  if (day === kind.earlier && prior !== undefined) return { formula: `=${prior}` };
  const now = percentOf(day.actual, day.whole) ?? '';
  const cell = cellAddress(row, 1);
  const actual = keptSum(history, 'actual', day, cell);
  const plan = keptSum(history, 'plan', day, cell);
  if (actual === null || (plan === null && !day.wholeIsNow)) return now;
  const whole = day.wholeIsNow ? (kind.by === 'coverage' ? String(day.whole) : main.plan) : planOf(plan);
  return { formula: `=IFERROR(${actual.formula.slice(1)}*100/${whole},"")` };
}

function planOf(plan: { readonly formula: string } | null): string {
  return plan?.formula.slice(1) ?? '';
}
