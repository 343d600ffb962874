import type { Grid } from '../grid/grid';
import type { ColumnLayout, SheetLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor, figureRows, kindsOf } from '../layout/table-columns';
import type { ColumnRole } from '../layout/vocabulary';
import { folded } from '../text/fold';
import { type Breakdown, holds } from './breakdown';

/** What new and renewed people may make up, on a sheet of each kind the likeliest first. */
const wholes = {
  quota: ['plan', 'stretchPlan'],
  progress: ['actual', 'plan', 'estimate'],
  other: [],
} as const satisfies Readonly<Record<SheetLayout['kind'], readonly ColumnRole[]>>;

/** "Chia ra", "Bao gồm", "Gồm": the parts below are all there is. */
const allParts = /^\(?(chia ra|bao gom|gom|phan ra)\b/;

/**
 * The rows of a table whose column is made of others beside it. What the columns mean is told by the rows: the sum must
 * hold in half of them at least. In a table of one row the headers alone can tell: a common heading, or "chia ra".
 */
export function columnBreakdowns(grid: Grid, layout: SheetLayout, table: TableLayout): Breakdown[] {
  return [...newAndRenewed(layout, table), ...saidParts(table)].flatMap((candidates) => {
    for (const { whole, parts, said } of candidates) {
      const rows = wholeRows(table).map((row) => breakdownIn(row, whole, parts));
      const told = rows.map((breakdown) => holds(grid, breakdown)).filter((fact) => fact !== null);
      const right = told.filter((fact) => fact).length;
      if (told.length > 0 && (right > 0 ? right * 2 >= told.length : said && told.length === 1)) return rows;
    }
    return [];
  });
}

/** Columns that may be a whole and its parts; `said` where the headers say so. */
interface Candidate {
  readonly whole: ColumnLayout;
  readonly parts: readonly ColumnLayout[];
  readonly said: boolean;
}

function newAndRenewed({ kind }: SheetLayout, table: TableLayout): Candidate[][] {
  return kindsOf(table).flatMap((insurance) => {
    const of = (role: ColumnRole, near: number): ColumnLayout | null =>
      columnFor(table, role, insurance, near);
    const [fresh, renewed] = [of('newCount', Infinity), of('renewedCount', Infinity)];
    if (fresh === null || renewed === null) return [];
    const parts = [fresh, renewed];
    const near = Math.min(fresh.column, renewed.column);
    return [
      wholes[kind]
        .map((role) => of(role, near))
        .filter((whole) => whole !== null)
        .map((whole) => ({ whole, parts, said: kind === 'quota' || isUnderOneHead(whole, parts) })),
    ];
  });
}

/** Columns under a heading "Chia ra", and the column before them. */
function saidParts({ columns }: TableLayout): Candidate[][] {
  const found: Candidate[][] = [];
  columns.forEach((column, index) => {
    const head = headOf(column);
    const whole = columns[index - 1];
    if (head === null || whole === undefined || headOf(whole) === head) return;
    const after = columns.slice(index);
    const end = after.findIndex((other) => headOf(other) !== head);
    const parts = end === -1 ? after : after.slice(0, end);
    const isNewAndRenewed = parts.some(({ role }) => role === 'newCount');
    if (parts.length >= 2 && !isNewAndRenewed) found.push([{ whole, parts, said: true }]);
  });
  return found;
}

/** The header down to the words that say so; null where none do. */
function headOf({ headerPath }: ColumnLayout): string | null {
  const at = headerPath.findIndex((text) => allParts.test(folded(text)));
  return at === -1 ? null : headerPath.slice(0, at + 1).join('|');
}

function isUnderOneHead(whole: ColumnLayout, parts: readonly ColumnLayout[]): boolean {
  const [head] = whole.headerPath;
  return (
    parts.some((part) => headOf(part) !== null) ||
    (whole.headerPath.length > 1 && parts.every(({ headerPath }) => headerPath[0] === head))
  );
}

/** Parts of a row ("trong đó") may be counted by another measure than its people: they are left alone. */
function wholeRows(table: TableLayout): number[] {
  return figureRows({ ...table, ofWhichRows: [] });
}

function breakdownIn(row: number, whole: ColumnLayout, parts: readonly ColumnLayout[]): Breakdown {
  return {
    whole: { row, column: whole.column },
    parts: parts.map(({ column }) => ({ row, column })),
    insurance: whole.insurance,
  };
}
