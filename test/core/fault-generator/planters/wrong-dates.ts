import { cellAddress } from '../../../../src/core/grid/address';
import { valueAt } from '../../../../src/core/grid/grid';
import { type IsoDate, isoDate } from '../../../../src/core/text/date';
import type { MeantColumn } from '../../layout-generator/meant-sheet';
import type { FaultCode, PlantedFault, Planter, Site } from '../fault';
import { picked } from '../places';
import { columnsOf, rowsOf } from '../table-view';

/** A day written out in a header cell of a column, and the day that it is held against. */
interface WrittenDate {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly written: string;
  readonly sign: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly asOf: IsoDate;
}

const slashed = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/.-])/g;

/** A year too many: earlier figures of a later day, or present ones of a day after the report's. */
export const dateOrder: Planter = (site) => {
  const place = picked(site, writtenDates(site));
  if (place === null) return null;
  const years = [1, 2].filter((more) => {
    const [date, turned] = bothWays(place, place.year + more);
    return date !== null && date > place.asOf && (turned === null || turned > place.asOf);
  });
  const more = picked(site, years);
  if (more === null) return null;
  const { sign, written } = place;
  const [first = '', second = ''] = written.split(sign);
  return retold(place, 'date-order', [first, second, String(place.year + more)].join(sign));
};

/** Day and month in each other's place, where the sheet shows that it cannot be so. */
export const dateAmbiguous: Planter = (site) => {
  const place = picked(
    site,
    writtenDates(site).filter((one) => {
      const [, turned] = bothWays(one, one.year);
      return turned !== null && turned > one.asOf;
    }),
  );
  if (place === null) return null;
  const [first = '', second = '', year = ''] = place.written.split(place.sign);
  return retold(place, 'date-ambiguous', [second, first, year].join(place.sign));
};

/** A day, and the same with day and month the other way round; null where that is no other day. */
function bothWays({ day, month }: WrittenDate, year: number): [IsoDate | null, IsoDate | null] {
  return [isoDate(year, month, day), day === month ? null : isoDate(year, day, month)];
}

/** The days in the headers of figures on a sheet of one table, where nothing else says the same again. */
function writtenDates({ sheet, table, isFreeColumn }: Site): WrittenDate[] {
  const { grid, meant } = sheet;
  const asOf = meant.asOf?.[0] ?? null;
  if (asOf === null || meant.tables.length > 1 || !isToldAbove(sheet.variations)) return [];
  return columnsOf(table, 'prior', 'actual').flatMap((column): WrittenDate[] => {
    if (!isFreeColumn(column.column) || column.roles.length > 1) return [];
    return rowsOf(table, 'header').flatMap((row): WrittenDate[] => {
      const text = String(valueAt(grid, row, column.column));
      const [match, ...more] = [...text.matchAll(slashed)];
      if (match === undefined || more.length > 0 || isRepeated(row, column)) return [];
      const [written, day, sign = '/', month, year] = match;
      const place = { row, column: column.column, text, written, sign, asOf: asOf as IsoDate };
      return [{ ...place, year: Number(year), month: Number(month), day: Number(day) }];
    });
  });

  function isRepeated(row: number, { column }: MeantColumn): boolean {
    const own = valueAt(grid, row, column);
    return table.columns.some((other) => other.column !== column && valueAt(grid, row, other.column) === own);
  }
}

/** The day of the report is said in the lines above the table too. */
function isToldAbove(variations: readonly string[]): boolean {
  return variations.includes('asOf: both') && !variations.includes('title: none');
}

function retold(
  place: WrittenDate,
  code: FaultCode & ('date-order' | 'date-ambiguous'),
  date: string,
): PlantedFault {
  const { row, column, text, written } = place;
  return {
    code,
    severities: [code === 'date-order' ? 'error' : 'warning'],
    cells: [cellAddress(row, column)],
    writes: [{ row, column, cell: { value: text.replace(written, date) } }],
  };
}
