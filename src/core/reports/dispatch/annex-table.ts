import { type Grid, numberFormatAt, valueAt } from '../../grid/grid';
import type { ColumnLayout, TableLayout } from '../../layout/sheet-layout';
import { figureRows } from '../../layout/table-columns';
import type { ColumnRole } from '../../layout/vocabulary';
import { dateOfSerial, isDateFormat, type IsoDate } from '../../text/date';
import { composed } from '../../text/fold';
import { decoded, type LegacyEncoding } from '../../text/legacy-encoding';

/** A cell of the annex as its sheet shows it; numbers get their Vietnamese form later. */
export type AnnexValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: IsoDate }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** As many as the sheet shows; null for as few as it takes. */
      readonly decimals: number | null;
      readonly percentSign: boolean;
    };

export interface AnnexCell {
  readonly value: AnnexValue;
  /** Its first column, counted from 0, and the columns and rows that it takes up, itself included. */
  readonly column: number;
  readonly span: number;
  readonly down: number;
}

export interface AnnexRow {
  readonly sort: 'body' | 'sum';
  readonly cells: readonly AnnexCell[];
}

/** The table of a sheet, for print: its header with the spans, its rows with sums and parts, in the sheet's order. */
export interface AnnexTable {
  readonly columns: readonly ColumnLayout[];
  readonly header: readonly (readonly AnnexCell[])[];
  readonly rows: readonly AnnexRow[];
}

const rates: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'priorRate',
  'change',
  'coverage',
  'coverageTarget',
  'arrearsRate',
  'share',
]);
const texts: ReadonlySet<ColumnRole> = new Set(['unit', 'group', 'note', 'code', 'ordinal']);

/**
 * A recognised table as it is to be printed.
 * @param grid the sheet with its derived columns filled.
 * @param encoding of its texts; null for Unicode.
 */
export function annexTable(grid: Grid, table: TableLayout, encoding: LegacyEncoding | null): AnnexTable {
  const rows = figureRows(table);
  const columns = table.columns.filter(
    ({ column, headerPath }) =>
      headerPath.length > 0 || rows.some((row) => valueAt(grid, row, column) !== ''),
  );
  const sums = new Set([...table.groupRows, ...table.totalRows]);
  return {
    columns,
    header: headerRows(columns.map(({ headerPath }) => headerPath)),
    rows: rows.map((row) => {
      const values = columns.map((column) => valueOf(grid, row, column, encoding));
      const isSum = sums.has(row);
      return { sort: isSum ? 'sum' : 'body', cells: isSum ? labelSpread(values, columns) : values.map(cell) };
    }),
  };
}

function cell(value: AnnexValue, column: number): AnnexCell {
  return { value, column, span: 1, down: 1 };
}

/**
 * The header as rows of cells: what stands above several columns spans them, and a heading of one line reaches down to
 * the table.
 */
function headerRows(paths: readonly (readonly string[])[]): AnnexCell[][] {
  const depth = Math.max(1, ...paths.map((path) => path.length));
  return Array.from({ length: depth }, (_, level) => {
    const cells: AnnexCell[] = [];
    for (let at = 0; at < paths.length; at += 1) {
      const path = paths[at] ?? [];
      // A heading that ended above has taken this place already; a column without one is blank down to the table.
      if (level >= Math.max(1, path.length)) continue;
      const text = path[level] ?? '';
      const isLast = level >= path.length - 1;
      let span = 1;
      while (!isLast && sameAbove(paths[at + span] ?? [], path, level)) span += 1;
      const value: AnnexValue = text === '' ? { kind: 'blank' } : { kind: 'text', text };
      cells.push({ value, column: at, span, down: isLast ? depth - level : 1 });
      at += span - 1;
    }
    return cells;
  });
}

/** True where a column stands under the same heading, and that is not its own. */
function sameAbove(other: readonly string[], path: readonly string[], level: number): boolean {
  return other.length > level + 1 && path.slice(0, level + 1).every((text, index) => other[index] === text);
}

/** "Tổng cộng" takes the blank cells beside it, up to the first figure. */
function labelSpread(values: readonly AnnexValue[], columns: readonly ColumnLayout[]): AnnexCell[] {
  const cells: AnnexCell[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? { kind: 'blank' };
    let span = 1;
    const isBesideLabel = (index: number): boolean =>
      values[index]?.kind === 'blank' && texts.has(columns[index]?.role ?? 'other');
    while (at === 0 && value.kind === 'text' && isBesideLabel(at + span)) span += 1;
    cells.push({ value, column: at, span, down: 1 });
    at += span - 1;
  }
  return cells;
}

function valueOf(
  grid: Grid,
  row: number,
  { column, role, fraction }: ColumnLayout,
  encoding: LegacyEncoding | null,
): AnnexValue {
  const value = valueAt(grid, row, column);
  if (typeof value !== 'number') {
    const text = composed(decoded(String(value), encoding));
    return text === '' ? { kind: 'blank' } : { kind: 'text', text };
  }
  const format = numberFormatAt(grid, row, column);
  const day = isDateFormat(format) ? dateOfSerial(value) : null;
  if (day !== null) return { kind: 'day', day };
  const plain = (format.split(';')[0] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  const percentSign = plain.includes('%');
  const digits = /[0#?](?:\.([0#?]+))?(?![^.]*[0#?])/.exec(plain);
  const own = digits === null || role === 'ordinal' ? null : (digits[1]?.length ?? 0);
  return {
    kind: 'number',
    value: percentSign || fraction ? value * 100 : value,
    // A rate that the sheet has not formatted is printed as the field prints it.
    decimals: own ?? (rates.has(role) ? 2 : null),
    percentSign,
  };
}
