import type fc from 'fast-check';
import { cellAddress } from '../../../src/core/grid/address';
import { contentAt, numberAt } from '../../../src/core/grid/grid';
import type { MeantTable, VariedSheet } from '../layout-generator/meant-sheet';
import { type Recipe, recipes } from '../layout-generator/recipe';
import { variedSheet } from '../layout-generator/varied-sheet';
import { isSummed, rowsOf, sumMembers } from './table-view';
import { type PlacedCell, withCells } from './written-grid';

/** The ways to fill derived columns that leave nothing to find: blanks, errors and texts are none. */
const filled: readonly Recipe['derived'][] = ['rounded', 'exact', 'fraction', 'formula'];

/**
 * Varied sheets on which nothing is wrong: each figure is there and is a number, sums are sums, what is derived follows
 * from its row. On one in three the sums are formulas.
 */
export const cleanSheets: fc.Arbitrary<VariedSheet> = recipes.map((asked) => {
  const derived = filled.includes(asked.derived) ? asked.derived : 'rounded';
  const sheet = variedSheet({ ...asked, derived, counts: 'number' });
  return asked.seed % 3 === 0 ? withSumFormulas(sheet) : sheet;
});

function withSumFormulas(sheet: VariedSheet): VariedSheet {
  const cells = sheet.meant.tables.flatMap((table) =>
    [...rowsOf(table, 'group'), ...rowsOf(table, 'total')].flatMap((row) => sumCells(sheet, table, row)),
  );
  return {
    ...sheet,
    grid: withCells(sheet.grid, cells),
    variations: [...sheet.variations, 'sums: formulas'],
  };
}

function sumCells({ grid }: VariedSheet, table: MeantTable, row: number): PlacedCell[] {
  return table.columns.filter(isSummed).flatMap(({ column }): PlacedCell[] => {
    const value = numberAt(grid, row, column);
    const members = sumMembers(table, row);
    if (value === null || members.length === 0 || contentAt(grid, row, column) !== value) return [];
    const formula = `=SUM(${members.map((member) => cellAddress(member, column)).join(',')})`;
    const format = grid.numberFormats[row - grid.top]?.[column - grid.left] ?? 'General';
    return [{ row, column, cell: { value, formula, format } }];
  });
}
