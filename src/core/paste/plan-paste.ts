import type { CellsEdit } from '../edits/edit-plan';
import { WrittenCells } from '../edits/written-cells';
import { cellAddress, parseRange } from '../grid/address';
import { contentAt, hasFormula, isBlankAt, numberFormatAt } from '../grid/grid';
import type { TableLayout } from '../layout/sheet-layout';
import type { InsuranceKind } from '../layout/vocabulary';
import type { MatchTable } from '../matching/match-table';
import type { RecognisedSheet } from '../recognised-sheet';
import { columnFormat, needsFormat } from '../repairs/number-format';
import type { Block, BlockUnit } from './block';
import { type Claim, claimsOf, type Decisions } from './decisions';
import type { FilledCell, LeftRow, MissingUnit, PastePlan, TypedTotal } from './paste-plan';
import { type SheetUnit, sheetUnits } from './sheet-units';

/** What is to be pasted where. */
export interface WantedPaste {
  readonly insurance: InsuranceKind;
  readonly block: Pick<Block, 'units'>;
  /** Of the block's units with those of `sheetUnits(sheet, insurance, column)`, in their orders. */
  readonly matches: MatchTable;
  readonly decisions?: Decisions;
  /** The 1-based column of actual figures, where the sheet has several of the kind. */
  readonly column?: number;
}

/**
 * Plans to fill in the present actual figures of a kind, unit by unit: those that are matched, and those of which a
 * person said which they are. Formulas, sums and the figures of units that the block leaves out stay as they are.
 * @returns what will be written, and everything that will not.
 * @throws RangeError when the matches are of other units than the block's and the sheet's.
 * @example planPaste(sheet, { insurance: 'bhxhTuNguyen', block, matches }).outcome // 'planned'
 */
export function planPaste(sheet: RecognisedSheet, wanted: WantedPaste): PastePlan {
  const found = sheetUnits(sheet, wanted.insurance, wanted.column ?? null);
  if (found.outcome === 'refused') return found;
  const { units } = found;
  const rows = wanted.block.units;
  if (wanted.matches.rows.length !== rows.length || wanted.matches.units.length !== units.length) {
    throw new RangeError('matches of another block or sheet');
  }
  const { grid, layout } = sheet;
  const cells = new WrittenCells(grid);
  const [filled, unchanged, left]: [FilledCell[], FilledCell[], LeftRow[]] = [[], [], []];
  const told = new Set<number>();
  claimsOf(wanted.matches, wanted.decisions).forEach((claim, index) => {
    const pasted = rows[index];
    if (pasted === undefined) return;
    const unit = claim.unit === null ? undefined : units[claim.unit];
    const why = whyLeft(sheet, claim, pasted, unit);
    if (why !== null) {
      left.push({ ...leftRow(pasted), why, address: unit === undefined ? null : addressOf(unit) });
      return;
    }
    if (unit === undefined || claim.unit === null || pasted.figure.kind !== 'people') return;
    const { people } = pasted.figure;
    const before = contentAt(grid, unit.row, unit.column.column);
    const cell = { unit: unit.unit, address: addressOf(unit), before, people, pasted: pasted.unit };
    told.add(claim.unit);
    if (before === people) unchanged.push(cell);
    else {
      filled.push(cell);
      cells.put(unit.row, unit.column.column, people);
    }
  });
  const missing = units
    .filter((_, index) => !told.has(index))
    .map((unit): MissingUnit => {
      const content = contentAt(grid, unit.row, unit.column.column);
      return { unit: unit.unit, address: addressOf(unit), content };
    });
  const plan = { edits: cells.edits(layout.name).map((edit) => withFormats(sheet, units, edit)) };
  const typedTotals = filled.length === 0 ? [] : typedTotalsOf(sheet, units);
  return { outcome: 'planned', plan, report: { filled, unchanged, left, missing, typedTotals } };
}

function whyLeft(
  { grid }: RecognisedSheet,
  claim: Claim,
  { figure }: BlockUnit,
  unit: SheetUnit | undefined,
): LeftRow['why'] | null {
  if (claim.why !== null) return claim.why;
  if (unit === undefined) return 'notFound';
  if (figure.kind !== 'people') return 'no-figure';
  return hasFormula(grid, unit.row, unit.column.column) ? 'formula' : null;
}

function leftRow({ row, unit, figure }: BlockUnit): Pick<LeftRow, 'row' | 'unit' | 'figure'> {
  return { row, unit, figure };
}

function addressOf({ row, column }: SheetUnit): FilledCell['address'] {
  return cellAddress(row, column.column);
}

/** A cell formatted as text would keep its number from being one. */
function withFormats({ grid }: RecognisedSheet, units: readonly SheetUnit[], edit: CellsEdit): CellsEdit {
  const { top, left } = parseRange(edit.range);
  const table = units.find(({ column }) => column.column === left)?.table ?? null;
  const formats = edit.contents.map(([content], index) =>
    content !== null && needsFormat(numberFormatAt(grid, top + index, left), false)
      ? [columnFormat(grid, table, left, false)]
      : [null],
  );
  return formats.some(([format]) => format !== null) ? { ...edit, numberFormats: formats } : edit;
}

function typedTotalsOf({ grid }: RecognisedSheet, units: readonly SheetUnit[]): TypedTotal[] {
  const columns = new Map<TableLayout, number>(units.map(({ table, column }) => [table, column.column]));
  return [...columns].flatMap(([table, column]) =>
    [...table.groupRows, ...table.totalRows]
      .sort((a, b) => a - b)
      .filter((row) => !isBlankAt(grid, row, column) && !hasFormula(grid, row, column))
      .map((row) => ({ address: cellAddress(row, column), content: contentAt(grid, row, column) })),
  );
}
