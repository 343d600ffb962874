import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { largeSheet } from '../large-sheet';

/** More rows than a function call takes arguments: what spreads them over one would throw. */
const UNITS = 100_000;

describe('a sheet of 100,000 units in groups', () => {
  const { grid, units, groups } = largeSheet(UNITS);
  const { kind, asOf, priorAsOf, tables } = recogniseSheet(grid);
  const [table] = tables;

  it('is read to its last row', () => {
    expect({ kind, asOf, priorAsOf, tables: tables.length, range: table?.range }).toEqual({
      kind: 'progress',
      asOf: '2023-11-18',
      priorAsOf: '2023-05-31',
      tables: 1,
      range: `A4:T${grid.rowCount}`,
    });
  });

  it('has each row as what it is', () => {
    const marks = grid.values.map(([mark]) => mark);
    const rowsOf = (is: (mark: unknown) => boolean): number[] =>
      marks.flatMap((mark, index) => (index >= 5 && is(mark) ? [index + 1] : []));
    expect(table?.bodyRows.length).toBe(units);
    expect(table?.groupRows.length).toBe(groups);
    // Compared as texts: the matcher takes minutes to compare 100,000 elements one by one.
    expect(table?.bodyRows.join()).toBe(rowsOf((mark) => typeof mark === 'number').join());
    expect(table?.groupRows.join()).toBe(
      rowsOf((mark) => typeof mark === 'string' && /^[IVX]+$/.test(mark)).join(),
    );
    expect(table?.totalRows).toEqual([grid.rowCount]);
    expect(table?.ofWhichRows).toEqual([]);
  });

  it('has the columns that a short sheet of the same form has', () => {
    const columnsOf = (of: typeof table) =>
      of?.columns.map(({ column, role, insurance, date }) => ({ column, role, insurance, date }));
    expect(columnsOf(table)).toEqual(columnsOf(recogniseSheet(largeSheet(60).grid).tables[0]));
    expect(table?.columns.map(({ role }) => role).join(' ')).toBe(
      'ordinal unit code other plan actual rate prior change plan actual rate remaining plan actual rate prior change rank note',
    );
  });
});
