import type { IsoDate } from '../text/date';
import type { ColumnLayout } from './sheet-layout';
import type { Title } from './title';

/** The columns with present and earlier figures told apart, and the two dates of the sheet. */
export interface Periods {
  readonly columns: readonly ColumnLayout[];
  readonly asOf: IsoDate | null;
  readonly priorAsOf: IsoDate | null;
}

/**
 * Tells the present figures from the earlier ones: of two columns "Số thực hiện" of one insurance kind the one with the
 * earlier date is `prior`. The title's date ("Tính đến …") stands in where a header has none.
 */
export function tellPeriods(columns: readonly ColumnLayout[], title: Title): Periods {
  const titleDate = title.dates.find((found) => found.asOf)?.date ?? null;
  const told = columns.map((column) => {
    if (column.role !== 'actual' || column.date === null || isSaid(column)) return column;
    const rivals = columns.filter(
      (other) => other !== column && other.role === 'actual' && other.insurance === column.insurance,
    );
    const date = column.date;
    const later = rivals.some((other) => (other.date ?? titleDate ?? '') > date);
    return later ? { ...column, role: 'prior' as const } : column;
  });
  const actualDates = told.filter(({ role }) => role === 'actual').map(({ date }) => date);
  const asOf = titleDate ?? latest(actualDates) ?? title.dates[0]?.date ?? null;
  const dated = told.map((column) =>
    column.role === 'actual' && column.date === null && asOf !== null ? { ...column, date: asOf } : column,
  );
  return { columns: dated, asOf, priorAsOf: priorDate(dated, asOf) };
}

/** A person knows which of two is the earlier one. */
function isSaid({ evidence }: ColumnLayout): boolean {
  return evidence.some(({ by }) => by === 'person');
}

function priorDate(columns: readonly ColumnLayout[], asOf: IsoDate | null): IsoDate | null {
  const of = (role: ColumnLayout['role']): IsoDate | null =>
    latest(columns.filter((column) => column.role === role).map(({ date }) => date));
  const date = of('prior') ?? of('priorRate') ?? of('change');
  return date !== null && (asOf === null || date < asOf) ? date : null;
}

function latest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((best, date) => (best === null || (date !== null && date > best) ? date : best), null);
}
