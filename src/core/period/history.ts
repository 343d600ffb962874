import { numberAt } from '../grid/grid';
import type { InsuranceKind } from '../layout/vocabulary';
import { planSource } from '../derived/figure-source';
import type { RecognisedSheet } from '../recognised-sheet';
import type { IsoDate } from '../text/date';
import { historyNames } from './history-names';

/** A line of *Lịch sử tiến độ*: what a unit had reached of its plan on a day, in people. */
export interface HistoryRow {
  readonly unit: string;
  readonly insurance: InsuranceKind;
  readonly date: IsoDate;
  readonly plan: number | null;
  readonly actual: number;
}

/**
 * What a sheet says of its day, a line a unit and kind, in the sheet's order. Units without a figure have no line, and
 * nothing is said of figures whose day is not known.
 * @example historyRows(sheet)[0] // { unit: 'UBND xã Hương Toàn', insurance: 'bhxhTuNguyen', date: '2023-11-18', plan: 455, actual: 213 }
 */
export function historyRows(sheet: RecognisedSheet): HistoryRow[] {
  const { grid, layout, quotas = [] } = sheet;
  return layout.tables.flatMap((table) => {
    const names = historyNames(sheet, table);
    return table.columns
      .filter(({ role }) => role === 'actual')
      .flatMap((actual): HistoryRow[] => {
        const date = actual.date ?? layout.asOf;
        if (date === null) return [];
        const plan = planSource(table, actual.insurance, actual.column, quotas);
        return table.bodyRows.flatMap((row): HistoryRow[] => {
          const figure = numberAt(grid, row, actual.column);
          const unit = names.get(row);
          if (figure === null || unit === undefined) return [];
          return [
            {
              unit,
              insurance: actual.insurance,
              date,
              plan: plan?.figure(grid, row) ?? null,
              actual: figure,
            },
          ];
        });
      });
  });
}
