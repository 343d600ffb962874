import type { CellsEdit } from '../edits/edit-plan';
import { textInput } from '../edits/cell-input';
import { WrittenCells } from '../edits/written-cells';
import { rangeAddress } from '../grid/address';
import { type CellContent, type Grid, numberFormatAt, valueAt } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { figureRows } from '../layout/table-columns';
import type { BlankSum } from './blank-sums';
import type { PlacedColumn } from './place-column';

/**
 * The cells of a new column besides its figures: its header, the number below it where the header's columns are counted,
 * and the number formats of the figures to come.
 * @param grid the sheet with all new columns.
 * @param added where these are.
 */
export function newColumnCells(
  grid: Grid,
  layout: SheetLayout,
  { missing, column, header, headerRow }: PlacedColumn & { readonly column: number },
  added: ReadonlySet<number>,
): CellsEdit[] {
  const table = layout.tables[missing.table];
  const rows = table === undefined ? [] : figureRows(table);
  const [first, last] = [rows[0], rows.at(-1)];
  const head = cells(grid, column, headerRow, [textInput(header)]);
  if (table === undefined || first === undefined || last === undefined) return [head];
  const count = last - first + 1;
  const figures = new Set(rows);
  const formats = Array.from({ length: count }, (_, index) => [
    figures.has(first + index) ? numberFormatAt(grid, first + index, column) : null,
  ]);
  return [
    head,
    ...table.numberingRows.flatMap((row) => {
      const next = nextNumber(grid, row, column, added);
      return next === null ? [] : [cells(grid, column, row, [next])];
    }),
    { ...cells(grid, column, first, Array<null>(count).fill(null)), numberFormats: formats },
  ];
}

/** At the end of "1 2 3 4" comes 5, behind it 6 for another new column; between two numbers there is none. */
function nextNumber(grid: Grid, row: number, column: number, added: ReadonlySet<number>): CellContent | null {
  let last = column - 1;
  while (added.has(last)) last -= 1;
  const before = valueAt(grid, row, last);
  const counted = /^(\(?)(\d{1,2})(\)?)(\s*=.*)?$/.exec(String(before).trim());
  const right = Array.from({ length: grid.left + grid.columnCount - column }, (_, index) => column + index);
  if (counted === null || right.some((one) => valueAt(grid, row, one) !== '')) return null;
  const [, open = '', number = '', close = ''] = counted;
  const next = Number(number) + column - last;
  return typeof before === 'number' ? next : textInput(`${open}${next}${close}`);
}

function cells(
  { sheet }: Grid,
  column: number,
  top: number,
  contents: readonly (CellContent | null)[],
): CellsEdit {
  const each = <T>(value: T): T[][] => contents.map(() => [value]);
  return {
    kind: 'cells',
    sheet,
    range: rangeAddress({ top, left: column, bottom: top + contents.length - 1, right: column }),
    contents: contents.map((content) => [content]),
    numberFormats: null,
    before: { contents: each(''), inputs: each(''), numberFormats: each('General') },
  };
}

/** The blank sums as edits; taken back they are blank again. */
export function sumCells(grid: Grid, sums: readonly BlankSum[]): CellsEdit[] {
  const written = new WrittenCells(grid);
  for (const { row, column, formula } of sums) written.put(row, column, formula);
  return written.edits(grid.sheet);
}
