import type { ReportCell } from '../../../core/edits/report-content';
import { cellAddress, columnLetters } from '../../../core/grid/address';
import type { KeptHistory } from '../../../core/period/history-sums';
import type { ProgressDay } from '../../../core/reports/summary/progress-days';
import { type IsoDate, serialOfDate } from '../../../core/text/date';
import type { SummarySheetMessages } from '../../../locales/messages/summary-sheet';
import { sumOf, wholeColumn } from './live-formulas';
import { fixedCell, type SummaryKind } from './summary-kinds';
import type { SummaryColumn, SummarySheet } from './summary-sheet';

interface Compared extends SummaryKind {
  readonly earlier: ProgressDay;
}

/** Each kind's sums beside those of the last period, where these are known; the cells of the earlier rates by kind. */
export function putComparison(
  sheet: SummarySheet,
  kinds: readonly SummaryKind[],
  history: KeptHistory | null,
  words: SummarySheetMessages,
): ReadonlyMap<string, string> {
  const compared = kinds.flatMap((one): Compared[] =>
    one.kind.earlier === null ? [] : [{ ...one, earlier: one.kind.earlier }],
  );
  const rates = new Map<string, string>();
  if (compared.length === 0) return rates;
  const columns = columnsOf(words, history);
  sheet.section(words.comparison.title);
  const first = sheet.table('comparison', columns, compared, ({ key }) => key);
  const rate = columns.findIndex(({ key }) => key === 'priorRate') + 1;
  compared.forEach(({ key }, index) => rates.set(key, fixedCell(first + index, rate)));
  return rates;
}

function columnsOf(
  { columns, comparison, nothing }: SummarySheetMessages,
  history: KeptHistory | null,
): SummaryColumn<Compared>[] {
  const at = (key: string, row: number) => cellAddress(row, all.findIndex((one) => one.key === key) + 1);
  const all: SummaryColumn<Compared>[] = [
    { key: 'insurance', heading: columns.insurance, cell: ({ name }) => ({ value: name, style: 'text' }) },
    { key: 'priorDay', heading: comparison.priorDay, cell: ({ earlier }) => day(earlier.date, nothing) },
    { key: 'day', heading: comparison.day, cell: ({ kind }) => day(kind.asOf, nothing) },
    {
      key: 'priorActual',
      heading: comparison.priorActual,
      cell: ({ earlier }, row) => ({
        value:
          earlier.by === 'prior'
            ? sumOf(earlier.areas, earlier.actual)
            : (keptSum(history, 'actual', earlier, at('priorDay', row)) ?? earlier.actual),
        style: 'count',
      }),
    },
    {
      key: 'actual',
      heading: comparison.actual,
      cell: ({ main }) => ({ value: { formula: `=${main.actual}` }, style: 'count' }),
    },
    {
      key: 'people',
      heading: comparison.people,
      cell: (_, row) => ({
        value: { formula: `=${at('actual', row)}-${at('priorActual', row)}` },
        style: 'count',
      }),
    },
    {
      key: 'priorRate',
      heading: comparison.priorRate,
      cell: (one, row) => {
        const whole = wholeThen(one, history, at('priorDay', row));
        if (whole === null) return { value: nothing, style: 'rate' };
        const people = at('priorActual', row);
        return { value: { formula: `=IF(${whole}>0,${people}*100/${whole},"")` }, style: 'rate' };
      },
    },
    {
      key: 'rate',
      heading: comparison.rate,
      cell: ({ main }) => ({ value: { formula: `=${main.rate}` }, style: 'rate' }),
    },
    {
      key: 'points',
      heading: comparison.points,
      cell: ({ kind }, row) => {
        if (kind.rate === null) return { value: nothing, style: 'change' };
        const [before, now] = [at('priorRate', row), at('rate', row)];
        // As the published tables count it: the earlier rate as it was printed.
        const isExact = kind.convention !== null && kind.convention !== 'pointsPublished';
        const less = isExact ? before : `ROUND(${before},2)`;
        return {
          value: { formula: `=IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),${now}-${less},"")` },
          style: 'change',
        };
      },
    },
  ];
  return all;
}

/** What the earlier rate is a share of: the plan as it was then, else that of now; null where it is not known of all units. */
function wholeThen(
  { kind, main, earlier }: Compared,
  history: KeptHistory | null,
  day: string,
): string | number | null {
  if (kind.rate === null) return null;
  if (!earlier.wholeIsNow) {
    const kept = keptSum(history, 'plan', earlier, day);
    return kept === null ? earlier.whole : kept.formula.slice(1);
  }
  return kind.by === 'coverage' ? earlier.whole : main.plan;
}

/**
 * A live sum over the lines of the history sheet; null where no formula gives it.
 * @param day the cell of this sheet that holds the day.
 */
export function keptSum(
  history: KeptHistory | null,
  figure: 'actual' | 'plan',
  { kindName }: ProgressDay,
  day: string,
): { readonly formula: string } | null {
  if (history === null || kindName === null) return null;
  const { sheet, columns } = history;
  const at = columns[figure];
  if (at === null) return null;
  const [sum, kinds, days] = [at, columns.insurance, columns.date].map((column) =>
    wholeColumn(sheet, columnLetters(column)),
  );
  return { formula: `=SUMIFS(${sum},${kinds},"${kindName}",${days},${day})` };
}

function day(date: IsoDate | null, nothing: string): ReportCell {
  return { value: date === null ? nothing : serialOfDate(date), style: 'day' };
}
