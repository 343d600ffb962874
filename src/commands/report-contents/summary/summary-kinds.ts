import type { DetailedKind, DetailedSummary } from '../../../core/reports/summary/detailed-summary';
import { type CellAddress, columnLetters } from '../../../core/grid/address';
import type { SummarySheetMessages } from '../../../locales/messages/summary-sheet';

/** A kind with its name on the sheet, and the cells of the main table that the other tables take its sums from. */
export interface SummaryKind {
  readonly kind: DetailedKind;
  /** By which its tables and charts are known again: letters, digits and dots, e.g. `bhyt.coverage.2`. */
  readonly key: string;
  /** With its sheet where several have it. */
  readonly name: string;
  /** Without its sheet. */
  readonly shortName: string;
  readonly main: MainCells;
}

/** Fixed addresses (`$B$5`). */
export interface MainCells {
  readonly plan: CellAddress;
  readonly actual: CellAddress;
  readonly rate: CellAddress;
  readonly threshold: CellAddress;
}

/** @param cells of a row of the main table. */
export function summaryKinds(
  { kinds }: DetailedSummary,
  cells: (index: number) => MainCells,
  words: SummarySheetMessages,
): SummaryKind[] {
  return kinds.map((kind, index) => {
    const { insurance, by, sheet } = kind;
    const alike = kinds.filter((other) => other.insurance === insurance && other.by === by);
    const parts = [
      insurance,
      ...(by === 'coverage' ? ['coverage'] : []),
      ...(alike.length > 1 ? [alike.indexOf(kind) + 1] : []),
    ];
    return {
      kind,
      key: parts.join('.'),
      name: words.kind({ insurance, by, sheet: alike.length > 1 ? sheet : null }),
      shortName: words.kind({ insurance, by, sheet: null }),
      main: cells(index),
    };
  });
}

/** @example fixedCell(5, 2) // '$B$5' */
export function fixedCell(row: number, column: number): CellAddress {
  return `$${columnLetters(column)}$${row}` as CellAddress;
}
