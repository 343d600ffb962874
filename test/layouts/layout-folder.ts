import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters } from '../../src/core/grid/address';
import type { CellContent, Grid } from '../../src/core/grid/grid';

/** A cell as `sheet.json` has it: a constant, or a formula with the value that it shows. */
type TypedCell = CellContent | { readonly formula: string; readonly value: CellContent };

interface TypedSheet {
  readonly name: string;
  readonly font?: string;
  /** Number formats by column (`C`) or by cell (`C6`, which wins). */
  readonly formats?: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly TypedCell[])[];
}

/** A column as `expected.json` has it; what it does not say is not judged. */
export interface ExpectedColumn {
  readonly column: string;
  /** A role, or `unsure`: not judged, but it must not be said without asking. */
  readonly role: string;
  readonly insurance?: string;
  readonly date?: string | null;
}

/** The layout in the form that the command line prints. */
export interface ExpectedLayout {
  readonly kind: string;
  readonly asOf: string | null;
  readonly priorAsOf: string | null;
  readonly tables: readonly {
    readonly range: string;
    readonly headerRows: readonly number[];
    readonly numberingRows: readonly number[];
    readonly bodyRows: readonly number[];
    readonly groupRows: readonly number[];
    readonly ofWhichRows: readonly number[];
    readonly totalRows: readonly number[];
    readonly columns: readonly ExpectedColumn[];
  }[];
}

/** The names of the folders, one behaviour each. */
export function layoutFolders(): string[] {
  return readdirSync(__dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What a folder expects. */
export function expectedLayout(folder: string): ExpectedLayout {
  return JSON.parse(readFileSync(join(__dirname, folder, 'expected.json'), 'utf8')) as ExpectedLayout;
}

/** The sheet of a folder, typed from A1. */
export function typedGrid(folder: string): Grid {
  const sheet = JSON.parse(readFileSync(join(__dirname, folder, 'sheet.json'), 'utf8')) as TypedSheet;
  const columnCount = Math.max(0, ...sheet.rows.map(({ length }) => length));
  const each = <T>(of: (cell: TypedCell, row: number, column: number) => T): T[][] =>
    sheet.rows.map((row, at) =>
      Array.from({ length: columnCount }, (_, column) => of(row[column] ?? '', at, column)),
    );
  return {
    sheet: sheet.name,
    top: 1,
    left: 1,
    rowCount: sheet.rows.length,
    columnCount,
    values: each((cell) => (typeof cell === 'object' ? cell.value : cell)),
    formulas: each((cell) => (typeof cell === 'object' ? cell.formula : cell)),
    numberFormats: each((_, row, column) => {
      const letters = columnLetters(column + 1);
      return sheet.formats?.[`${letters}${row + 1}`] ?? sheet.formats?.[letters] ?? 'General';
    }),
    font: sheet.font ?? null,
  };
}
