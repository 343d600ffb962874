import { columnLetters } from '../../src/core/grid/address';
import type { CellContent, Grid } from '../../src/core/grid/grid';
import type { Verdict } from '../../test/core/layout-generator/judge';
import type { MeantTable, VariedSheet } from '../../test/core/layout-generator/meant-sheet';

const widest = 18;

/** A sheet as a typed table, with what was meant and what was read wrong. */
export function shownSheet({ grid, meant, variations }: VariedSheet, verdicts: readonly Verdict[]): string {
  return [
    variations.join(' · '),
    `font ${String(grid.font)} · meant: ${meant.kind}, as of ${String(meant.asOf)}, compared with ${String(meant.priorAsOf)}`,
    shownGrid(grid, meant.tables),
    ...meant.tables.map((table) => `meant columns: ${shownColumns(table)}`),
    'wrong:',
    ...verdicts
      .filter(({ right }) => !right)
      .map(
        ({ of, where, expected, got, confidentWrong }) =>
          `  ${of} ${where}: expected ${expected}, got ${got}${confidentWrong ? '  (CONFIDENT)' : ''}`,
      ),
  ].join('\n');
}

/** A grid as a typed table; a row's kind stands before it, one letter a table where several share it. */
export function shownGrid(grid: Grid, tables: readonly MeantTable[]): string {
  const inTable = (row: number): boolean => tables.some(({ rows }) => rows.has(row));
  const texts = grid.values.map((row) => row.map(shownValue));
  const widths = Array.from({ length: grid.columnCount }, (_, at) =>
    Math.min(
      widest,
      Math.max(2, ...texts.map((row, index) => (inTable(index + grid.top) ? (row[at]?.length ?? 0) : 0))),
    ),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 2))
      .join(' │ ')
      .trimEnd();
  const letters = Array.from({ length: grid.columnCount }, (_, at) => columnLetters(at + grid.left));
  const rows = texts.map((cells, index) => {
    const row = index + grid.top;
    const kinds = [...new Set(tables.flatMap((table) => table.rows.get(row) ?? []))].join('/');
    const cut = cells.map((cell) => cell.slice(0, inTable(row) ? widest : 90));
    return `${String(row).padStart(3)} ${kinds.padEnd(9)} ${line(cut)}`;
  });
  return [`${' '.repeat(13)} ${line(letters)}`, ...rows].join('\n');
}

function shownColumns({ columns }: MeantTable): string {
  return columns
    .map(
      ({ column, roles, insurance }) =>
        `${columnLetters(column)} ${roles.join('|')} ${insurance?.join('|') ?? ''}`,
    )
    .join(', ');
}

function shownValue(value: CellContent): string {
  if (typeof value === 'number')
    return Number.isInteger(value) ? String(value) : String(Math.round(value * 10_000) / 10_000);
  return String(value)
    .replace(/\n/g, '⏎')
    .replace(/\u00a0/g, '·')
    .normalize('NFC');
}
