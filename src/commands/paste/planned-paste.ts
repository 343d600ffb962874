import { type CellAddress, cellAddress, columnLetters } from '../../core/grid/address';
import { contentAt } from '../../core/grid/grid';
import type { InsuranceKind } from '../../core/layout/vocabulary';
import { claimsOf } from '../../core/paste/decisions';
import type { BlockUnit } from '../../core/paste/block';
import type { PastePlan } from '../../core/paste/paste-plan';
import { planPaste } from '../../core/paste/plan-paste';
import { type PasteMatch, type PasteRow, type RowFate, waits } from './paste-state';
import { cellOf, decisionsOf, type UnitAnswers } from './unit-answers';
import type { MatchedBlock } from './understand-paste';

/** What the pane shows of a matched block: all but what the session knows of it. */
export type MatchShown = Omit<PasteMatch, 'step' | 'sheet' | 'insurance' | 'source' | 'written' | 'notice'>;

/** What a matched block would write by what was said of it so far, and what the pane shows of that. */
export interface PlannedPaste {
  readonly plan: Extract<PastePlan, { outcome: 'planned' }>;
  readonly shown: MatchShown;
}

/**
 * Plans a matched block. Rows that were written before are not written again, whatever stands in their cells now: they
 * are dealt with.
 * @param done 1-based rows of the block that were written.
 */
export function plannedPaste(
  matched: MatchedBlock,
  { insurance, column }: { insurance: InsuranceKind; column: number | null },
  answers: UnitAnswers,
  done: ReadonlySet<number>,
): PlannedPaste {
  const { sheet, units, block, matches } = matched;
  const decisions = decisionsOf(answers, matched);
  const isDone = (row: number): boolean => done.has(row);
  const waiting = block.units.map((unit): BlockUnit =>
    isDone(unit.row) ? { ...unit, figure: { kind: 'blank' } } : unit,
  );
  const plan = planPaste(sheet, {
    insurance,
    block: { units: waiting },
    matches,
    decisions,
    ...(column !== null && { column }),
  });
  if (plan.outcome === 'refused') throw new RangeError(plan.refusal.code);

  const { report } = plan;
  const claims = claimsOf(matches, decisions);
  const owner = new Map<CellAddress, number>();
  claims.forEach(({ unit }, index) => {
    const claimed = unit === null ? undefined : units[unit];
    const row = block.units[index]?.row;
    if (claimed !== undefined && row !== undefined) owner.set(cellOf(claimed), row);
  });
  const left = new Map(report.left.map((one) => [one.row, one.why]));
  const changed = new Set<CellAddress>(report.filled.map(({ address }) => address));
  const fateOf = (row: number, place: CellAddress | null): RowFate => {
    if (isDone(row)) return 'done';
    return left.get(row) ?? (place !== null && changed.has(place) ? 'fill' : 'unchanged');
  };
  const rows = block.units.map(({ row, unit, group, figure }, index): PasteRow => {
    const claim = claims[index]?.unit ?? null;
    const claimed = claim === null ? undefined : units[claim];
    const place = claimed === undefined ? null : cellOf(claimed);
    const match = matches.rows[index];
    const said = decisions.get(index);
    return {
      row,
      unit,
      group,
      figure,
      match: match?.state ?? 'notFound',
      fate: fateOf(row, place),
      place,
      candidates: (match?.candidates ?? []).flatMap((candidate) => {
        const other = units[candidate];
        const isOpen = other !== undefined && (owner.get(cellOf(other)) ?? row) === row;
        return isOpen ? [cellOf(other)] : [];
      }),
      said: said === undefined ? null : said === null ? 'none' : place,
    };
  });
  const shown: MatchShown = {
    letters: [...new Set(units.map((unit) => columnLetters(unit.column.column)))],
    figures: block.figures,
    rows,
    units: units.map((unit) => ({
      address: cellOf(unit),
      unit: unit.unit,
      group: unit.group,
      content: contentAt(sheet.grid, unit.row, unit.column.column),
      free: !owner.has(cellAddress(unit.row, unit.column.column)),
    })),
    passedOver: block.passedOver,
    missing: report.missing.filter(({ address }) => !isDone(owner.get(address) ?? 0)),
    typedTotals: report.typedTotals,
    toFill: report.filled.length,
    open: rows.filter(waits).length,
  };
  return { plan, shown };
}
