import { type CellAddress, cellAddress } from '../../core/grid/address';
import type { Decisions } from '../../core/paste/decisions';
import type { SheetUnit } from '../../core/paste/sheet-units';
import type { RowAnswer } from './paste-state';
import type { MatchedBlock } from './understand-paste';

/** What a person said of a row, by names: rows and cells may have moved when it is asked for again. */
interface NamedAnswer {
  /** The row's own name: where another stands in the row now, it was said of that one no more. */
  readonly pasted: string;
  /** Null for none of the sheet's units. */
  readonly unit: {
    readonly address: CellAddress;
    readonly name: string;
    readonly group: string | null;
  } | null;
}

/** By row of the block what a person said of it. */
export type UnitAnswers = ReadonlyMap<number, NamedAnswer>;

/** The cell that the figure of a unit goes into. */
export function cellOf({ row, column }: SheetUnit): CellAddress {
  return cellAddress(row, column.column);
}

/**
 * The answers with those of some rows added or, with null, taken away. Rows and cells that are not there are passed by.
 */
export function withAnswer(
  answers: UnitAnswers,
  { block, units }: MatchedBlock,
  rows: readonly number[],
  answer: RowAnswer | null,
): UnitAnswers {
  const next = new Map(answers);
  for (const row of rows) {
    const pasted = block.units.find((one) => one.row === row)?.unit;
    const unit = units.find((one) => cellOf(one) === answer);
    if (answer === null) next.delete(row);
    else if (pasted === undefined || (answer !== 'none' && unit === undefined)) continue;
    else {
      const named = unit && { address: cellOf(unit), name: unit.unit, group: unit.group };
      next.set(row, { pasted, unit: named ?? null });
    }
  }
  return next;
}

/** The answers as the plan takes them: those that still fit the block and the sheet as they are now. */
export function decisionsOf(answers: UnitAnswers, { block, units }: MatchedBlock): Decisions {
  const decisions = new Map<number, number | null>();
  block.units.forEach(({ row, unit: pasted }, index) => {
    const answer = answers.get(row);
    if (answer?.pasted !== pasted) return;
    if (answer.unit === null) decisions.set(index, null);
    else {
      const at = placeOf(units, answer.unit);
      if (at !== null) decisions.set(index, at);
    }
  });
  return decisions;
}

/** The unit of that name in its own cell, else wherever the only one of that name stands. */
function placeOf(
  units: readonly SheetUnit[],
  { address, name, group }: NonNullable<NamedAnswer['unit']>,
): number | null {
  const same = [...units.keys()].filter((index) => {
    const unit = units[index];
    return unit?.unit === name && unit.group === group;
  });
  const own = same.find((index) => {
    const unit = units[index];
    return unit !== undefined && cellOf(unit) === address;
  });
  return own ?? (same.length === 1 ? (same[0] ?? null) : null);
}
