import { type ColumnRole, kindlessRoles } from '../../core/layout/vocabulary';
import type { RoleGroup } from '../../locales';

/** Every role, in the order and the parts in which the list offers them. */
export const roleGroups: readonly (readonly [group: RoleGroup, roles: readonly ColumnRole[]])[] = [
  ['figures', ['plan', 'stretchPlan', 'actual', 'prior', 'estimate', 'newCount', 'renewedCount']],
  ['worked', ['rate', 'priorRate', 'change', 'increase', 'decrease', 'remaining', 'surplus', 'rank']],
  ['coverage', ['population', 'labourForce', 'coverage', 'coverageTarget', 'share']],
  ['money', ['receivable', 'arrears', 'arrearsRate']],
  ['labels', ['unit', 'ordinal', 'group', 'code', 'note']],
  ['rest', ['other']],
];

/**
 * True where a column in this role is about one insurance kind.
 * @example hasKind('plan') // true
 */
export function hasKind(role: ColumnRole): boolean {
  return role !== 'other' && !kindlessRoles.has(role);
}
