import type { ReportCell, ReportContent } from '../../../core/edits/report-content';
import { type Grid, hasFormula, valueAt } from '../../../core/grid/grid';
import type { ColumnOrder } from './column-order';
import type { DepartedList, DepartedUnit } from './departed-units';
import { sameText } from './heading-marks';
import { keptValue } from './kept-cells';
import { commonFormula, filledCells } from './persons-cells';
import type { PresentReport, PresentTables } from './present-report';
import { placeOf, type UnitTable } from './table-rows';

/** The words of what is added to a report for the person's sake. */
export interface KeptWords {
  /** Heads the units that are no longer in a table, by the table's key. */
  readonly departed: (table: string) => string;
}

/** Who left the tables of a report, and who came back. */
export interface Departures {
  readonly lists: readonly DepartedList[];
  /** What the list had of units that are in their table again, where it stands then. */
  readonly returned: readonly { readonly row: number; readonly column: number; readonly cell: ReportCell }[];
  /** Formulas that are figures now. */
  readonly fixed: number;
}

/**
 * Rows of a table without a place in the new one, with what the person wrote to them: those of the last time first.
 * @param rows where the rows of the report come to stand.
 */
export function departedLists(
  { grid }: PresentReport,
  present: PresentTables,
  order: ColumnOrder,
  rows: ReadonlyMap<number, number>,
  targets: readonly UnitTable[],
  next: ReportContent,
  words: KeptWords,
): Departures {
  const returned: Departures['returned'][number][] = [];
  let fixed = 0;
  const keys = [...new Set([...present.tables, ...present.departed].map(({ key }) => key))];
  const lists = keys.flatMap((key): DepartedList[] => {
    const table = present.tables.find((one) => one.key === key);
    const target = targets.find((one) => one.key === key);
    const units: DepartedUnit[] = [];
    for (const list of present.departed.filter((one) => one.key === key)) {
      for (const { row, unit } of [...list.units, ...list.others.map((one) => ({ ...one, unit: '' }))]) {
        const own = unit === '' ? 0 : placeOf(list.columns, 'unit');
        const columns = Array.from({ length: present.right }, (_, index) => index + 1);
        const cells = cellsOf(
          grid,
          row,
          columns.filter((column) => column !== own),
          order,
        );
        const again = [
          ...(target?.units.filter((one) => one.unit === unit) ?? []),
          ...(target?.others.filter(({ label }) => label !== '' && label === unit) ?? []),
        ];
        const [back] = again;
        if (back !== undefined && again.length === 1)
          for (const [column, cell] of cells) returned.push({ row: back.row, column, cell });
        else if (cells.size > 0) units.push({ unit, cells });
      }
    }
    if (table !== undefined) {
      const own = new Set(
        [...order.persons].filter(
          (column) => target === undefined || commonFormula(grid, table, column) === null,
        ),
      );
      for (const row of rowsWithoutPlace(table, rows)) {
        const other = table.others.find((one) => one.row === row);
        const unit = table.units.find((one) => one.row === row)?.unit ?? (other?.isOurs ? other.label : '');
        // A row that the person put between is theirs from end to end.
        const columns = unit === '' ? [...table.columns.keys(), ...order.persons] : [...own, ...table.notes];
        fixed += columns.filter((column) => hasFormula(grid, row, column)).length;
        const cells = cellsOf(grid, row, columns, order);
        if (cells.size > 0) units.push({ unit, cells });
      }
    }
    if (units.length === 0) return [];
    const model = table ?? present.departed.find((one) => one.key === key);
    return model === undefined ? [] : [listOf(grid, key, model, target ?? null, units, order, next, words)];
  });
  return { lists, returned, fixed };
}

function rowsWithoutPlace(table: UnitTable, rows: ReadonlyMap<number, number>): number[] {
  return [...table.units, ...table.others].map(({ row }) => row).filter((row) => !rows.has(row));
}

function cellsOf(
  grid: Grid,
  row: number,
  columns: readonly number[],
  order: ColumnOrder,
): Map<number, ReportCell> {
  const found = new Map<number, ReportCell>();
  for (const { column } of filledCells(grid, row, new Set(columns))) {
    const place = order.ofPresent(column);
    if (place !== undefined) found.set(place, keptValue(grid, row, column));
  }
  return found;
}

function listOf(
  grid: Grid,
  key: string,
  model: UnitTable,
  target: UnitTable | null,
  units: readonly DepartedUnit[],
  order: ColumnOrder,
  next: ReportContent,
  words: KeptWords,
): DepartedList {
  const headings = new Map<number, string>();
  for (const column of [...model.columns.keys(), ...order.persons]) {
    const place = order.ofPresent(column);
    if (place !== undefined) headings.set(place, sameText(valueAt(grid, model.top, column)));
  }
  for (const column of target?.columns.keys() ?? []) {
    const value = next.rows[(target?.top ?? 1) - 1]?.[column - 1]?.value;
    if (typeof value === 'string') headings.set(column, value);
  }
  const notes = new Map<number, string>();
  for (const column of model.notes) {
    const place = order.ofPresent(column);
    if (place !== undefined) notes.set(place, model.columns.get(column) ?? '');
  }
  const stood = [...model.columns].flatMap(([column, own]) => {
    const place = order.ofPresent(column);
    return place === undefined ? [] : [[place, own] as const];
  });
  const columns = target?.columns ?? new Map(stood);
  const unitColumn =
    placeOf(columns, 'unit') ?? order.ofPresent(placeOf(model.columns, 'unit') ?? 1) ?? order.ofContent(1);
  return { key, heading: words.departed(key), unitColumn, headings, notes, columns, units };
}
