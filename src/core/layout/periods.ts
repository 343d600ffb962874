import { folded } from '../text/fold';
import { endOfMonth, type IsoDate, isoDate } from '../text/date';
import type { ColumnLayout } from './sheet-layout';
import { sureEnough } from './table-columns';
import type { Title } from './title';

/** The columns with present and earlier figures told apart, and the two dates of the sheet. */
export interface Periods {
  readonly columns: readonly ColumnLayout[];
  readonly asOf: IsoDate | null;
  readonly priorAsOf: IsoDate | null;
}

/**
 * Tells the present figures from the earlier ones: of two columns "Số thực hiện" of one insurance kind the one with the
 * earlier date is `prior`. The title's date ("Tính đến …") stands in where a header has none; "cùng kỳ" is the same day
 * of an earlier year, and a bare earlier year ("Thực hiện năm 2022") its last day.
 *
 * Of two the one that the completion rates are made of holds the present figures, whatever date was typed over either.
 * @param partsOfRates the columns (1-based) that the rates are made of, as the figures show.
 */
export function tellPeriods(
  read: readonly ColumnLayout[],
  title: Title,
  partsOfRates: ReadonlySet<number> = new Set(),
): Periods {
  const proved = read.map((column) => (isOutdone(column, read, partsOfRates) ? asPrior(column) : column));
  const columns = proved.map((column) => (isBeforePlan(column, proved, title) ? asPrior(column) : column));
  const asOf = presentDate(columns, title);
  const year = asOf === null ? title.year : Number(asOf.slice(0, 4));
  const dated = columns.map((column) => ({
    ...column,
    date:
      column.date ??
      impliedDate(
        column,
        asOf,
        year,
        title.dates.map((found) => found.date),
      ),
  }));
  const said = title.dates.find((found) => found.asOf)?.date ?? null;
  const told = dated.map((column) => (isEarlier(column, dated, asOf, said) ? asPrior(column) : column));
  const settled = told.map((column) =>
    column.role === 'actual' && column.date === null && asOf !== null ? { ...column, date: asOf } : column,
  );
  return { columns: settled, asOf, priorAsOf: priorDate(settled, asOf) };
}

/** The title's date of the figures; else the latest that the title or a header of actual figures names. */
function presentDate(columns: readonly ColumnLayout[], title: Title): IsoDate | null {
  const said = title.dates.find((found) => found.asOf)?.date;
  if (said !== undefined) return said;
  const present = columns.filter(({ role }) => role === 'actual' || role === 'coverage');
  const headers = present
    .filter((column) => !isYearEndBesidePresent(column, present))
    .map(({ date }) => date);
  return latest([...title.dates.map(({ date }) => date), ...headers]);
}

/** Figures of 31/12, beside others of their kind that name no day: those are the present ones. */
function isYearEndBesidePresent(column: ColumnLayout, columns: readonly ColumnLayout[]): boolean {
  return (
    (column.date?.endsWith('-12-31') ?? false) &&
    columns.some(({ insurance, date }) => insurance === column.insurance && date === null)
  );
}

/** The day that a header means without naming it. */
function impliedDate(
  { headerPath, role }: ColumnLayout,
  asOf: IsoDate | null,
  year: number | null,
  titleDates: readonly IsoDate[],
): IsoDate | null {
  if (role !== 'actual' && role !== 'prior' && role !== 'priorRate' && role !== 'rate') return null;
  const text = headerPath.map(folded).join(' | ');
  const named = [...text.matchAll(/(?<![\d/.-])(20\d\d)(?![\d/.-])/g)].map(([digits]) => Number(digits));
  const earlier = named.find((one) => year === null || one < year) ?? null;
  if (/cung ky|\bck\b/.test(text)) {
    if (asOf === null) return null;
    return sameDayOf(asOf, earlier ?? Number(asOf.slice(0, 4)) - 1);
  }
  if (earlier === null || /ke hoach|\bkh\b|giao/.test(text)) return null;
  // "So sánh quý I/2026 với quý I/2025": the title says how far the earlier year's figures reach.
  const said = titleDates.filter((date) => date.startsWith(`${earlier}-`));
  return said.at(-1) ?? isoDate(earlier, 12, 31);
}

