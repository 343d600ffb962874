import { columnFor } from '../../layout/table-columns';
import { trendsOf } from '../../pace/trend';
import { historyNames } from '../../period/history-names';
import type { KeptHistory } from '../../period/history-sums';
import type { RecognisedSheet } from '../../recognised-sheet';
import type { IsoDate } from '../../text/date';
import type { SheetArea } from '../../derived/figure-source';
import type { KindFigures, KindPart } from '../unit-figures';

/** What all units of a kind together had reached on a day. People. */
export interface ProgressDay {
  /** Null for earlier figures of a day that the sheet does not say. */
  readonly date: IsoDate | null;
  /** The sheet's own column of earlier figures, the history sheet, or the figures of now. */
  readonly by: 'prior' | 'history' | 'now';
  readonly actual: number;
  /** What the rate of that day is a share of: the plan as it was kept with it, else that of now. */
  readonly whole: number;
  readonly wholeIsNow: boolean;
  /** The cells of the sheet that were summed; none of the history. */
  readonly areas: readonly SheetArea[];
  /** The kind's name on the history sheet by which SUMIFS gives these figures; null where none does. */
  readonly kindName: string | null;
}

/**
 * The days of which figures of every unit are known that has one now, the present day last: a unit that is missing would
 * look like a fall. What the sheet itself says of a day goes before what was kept of it.
 * @param history null where the workbook keeps none.
 */
export function progressDays(
  sheet: RecognisedSheet,
  figures: KindFigures,
  history: KeptHistory | null,
): ProgressDay[] {
  const { asOf } = sheet.layout;
  const present = figures.parts.flatMap((part) => presentRows(sheet, part));
  if (present.length === 0) return [];
  const now = { wholeIsNow: true, whole: figures.whole, kindName: null };
  const prior = priorOf(sheet, figures);
  const kept = asOf === null || history === null ? [] : keptDays(sheet, figures, history, asOf);
  const days: ProgressDay[] = kept.filter(({ date }) => date !== prior?.date);
  if (prior !== null) days.push({ ...now, ...prior, by: 'prior' });
  days.sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
  return [...days, { ...now, date: asOf, by: 'now', actual: figures.actual, areas: figures.actualAreas }];
}

function presentRows({ grid }: RecognisedSheet, { table, actual }: KindPart): number[] {
  return table.bodyRows.filter((row) => actual.figure(grid, row) !== null);
}

/** The sheet's own earlier figures, where each unit has both of them or neither. */
function priorOf(
  { grid, layout }: RecognisedSheet,
  { parts, insurance }: KindFigures,
): Pick<ProgressDay, 'date' | 'actual' | 'areas'> | null {
  const isWhole = parts.every(
    ({ table, actual, prior }) =>
      prior !== null &&
      table.bodyRows.every(
        (row) => (actual.figure(grid, row) === null) === (prior.figure(grid, row) === null),
      ),
  );
  if (!isWhole) return null;
  const sums = parts.flatMap(({ table, prior }) =>
    table.bodyRows.map((row) => prior?.figure(grid, row) ?? 0),
  );
  const [date = null] = parts.map(
    ({ table, prior }) =>
      table.columns.find(({ column }) => column === prior?.column)?.date ??
      columnFor(table, 'prior', insurance, Infinity)?.date ??
      layout.priorAsOf,
  );
  if (date !== null && layout.asOf !== null && date >= layout.asOf) return null;
  return {
    date,
    actual: sums.reduce((sum, figure) => sum + figure, 0),
    areas: parts.flatMap(({ table, prior }) => prior?.areas(grid, table) ?? []),
  };
}

/** What was kept of days before that of the sheet. */
function keptDays(
  sheet: RecognisedSheet,
  { parts, insurance, whole }: KindFigures,
  history: KeptHistory,
  asOf: IsoDate,
): ProgressDay[] {
  const withPlan = history.rows.flatMap((line) =>
    line.plan === null ? [] : [{ ...line, actual: line.plan }],
  );
  const sums = new Map<IsoDate, { actual: number; plan: number; units: number; planned: number }>();
  let units = 0;
  for (const part of parts) {
    const names = historyNames(sheet, part.table);
    const present = presentRows(sheet, part).map((row) => names.get(row) ?? '');
    units += present.length;
    const plans = trendsOf(present, insurance, withPlan);
    trendsOf(present, insurance, history.rows).forEach((trend, index) => {
      for (const [date, actual] of trend) {
        const sum = sums.get(date) ?? { actual: 0, plan: 0, units: 0, planned: 0 };
        const plan = plans[index]?.get(date);
        sum.actual += actual;
        sum.plan += plan ?? 0;
        sum.units += 1;
        sum.planned += plan === undefined ? 0 : 1;
        sums.set(date, sum);
      }
    });
  }
  return [...sums].flatMap(([date, sum]): ProgressDay[] => {
    if (date >= asOf || sum.units < units) return [];
    const wholeIsNow = sum.planned < units || sum.plan <= 0;
    return [
      {
        date,
        by: 'history',
        actual: sum.actual,
        whole: wholeIsNow ? whole : sum.plan,
        wholeIsNow,
        areas: [],
        kindName: history.nameFor(insurance, date, sum),
      },
    ];
  });
}
