import type { Finding, Repair } from '../checks/finding';
import { runs } from '../derived/rank-column';
import { inputOf } from '../edits/cell-input';
import type { CellsEdit, EditPlan } from '../edits/edit-plan';
import { parseRange, rangeAddress } from '../grid/address';
import { contentAt, type Grid, numberFormatAt } from '../grid/grid';
import type { SheetLayout, TableLayout } from '../layout/sheet-layout';
import type { RecognisedSheet } from '../recognised-sheet';
import { formatForRepair } from './number-format';

/** A finding with the repair that is wanted of it: its own, or the reading that the person chose. */
export interface WantedRepair {
  readonly finding: Finding;
  readonly repair: Repair;
}

/**
 * Plans repairs: each cell gets its number or its formula and keeps its number format, but for one that would keep a
 * number from being one. Cells of a column that stand under each other are one edit. Where two findings want the same
 * cell, a formula goes before a number, as it stays right when the figures change.
 * @param sheets the sheets of the findings, as they stand.
 * @returns what will be written; findings on sheets that are not among them are left out.
 * @example planRepairs([{ grid, layout }], [{ finding, repair: finding.repair }]).edits.length // 1
 */
export function planRepairs(sheets: readonly RecognisedSheet[], wanted: readonly WantedRepair[]): EditPlan {
  return {
    edits: sheets.flatMap(({ grid, layout }) => {
      const columns = new Map<number, Map<number, Repair>>();
      for (const { finding, repair } of wanted) {
        if (finding.sheet !== layout.name) continue;
        const { top, left } = parseRange(repair.address);
        const cells = columns.get(left) ?? new Map<number, Repair>();
        const present = cells.get(top);
        if (present === undefined || !('formula' in present)) cells.set(top, repair);
        columns.set(left, cells);
      }
      return [...columns].flatMap(([column, cells]) => columnEdits(grid, layout, column, cells));
    }),
  };
}

function columnEdits(
  grid: Grid,
  layout: SheetLayout,
  column: number,
  cells: ReadonlyMap<number, Repair>,
): CellsEdit[] {
  const sorted = [...cells.keys()].sort((a, b) => a - b);
  return runs(sorted).map(([top, bottom]): CellsEdit => {
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    const formats = rows.map((row) => [formatForRepair(grid, tableAt(layout, row, column), row, column)]);
    return {
      kind: 'cells',
      sheet: layout.name,
      range: rangeAddress({ top, left: column, bottom, right: column }),
      contents: rows.map((row) => [contentOf(cells.get(row))]),
      numberFormats: formats.some(([format]) => format !== null) ? formats : null,
      before: {
        contents: rows.map((row) => [contentAt(grid, row, column)]),
        inputs: rows.map((row) => [inputOf(grid, row, column)]),
        numberFormats: rows.map((row) => [numberFormatAt(grid, row, column)]),
      },
    };
  });
}

function contentOf(repair: Repair | undefined): string | number | null {
  if (repair === undefined) return null;
  return 'value' in repair ? repair.value : repair.formula;
}

function tableAt(layout: SheetLayout, row: number, column: number): TableLayout | null {
  const inside = ({ range }: TableLayout): boolean => {
    const { top, left, bottom, right } = parseRange(range);
    return row >= top && row <= bottom && column >= left && column <= right;
  };
  return layout.tables.find(inside) ?? null;
}