function sameDayOf(date: IsoDate, year: number): IsoDate | null {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  return isoDate(year, month, day) ?? endOfMonth(year, month);
}

/** Actual figures of an earlier day, beside others of the same kind that are of a later one or of no day at all. */
function isEarlier(
  column: ColumnLayout,
  columns: readonly ColumnLayout[],
  asOf: IsoDate | null,
  said: IsoDate | null,
): boolean {
  const { role, date } = column;
  if ((role !== 'actual' && role !== 'rate') || isSaid(column)) return false;
  // What a column may be that nobody is sure of says nothing of the others.
  const isSure = column.confidence >= sureEnough;
  const rivals = columns.filter(
    (other) =>
      other !== column &&
      other.role === role &&
      other.insurance === column.insurance &&
      (!isSure || other.confidence >= sureEnough),
  );
  // Beside figures of the day that the title says, those of a later day are earlier ones with the date mistyped.
  const isBeyond = (day: IsoDate | null): boolean => said !== null && day !== null && day > said;
  if (isBeyond(date) && rivals.some((other) => other.date === said)) return true;
  if (date !== null && date === said && rivals.some((other) => isBeyond(other.date))) return false;
  if (date !== null) return rivals.some((other) => (other.date ?? asOf ?? '9999') > date);
  // "Năm học 2024-2025" beside "Năm học 2025-2026" names no day, but tells which came first.
  const year = lastYear(column);
  return year !== null && rivals.some((other) => other.date === null && (lastYear(other) ?? 0) > year);
}

/**
 * Figures of a year before the plan's are where it starts from: "Số người đến 31/12/2025" beside "Chỉ tiêu giao năm
 * 2026". The title's year is the plan's where the sheet gives quotas.
 */
function isBeforePlan(column: ColumnLayout, columns: readonly ColumnLayout[], title: Title): boolean {
  if (column.role !== 'actual' || isSaid(column)) return false;
  const year = column.date === null ? bareYear(column) : Number(column.date.slice(0, 4));
  const plans = columns.filter(({ role, insurance }) => role === 'plan' && insurance === column.insurance);
  if (year === null || plans.length === 0) return false;
  const planned = plans.map((plan) => bareYear(plan) ?? (title.speaksOf === 'quota' ? title.year : null));
  return planned.every((one) => one !== null && one > year);
}

function lastYear({ headerPath }: ColumnLayout): number | null {
  const years = headerPath.join(' | ').match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return years.length === 0 ? null : Math.max(...years.map(Number));
}

/** The one year that a header names, by itself or in a day. */
function bareYear({ headerPath }: ColumnLayout): number | null {
  const years = new Set(headerPath.join(' | ').match(/(?<!\d)20\d\d(?!\d)/g));
  const [only] = years;
  return only === undefined || years.size > 1 ? null : Number(only);
}

/** Dated figures that no rate is made of, beside dated ones of the same kind that the rates are made of. */
function isOutdone(
  column: ColumnLayout,
  columns: readonly ColumnLayout[],
  partsOfRates: ReadonlySet<number>,
): boolean {
  const { role, insurance, date } = column;
  if (role !== 'actual' || date === null || isSaid(column) || partsOfRates.has(column.column)) return false;
  return columns.some(
    (other) =>
      other.role === 'actual' &&
      other.insurance === insurance &&
      other.date !== null &&
      other.date !== date &&
      partsOfRates.has(other.column),
  );
}

/** A person knows which of two is the earlier one. */
function isSaid({ evidence }: ColumnLayout): boolean {
  return evidence.some(({ by }) => by === 'person');
}

function asPrior(column: ColumnLayout): ColumnLayout {
  return { ...column, role: column.role === 'rate' ? 'priorRate' : 'prior' };
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
