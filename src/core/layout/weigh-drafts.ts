import { arithmeticRole } from './arithmetic-role';
import type { Relations } from './column-relations';
import { countRoles, type Draft, firmWords } from './draft';
import { namesPlan } from './role-words';
import type { Evidence } from './sheet-layout';
import type { ColumnRole } from './vocabulary';

/**
 * Words and figures weighed together: figures settle what words leave open, and strengthen what they say.
 * @param drafts what the words say of each column; @param relations what the figures show.
 */
export function weigh(drafts: readonly Draft[], relations: ReadonlyMap<number, Relations>): Draft[] {
  const roles = new Map(drafts.map(({ column, role }) => [column, role]));
  const roleOf = (column: number): ColumnRole | null => roles.get(column) ?? null;
  const has = (role: ColumnRole): boolean => drafts.some((draft) => draft.role === role);
  const complete = has('plan') && has('actual');
  return drafts.map((said) => {
    // "Tỷ lệ (%)" says little by itself, but beside a plan and what was done of it there is one thing it can be.
    const draft =
      said.role === 'rate' && complete ? { ...said, confidence: Math.max(said.confidence, 0.92) } : said;
    const own = relations.get(draft.column);
    const shown = own === undefined ? null : arithmeticRole(draft.column, own, roleOf);
    if (shown === null || draft.role === 'unit' || draft.role === 'ordinal') return draft;
    const evidence: Evidence[] = [...draft.evidence, { by: 'arithmetic', text: shown.text }];
    if (shown.role === draft.role) {
      return { ...draft, evidence, confidence: Math.min(0.99, 1 - (1 - draft.confidence) * 0.2) };
    }
    if (isRateOfAll(said, shown.role) || isOtherSide(said, shown.role))
      return { ...draft, evidence, role: shown.role, confidence: 0.93 };
    if (isShown(draft)) return draft;
    if (draft.role === 'other' || draft.confidence < firmWords || isNoCount(draft, own)) {
      return { ...draft, evidence, role: shown.role, confidence: 0.88 };
    }
    return draft;
  });
}

/** "Đạt tỷ lệ (%)" names no plan: where its figures are the share of the population, that is what it means. */
function isRateOfAll({ role, path }: Draft, shown: ColumnRole): boolean {
  return role === 'rate' && (shown === 'coverage' || shown === 'arrearsRate') && !namesPlan(path);
}

/** What lacks and what is over differ in their sign only, and that the figures know better than words do. */
function isOtherSide({ role }: Draft, shown: ColumnRole): boolean {
  return (role === 'remaining' && shown === 'surplus') || (role === 'surplus' && shown === 'remaining');
}

/** Named by a rate that is made of it: a sum that fits besides says nothing against that. */
function isShown({ evidence, role }: Draft): boolean {
  return role !== 'other' && evidence.at(-1)?.by === 'arithmetic';
}

/** People are not counted in fractions: such a column is the quotient that its figures show, whatever its words say. */
function isNoCount({ role }: Draft, own: Relations | undefined): boolean {
  return countRoles.has(role) && (own?.quotient?.holds ?? 0) >= 3;
}
