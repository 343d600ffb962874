import { columnLetters } from '../../src/core/grid/address';
import type { Verdict } from '../../test/core/layout-generator/judge';
import type { VariedSheet } from '../../test/core/layout-generator/meant-sheet';

const widest = 18;

/** A sheet as a typed table, with what was meant and what was read wrong. */
export function shownSheet({ grid, meant, variations }: VariedSheet, verdicts: readonly Verdict[]): string {
  const kinds = new Map(meant.tables.flatMap((table) => [...table.rows]));
  const wide = grid.values.map((row) => row.map((value) => text(value)));
  const widths = Array.from({ length: grid.columnCount }, (_, at) =>
    Math.max(2, ...wide.map((row, index) => (kinds.has(index + 1) ? (row[at]?.length ?? 0) : 0))),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === cells.length - 1 ? cell : cell.padEnd(Math.min(widths[at] ?? 2, widest))))
      .join(' │ ');
  const rows = wide.map((cells, index) => {
    const kind = kinds.get(index + 1) ?? '';
    const shown = kinds.has(index + 1)
      ? cells.map((cell) => cell.slice(0, widest))
      : cells.map((cell) => cell.slice(0, 90));
    return `${String(index + 1).padStart(3)} ${kind.padEnd(9)} ${line(shown).trimEnd()}`;
  });
  const header = `    ${' '.repeat(9)} ${line(Array.from({ length: grid.columnCount }, (_, at) => columnLetters(at + 1)))}`;
  return [
    variations.join(' · '),
    `font ${String(grid.font)} · meant: ${meant.kind}, as of ${String(meant.asOf)}, compared with ${String(meant.priorAsOf)}`,
    header,
    ...rows,
    'meant columns: ' +
      meant.tables
        .map(({ columns }) =>
          columns
            .map(
              ({ column, roles, insurance }) =>
                `${columnLetters(column)} ${roles.join('|')} ${insurance?.join('|') ?? ''}`,
            )
            .join(', '),
        )
        .join(' ‖ '),
    'wrong:',
    ...verdicts
      .filter(({ right }) => !right)
      .map(
        ({ of, where, expected, got, confidentWrong }) =>
          `  ${of} ${where}: expected ${expected}, got ${got}${confidentWrong ? '  (CONFIDENT)' : ''}`,
      ),
  ].join('\n');
}

function text(value: string | number | boolean): string {
  if (typeof value === 'number')
    return Number.isInteger(value) ? String(value) : String(Math.round(value * 10_000) / 10_000);
  return String(value)
    .replace(/\n/g, '⏎')
    .replace(/\u00a0/g, '·')
    .normalize('NFC');
}
