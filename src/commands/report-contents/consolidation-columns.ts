import type { Consolidation, ConsolidatedKind } from '../../core/consolidation/consolidate';
import type { FigureRole } from '../../core/consolidation/sent-unit';
import type { ReportCell, ReportStyle } from '../../core/edits/report-content';
import { cellAddress, columnLetters, type CellAddress } from '../../core/grid/address';
import { changeMeasures } from '../../core/measures/change';
import { rate } from '../../core/measures/rate';
import type { ConsolidationMessages } from '../../locales/messages/consolidation';

type Kind = Pick<Consolidation, 'asOf' | 'priorAsOf'> & { readonly kind: ConsolidatedKind };

/** A column of a kind: its heading and what stands in its cells. */
export interface KindColumn {
  readonly heading: string;
  readonly role: FigureRole | 'rate' | 'change';
  /** 1-based. */
  readonly column: number;
  readonly style: ReportStyle;
  readonly totalStyle: ReportStyle;
  /** The formula of a row of figures, or of the total; null for a column of figures. */
  readonly formula: ((row: number) => string) | null;
}

/**
 * The columns of one kind, in the order of the published tables: plan, actual, rate, earlier figure, change; what follows
 * from others only where these are there.
 * @param first 1-based column of the first one.
 */
export function columnsOfKind({ kind, asOf, priorAsOf }: Kind, first: number, words: Words): KindColumn[] {
  const has = (role: FigureRole): boolean => kind.roles.includes(role);
  const rated = has('plan') && has('actual');
  const wanted: { role: KindColumn['role']; heading: string; wanted: boolean }[] = [
    { role: 'plan', heading: words.plan, wanted: has('plan') },
    { role: 'actual', heading: words.actual(asOf), wanted: has('actual') },
    { role: 'rate', heading: words.rate, wanted: rated },
    { role: 'prior', heading: words.prior(priorAsOf), wanted: has('prior') },
    { role: 'change', heading: words.change(priorAsOf), wanted: rated && has('prior') },
  ];
  const roles = wanted.filter((one) => one.wanted);
  const at = (role: FigureRole, row: number): CellAddress =>
    cellAddress(row, first + roles.findIndex((one) => one.role === role));
  return roles.map(({ role, heading }, index) => ({
    role,
    heading,
    column: first + index,
    style: role === 'rate' || role === 'change' ? role : 'count',
    totalStyle: role === 'rate' ? 'totalRate' : role === 'change' ? 'totalChange' : 'totalCount',
    formula:
      role === 'rate'
        ? (row) => rate.formula({ actual: at('actual', row), plan: at('plan', row) }, false)
        : role === 'change'
          ? (row) =>
              changeMeasures.pointsPublished.formula(
                { actual: at('actual', row), prior: at('prior', row), plan: at('plan', row) },
                false,
              )
          : null,
  }));
}

type Words = ConsolidationMessages['sheet']['columns'];

/**
 * A cell of the total row: a sum, or what follows from sums. A rate of sums would not be right where units with an actual
 * figure lack the plan, nor a change where they lack the earlier figure; then the cell is left empty. So is the sum that
 * lacks them: it is no total, and a recalculation would work out the rate or the change from it after all.
 */
export function totalCell(
  { role, column, formula, totalStyle }: KindColumn,
  { incomplete }: ConsolidatedKind,
  { first, last }: { readonly first: number; readonly last: number },
): ReportCell {
  if (formula === null) {
    if (incomplete.some((one) => one === role)) return { value: '', style: totalStyle };
    const letters = columnLetters(column);
    return { value: { formula: `=SUM(${letters}${first}:${letters}${last})` }, style: totalStyle };
  }
  const lacking = incomplete.includes('plan') || (role === 'change' && incomplete.includes('prior'));
  return { value: lacking ? '' : { formula: formula(last + 1) }, style: totalStyle };
}
