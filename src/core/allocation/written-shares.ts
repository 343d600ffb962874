import type { CellsEdit } from '../edits/edit-plan';
import { WrittenCells } from '../edits/written-cells';
import { type CellAddress, parseRange } from '../grid/address';
import { type CellContent, type Grid, numberFormatAt } from '../grid/grid';
import { isUnfitForNumbers } from '../repairs/number-format';
import type { AllocationTarget, TargetPart } from './allocation-targets';

/** What writing shares into a column changes. */
export interface WrittenShares {
  /** Cells that were blank. */
  readonly filled: readonly CellAddress[];
  /** Cells that held another figure, or a text, with what they showed. */
  readonly replaced: readonly {
    readonly address: CellAddress;
    readonly was: CellContent;
    readonly now: number;
  }[];
  /** Cells that go on showing the same, as a formula. */
  readonly turned: readonly CellAddress[];
}

/**
 * Which cells change when each part gets its share; a cell that shows it already is left alone. For saying it before, and
 * for doing it.
 * @param shares people, in the order of the target's parts.
 * @param formulas the same as formulas, or null for plain numbers.
 */
export function writtenShares(
  { parts }: AllocationTarget,
  shares: readonly number[],
  formulas: readonly (string | number)[] | null = null,
): WrittenShares {
  const filled: CellAddress[] = [];
  const replaced: { address: CellAddress; was: CellContent; now: number }[] = [];
  const turned: CellAddress[] = [];
  parts.forEach((part, index) => {
    const now = shares[index];
    if (now === undefined || !changes(part, now, formulas?.[index] ?? null)) return;
    if (part.content === '') filled.push(part.address);
    else if (part.value === now) turned.push(part.address);
    else replaced.push({ address: part.address, was: part.value, now });
  });
  return { filled, replaced, turned };
}

/** How many cells change. */
export function changedCells({ filled, replaced, turned }: WrittenShares): number {
  return filled.length + replaced.length + turned.length;
}

/** The edits that put each part's share into its cell: body rows of one column, and none that is so already. */
export function sharesEdits(
  grid: Grid,
  target: AllocationTarget,
  shares: readonly number[],
  formulas: readonly (string | number)[] | null = null,
): CellsEdit[] {
  const cells = new WrittenCells(grid);
  target.parts.forEach((part, index) => {
    const now = shares[index];
    const formula = formulas?.[index] ?? null;
    if (now !== undefined && changes(part, now, formula)) cells.put(part.row, target.column, formula ?? now);
  });
  return cells.edits(target.sheet).map((edit) => ({ ...edit, numberFormats: formatsFor(grid, edit) }));
}

function changes({ content, value }: TargetPart, now: number, formula: string | number | null): boolean {
  return typeof formula === 'string' ? content !== formula : value !== now;
}

/** A number under a text format would be a text. */
function formatsFor(grid: Grid, { range, contents }: CellsEdit): CellsEdit['numberFormats'] {
  const { top, left } = parseRange(range);
  const formats = contents.map(([content], down) =>
    content !== null && isUnfitForNumbers(numberFormatAt(grid, top + down, left)) ? ['#,##0'] : [null],
  );
  return formats.some(([format]) => format !== null) ? formats : null;
}
