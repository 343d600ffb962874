import fc from 'fast-check';
import { cellAddress } from '../../../src/core/grid/address';
import { numberAt, valueAt } from '../../../src/core/grid/grid';
import type { MeantTable, VariedSheet } from './meant-sheet';
import { sampledSheets } from './samples';
import { variedSheets } from './varied-sheet';

const rowsOf = (table: MeantTable, kind: string): number[] =>
  [...table.rows].filter(([, is]) => is === kind).map(([row]) => row);

/** Header texts of a column, from the top down. */
function headerTexts({ grid }: VariedSheet, table: MeantTable, column: number): unknown[] {
  return rowsOf(table, 'header')
    .map((row) => valueAt(grid, row, column))
    .filter((value) => value !== '');
}

describe('varied sheets', () => {
  it('a seed makes the same sheets again', () => {
    const once = sampledSheets({ count: 20, seed: 7 });
    expect(sampledSheets({ count: 20, seed: 7 })).toEqual(once);
    expect(sampledSheets({ count: 20, seed: 8 })).not.toEqual(once);
  });

  it('every column that means something has a header of its own or over it', () => {
    fc.assert(
      fc.property(variedSheets, (sheet) => {
        for (const table of sheet.meant.tables) {
          const bare = table.columns
            .filter(({ roles }) => !roles.includes('unit'))
            .filter(({ column }) => headerTexts(sheet, table, column).length === 0)
            .map(({ column }) => cellAddress(table.top, column));
          expect(bare).toEqual([]);
        }
      }),
    );
  });

  it('each body row names a unit, no name comes twice in a table', () => {
    fc.assert(
      fc.property(variedSheets, ({ grid, meant }) => {
        for (const table of meant.tables) {
          const unit = table.columns.find(({ roles }) => roles.includes('unit'))!.column;
          const names = rowsOf(table, 'body').map((row) => valueAt(grid, row, unit));
          expect(names.every((name) => typeof name === 'string' && /\p{L}/u.test(name))).toBe(true);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
    );
  });

  it('totals are the sums of the body rows, wherever they stand', () => {
    fc.assert(
      fc.property(variedSheets, ({ grid, meant, variations }) => {
        fc.pre(!variations.some((variation) => variation.startsWith('counts:')));
        for (const table of meant.tables) {
          const [total] = rowsOf(table, 'total');
          if (total === undefined) continue;
          for (const { column } of table.columns.filter(({ roles }) =>
            ['plan', 'actual', 'prior'].includes(roles[0]!),
          )) {
            const sum = rowsOf(table, 'body').reduce(
              (whole, row) => whole + (numberAt(grid, row, column) ?? 0),
              0,
            );
            expect(numberAt(grid, total, column)).toBe(sum);
          }
        }
      }),
    );
  });

  it('tables do not share cells', () => {
    fc.assert(
      fc.property(variedSheets, ({ meant: { tables } }) => {
        const [first, second] = tables;
        if (first === undefined || second === undefined) return;
        expect(first.bottom < second.top || first.right < second.left).toBe(true);
      }),
    );
  });
});
