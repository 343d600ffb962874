import { type CellAddress, cellAddress, columnLetters } from '../grid/address';
import { type CellContent, contentAt, type Grid, hasFormula, numberAt, valueAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import type { ColumnRole, InsuranceKind } from '../layout/vocabulary';
import { namedIn } from '../matching/unit-rows';
import type { Separators } from '../numbers/separators';
import { readingOf } from '../numbers/sheet-reading';
import type { RecognisedSheet } from '../recognised-sheet';
import type { AllocationBasis } from './allocate';
import type { Quotas } from './check-parts';

/** A part of a quota at its place on a sheet. */
export interface TargetPart {
  readonly name: string;
  readonly address: CellAddress;
  /** 1-based sheet row. */
  readonly row: number;
  /** What stands in the cell now: its formula or constant, what that shows, and the people that it means. */
  readonly content: CellContent;
  readonly value: CellContent;
  readonly people: number | null;
}

/** A column that a quota may be split by, in the order of the parts. */
export interface TargetWeights {
  readonly basis: Exclude<AllocationBasis, 'equal'>;
  readonly letters: string;
  readonly header: string;
  readonly figures: readonly (number | null)[];
  /** The cells hold these very figures, whole ones, so that a formula can go by them. */
  readonly plain: readonly boolean[];
}

/** A column of plans whose parts make up a quota. */
export interface AllocationTarget {
  readonly sheet: string;
  /** 1-based sheet column. */
  readonly column: number;
  readonly letters: string;
  readonly role: 'plan' | 'stretchPlan';
  readonly insurance: InsuranceKind;
  readonly parts: readonly TargetPart[];
  /** As they are typed in the total row; a total that adds the parts up says nothing of its own. */
  readonly quotas: Quotas;
  /** What the total row shows in this column, typed or added up. */
  readonly total: number | null;
  /** The cell of this column where the quota is typed; null where there is none. */
  readonly typedAt: CellAddress | null;
  readonly weights: readonly TargetWeights[];
}

/**
 * The plan columns of a sheet that a quota can be split over, with what it can be split by. Figures count as they are
 * meant; what a cell holds is kept beside.
 */
export function allocationTargets(
  sheet: RecognisedSheet & { readonly separators?: Separators },
): AllocationTarget[] {
  const { grid, layout, quotas = [], separators } = sheet;
  const meant = readingOf(grid, layout, { quotas, ...(separators === undefined ? {} : { separators }) }).grid;
  return layout.tables.flatMap((table) => {
    const rows = namedIn(grid, layout, table, table.bodyRows);
    if (rows.length < 2) return [];
    return table.columns.flatMap((column): AllocationTarget[] => {
      const { role, insurance } = column;
      if (role !== 'plan' && role !== 'stretchPlan') return [];
      const parts = rows.map(({ row, unit }): TargetPart => ({
        name: unit,
        address: cellAddress(row, column.column),
        row,
        content: contentAt(grid, row, column.column),
        value: valueAt(grid, row, column.column),
        people: numberAt(meant, row, column.column),
      }));
      return [
        {
          sheet: layout.name,
          column: column.column,
          letters: columnLetters(column.column),
          role,
          insurance,
          parts,
          quotas: {
            assigned: typedTotal(meant, table, role === 'plan' ? column : sameKind(table, 'plan', insurance)),
            stretch: typedTotal(
              meant,
              table,
              role === 'stretchPlan' ? column : sameKind(table, 'stretchPlan', insurance),
            ),
          },
          total: totalOf(meant, table, column),
          typedAt: typedCell(grid, meant, table, column),
          weights: weightsFor(table, insurance).map(([basis, { column: at, headerPath }]) => ({
            basis,
            letters: columnLetters(at),
            header: headerPath.join(' · '),
            figures: rows.map(({ row }) => numberAt(meant, row, at)),
            plain: rows.map(({ row }) => isPlain(numberAt(grid, row, at), numberAt(meant, row, at))),
          })),
        },
      ];
    });
  });
}

function sameKind(table: TableLayout, role: ColumnRole, insurance: InsuranceKind): ColumnLayout | null {
  return table.columns.find((one) => one.role === role && one.insurance === insurance) ?? null;
}

function totalOf(grid: Grid, table: TableLayout, { column }: ColumnLayout): number | null {
  return table.totalRows.map((row) => numberAt(grid, row, column)).find((total) => total !== null) ?? null;
}

function typedTotal(grid: Grid, table: TableLayout, column: ColumnLayout | null): number | null {
  const row = column === null ? null : typedRow(grid, table, column.column);
  return column === null || row === null ? null : numberAt(grid, row, column.column);
}

/** A formula goes by what the cell holds, so it has to be what is meant. */
function typedCell(
  grid: Grid,
  meant: Grid,
  table: TableLayout,
  { column }: ColumnLayout,
): CellAddress | null {
  const row = typedRow(meant, table, column);
  if (row === null || numberAt(grid, row, column) !== numberAt(meant, row, column)) return null;
  return cellAddress(row, column);
}

function typedRow(grid: Grid, table: TableLayout, column: number): number | null {
  const row = table.totalRows.find((one) => numberAt(grid, one, column) !== null) ?? null;
  return row === null || hasFormula(grid, row, column) ? null : row;
}

function isPlain(raw: number | null, meant: number | null): boolean {
  return raw !== null && raw === meant && Number.isSafeInteger(raw);
}

/** Population first, then results of this kind: the earlier ones, which last year's are, before the present ones. */
function weightsFor(
  table: TableLayout,
  insurance: InsuranceKind,
): (readonly [TargetWeights['basis'], ColumnLayout])[] {
  const inRole = (role: ColumnRole): ColumnLayout[] =>
    table.columns.filter(
      (one) => one.role === role && (one.insurance === insurance || one.insurance === 'none'),
    );
  return [
    ...[...inRole('population'), ...inRole('labourForce')].map((one) => ['population', one] as const),
    ...[...inRole('prior'), ...inRole('actual')].map((one) => ['lastYear', one] as const),
  ];
}
