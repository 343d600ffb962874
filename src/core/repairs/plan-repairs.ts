import type { Finding, Repair } from '../checks/finding';
import { derivedColumns } from '../derived/derived-columns';
import { runs } from '../derived/rank-column';
import { inputOf } from '../edits/cell-input';
import type { CellsEdit, EditPlan } from '../edits/edit-plan';
import { parseRange, rangeAddress } from '../grid/address';
import { contentAt, numberFormatAt } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';
import type { RecognisedSheet } from '../recognised-sheet';
import { columnFormat, needsFormat } from './number-format';

/** A finding with the repair that is wanted of it: its own, or the reading that the person chose. */
export interface WantedRepair {
  readonly finding: Finding;
  readonly repair: Repair;
}

type Cells = Map<number, Repair>;

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
    edits: sheets.flatMap((sheet) => {
      const formats = formatsFor(sheet);
      return [...repairsOn(sheet, wanted)].flatMap(([column, cells]) =>
        columnEdits(sheet, column, cells, formats),
      );
    }),
  };
}

/** The repairs of one sheet, by column and row. */
function repairsOn({ layout }: RecognisedSheet, wanted: readonly WantedRepair[]): Map<number, Cells> {
  const columns = new Map<number, Cells>();
  for (const { finding, repair } of wanted) {
    if (finding.sheet !== layout.name) continue;
    const { top, left } = parseRange(repair.address);
    const cells = columns.get(left) ?? new Map<number, Repair>();
    const present = cells.get(top);
    if (present === undefined || !('formula' in present)) cells.set(top, repair);
    columns.set(left, cells);
  }
  return columns;
}

type FormatFor = (row: number, column: number, repair: Repair | undefined) => string | null;

function columnEdits(
  { grid, layout }: RecognisedSheet,
  column: number,
  cells: Cells,
  formatFor: FormatFor,
): CellsEdit[] {
  const sorted = [...cells.keys()].sort((a, b) => a - b);
  return runs(sorted).map(([top, bottom]): CellsEdit => {
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    const formats = rows.map((row) => [formatFor(row, column, cells.get(row))]);
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

/** Gives each repaired cell the format that it needs. What a column's numbers have is counted once, not for each cell. */
function formatsFor({ grid, layout, quotas = [] }: RecognisedSheet): FormatFor {
  const percents = new Map<TableLayout, ReadonlySet<number>>();
  for (const table of layout.tables) {
    const derived = derivedColumns(grid, table, quotas).filter(({ percent }) => percent);
    percents.set(table, new Set(derived.map(({ column }) => column.column)));
  }
  const known = new Map<string, string>();
  return (row, column, repair) => {
    const index = layout.tables.findIndex(({ range }) => isIn(range, row, column));
    const table = layout.tables[index] ?? null;
    const givesPercent = table !== null && percents.get(table)?.has(column) === true;
    const quotient = givesPercent && repair !== undefined && 'formula' in repair;
    if (!needsFormat(numberFormatAt(grid, row, column), quotient)) return null;
    const key = `${index} ${column} ${quotient}`;
    const format = known.get(key) ?? columnFormat(grid, table, column, quotient);
    known.set(key, format);
    return format;
  };
}

function contentOf(repair: Repair | undefined): string | number | null {
  if (repair === undefined) return null;
  return 'value' in repair ? repair.value : repair.formula;
}

function isIn(range: TableLayout['range'], row: number, column: number): boolean {
  const { top, left, bottom, right } = parseRange(range);
  return row >= top && row <= bottom && column >= left && column <= right;
}
