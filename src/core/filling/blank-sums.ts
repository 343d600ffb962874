import { memberRows } from '../derived/additive-columns';
import { runs } from '../derived/rank-column';
import { summedRoles } from '../checks/summed-roles';
import { type Rectangle, rangeAddress } from '../grid/address';
import { type Grid, isBlankAt, numberAt, valueAt } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';

/** A blank cell of a sum row for which the sum of its units' figures is offered. */
export interface BlankSum {
  readonly row: number;
  readonly column: number;
  readonly of: 'total' | 'group';
  /** A group's row that holds no figure yet: it may be meant as a heading only. */
  readonly heading: boolean;
  readonly formula: string;
  readonly value: number;
}

/**
 * The blank sums of people and money in the total and group rows of a table. A cell that holds anything is never among
 * them, nor one below a merged cell, where what is written is lost, nor one over a figure that Excel would not add.
 * @param merges the sheet's merged cells; empty where they are not known.
 */
export function blankSums(grid: Grid, table: TableLayout, merges: readonly Rectangle[] = []): BlankSum[] {
  const summed = table.columns.filter(({ role }) => summedRoles.has(role));
  const covered = (row: number, column: number): boolean =>
    merges.some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  return [...table.groupRows, ...table.totalRows].flatMap((row) => {
    const members = memberRows(table, row);
    const isTotal = table.totalRows.includes(row);
    const heading = !isTotal && table.columns.every(({ column }) => numberAt(grid, row, column) === null);
    return summed.flatMap(({ column }): BlankSum[] => {
      const figures = members.flatMap((member) => numberAt(grid, member, column) ?? []);
      if (figures.length === 0 || !isBlankAt(grid, row, column) || covered(row, column)) return [];
      if (members.some((member) => isLeftOut(grid, member, column))) return [];
      const areas = runs([...members]).map(([top, bottom]) =>
        rangeAddress({ top, left: column, bottom, right: column }),
      );
      return [
        {
          row,
          column,
          of: isTotal ? 'total' : 'group',
          heading,
          formula: `=SUM(${areas.join(',')})`,
          value: figures.reduce((sum, figure) => sum + figure, 0),
        },
      ];
    });
  });
}

/** A number as text, which a sum passes over, or an error, which it shows. */
function isLeftOut(grid: Grid, row: number, column: number): boolean {
  return numberAt(grid, row, column) === null && /\d|^#/.test(String(valueAt(grid, row, column)));
}
