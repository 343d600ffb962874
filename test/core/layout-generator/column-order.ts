import type { ColumnRole } from '../../../src/core/layout/vocabulary';
import type { Draw } from './draw';
import type { Recipe } from './recipe';

/** Days first to last: what an office does that puts the days over the columns. */
const byPeriod: readonly ColumnRole[] = [
  'plan',
  'stretchPlan',
  'prior',
  'priorRate',
  'actual',
  'rate',
  'change',
];

/** The columns of a block in the order of a recipe. */
export function orderedRoles(
  draw: Draw,
  roles: readonly ColumnRole[],
  order: Recipe['columnOrder'] | 'byPeriod',
): ColumnRole[] {
  const first = (wanted: readonly ColumnRole[]): ColumnRole[] => [
    ...roles.filter((role) => wanted.includes(role)),
    ...roles.filter((role) => !wanted.includes(role)),
  ];
  switch (order) {
    case 'usual':
      return [...roles];
    case 'priorFirst':
      return first(['prior', 'priorRate']);
    case 'derivedFirst':
      return first(['rate', 'coverage', 'arrearsRate']);
    case 'shuffled':
      return keptPairs(draw.shuffled(roles));
    case 'byPeriod':
      return [
        ...byPeriod.filter((role) => roles.includes(role)),
        ...roles.filter((role) => !byPeriod.includes(role)),
      ];
  }
}

/** "Tăng" beside "Giảm" and new beside renewed: nobody parts these. */
function keptPairs(roles: readonly ColumnRole[]): ColumnRole[] {
  const pairs: readonly (readonly [ColumnRole, ColumnRole])[] = [
    ['increase', 'decrease'],
    ['newCount', 'renewedCount'],
    ['surplus', 'remaining'],
  ];
  return pairs.reduce<ColumnRole[]>(
    (sum, [first, second]) => {
      if (!sum.includes(first) || !sum.includes(second)) return sum;
      return sum
        .filter((role) => role !== second)
        .flatMap((role) => (role === first ? [first, second] : [role]));
    },
    [...roles],
  );
}
