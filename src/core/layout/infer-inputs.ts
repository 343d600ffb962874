import { columnLetters } from '../grid/address';
import type { Relations } from './column-relations';
import { type Draft, firmWords } from './draft';
import type { ColumnRole } from './vocabulary';

/** What a rate is the quotient of, part over whole. */
const inputsOf: Readonly<Partial<Record<ColumnRole, { part: ColumnRole; whole: ColumnRole }>>> = {
  rate: { part: 'actual', whole: 'plan' },
  coverage: { part: 'actual', whole: 'population' },
  arrearsRate: { part: 'arrears', whole: 'receivable' },
};
const inferred = 0.86;
const guessed = 0.7;
const fewestRows = 3;

/**
 * Names the columns that a rate is made of where their own words leave that open: "Đạt" between "Giao" and
 * "Tỷ lệ (%)" counts people, since the rate is 100 times it by the plan.
 * @param drafts what the words say of each column; @param relations what the figures show.
 * @example withInputs(drafts, relations) // "Đạt": actual, as G = 100 × F / E
 */
export function withInputs(drafts: readonly Draft[], relations: ReadonlyMap<number, Relations>): Draft[] {
  const found = new Map<number, Draft>();
  const at = (column: number): Draft | undefined =>
    found.get(column) ?? drafts.find((draft) => draft.column === column);
  for (const rate of drafts) {
    const quotient = relations.get(rate.column)?.quotient ?? null;
    const inputs = inputsOf[rate.role];
    if (quotient === null || inputs === undefined || quotient.holds < fewestRows) continue;
    const [part, whole] = [at(quotient.part), at(quotient.whole)];
    if (part === undefined || whole === undefined) continue;
    const text = `${columnLetters(rate.column)} = 100 × ${columnLetters(part.column)} / ${columnLetters(whole.column)} (${quotient.holds}/${quotient.of})`;
    const named = (draft: Draft, role: ColumnRole): Draft => ({
      ...draft,
      role,
      confidence: inferred,
      evidence: [...draft.evidence, { by: 'arithmetic', text }],
    });
    // Two unknown ones are a guess that a person has to confirm.
    if (rate.role === 'rate' && isUnknown(part) && isUnknown(whole)) {
      found.set(part.column, { ...named(part, 'actual'), confidence: guessed });
      found.set(whole.column, { ...named(whole, 'plan'), confidence: guessed });
    }
    // One known side tells the other.
    if (isOpen(part) && !isOpen(whole) && isWhole(whole.role))
      found.set(part.column, named(part, whole.role === 'receivable' ? 'arrears' : 'actual'));
    if (isOpen(whole) && part.role === inputs.part && !isOpen(part))
      found.set(whole.column, named(whole, inputs.whole));
  }
  return drafts.map((draft) => found.get(draft.column) ?? draft);
}

function isOpen({ role, confidence }: Draft): boolean {
  return (role === 'other' && confidence <= 0.8) || (role === 'rate' && confidence < firmWords);
}

function isUnknown({ role, confidence }: Draft): boolean {
  return role === 'other' && confidence <= 0.6;
}

function isWhole(role: ColumnRole): boolean {
  return role === 'plan' || role === 'population' || role === 'labourForce' || role === 'receivable';
}
