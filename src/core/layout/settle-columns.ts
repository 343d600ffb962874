import { givesTarget, namesPlan } from './role-words';
import { withPlanTargets } from './plan-targets';
import { folded } from '../text/fold';
import type { ColumnLayout } from './sheet-layout';
import type { Title } from './title';
import { type ColumnRole, kindlessRoles, parentKind } from './vocabulary';

/** Roles that follow from other columns of the same kind, and so take their kind where they name none. */
const following: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'priorRate',
  'change',
  'increase',
  'decrease',
  'remaining',
  'surplus',
  'coverage',
  'coverageTarget',
  'arrearsRate',
  'share',
  'prior',
  'actual',
  'plan',
  'stretchPlan',
  'estimate',
  'newCount',
  'renewedCount',
]);

/**
 * What columns say of each other once each was read for itself: a column without a kind takes that of its neighbours,
 * and rates of coverage without any figures are targets where the title gives a quota.
 */
export function settleColumns(columns: readonly ColumnLayout[], title: Title): ColumnLayout[] {
  const settled = withTargets(asShareOfAll(withKinds(asTitled(asNarrower(columns), title))));
  return asTargets(withPlanTargets(settled), title);
}

/** A title on BHYT, over columns that speak of pupils: its columns without a kind of their own are about those too. */
function asNarrower(columns: readonly ColumnLayout[]): ColumnLayout[] {
  const insured = columns.filter(({ insurance }) => insurance !== 'none');
  const told = insured.filter(({ evidence }) => evidence.at(-1)?.by === 'title');
  const own = new Set(insured.filter((column) => !told.includes(column)).map(({ insurance }) => insurance));
  const [narrower] = own;
  if (narrower === undefined || own.size > 1 || parentKind[narrower] === undefined) return [...columns];
  return columns.map((column) =>
    told.includes(column) && column.insurance === parentKind[narrower]
      ? { ...column, insurance: narrower }
      : column,
  );
}

/** "Đã có thẻ BHYT" below a title on BHYT hộ gia đình alone is about that, where no column tells the two apart. */
function asTitled(columns: readonly ColumnLayout[], { kinds }: Title): ColumnLayout[] {
  const [only] = kinds;
  const parent = only === undefined ? undefined : parentKind[only];
  if (only === undefined || kinds.length > 1 || parent === undefined) return [...columns];
  const names = (column: ColumnLayout): boolean => column.evidence.some(({ by }) => by === 'title');
  const isTold = columns.some(
    (column) => column.insurance === only && !names(column) && column.role !== 'rate',
  );
  const isWhole = columns.some(
    ({ insurance, headerPath }) =>
      insurance === parent &&
      /tong( so)?( the)? bhyt|toan dan|\bchung\b/.test(folded(headerPath.join(' | '))),
  );
  if (isTold || isWhole) return [...columns];
  return columns.map((column) =>
    column.insurance === parent && !column.evidence.some(({ by }) => by === 'person')
      ? { ...column, insurance: only }
      : column,
  );
}

function withKinds(columns: readonly ColumnLayout[]): ColumnLayout[] {
  const kinds = [...new Set(columns.map(({ insurance }) => insurance).filter((kind) => kind !== 'none'))];
  const [only] = kinds;
  if (only === undefined) return [...columns];
  return columns.map((column, index) => {
    const open = column.insurance === 'none' && following.has(column.role) && !kindlessRoles.has(column.role);
    if (!open || column.evidence.some(({ by }) => by === 'person')) return column;
    const giver =
      kinds.length === 1
        ? columns.find(({ insurance }) => insurance === only)
        : columns
            .slice(0, index)
            .filter(({ insurance }) => insurance !== 'none')
            .at(-1);
    if (giver === undefined) return column;
    const evidence = [...column.evidence, { by: 'header' as const, text: giver.headerPath.join(' · ') }];
    return { ...column, insurance: giver.insurance, evidence };
  });
}

/** A rate without a word on a plan, where the table has none but the number of all people: how many of them take part. */
function asShareOfAll(columns: readonly ColumnLayout[]): ColumnLayout[] {
  const has = (roles: readonly ColumnRole[], { insurance }: ColumnLayout): boolean =>
    columns.some(
      (other) => roles.includes(other.role) && (other.insurance === insurance || other.insurance === 'none'),
    );
  return columns.map((column) =>
    column.role === 'rate' &&
    !column.evidence.some(({ by }) => by === 'person') &&
    !namesPlan(column.headerPath) &&
    !has(['plan'], column) &&
    has(['population', 'labourForce'], column) &&
    has(['actual'], column)
      ? { ...column, role: 'coverage' }
      : column,
  );
}

/** "KH giao (%)" beside a coverage is the coverage to reach. */
function withTargets(columns: readonly ColumnLayout[]): ColumnLayout[] {
  return columns.map((column) => {
    const namesItself = namesPlan(column.headerPath.slice(-1));
    const ofWholeBlock = columns.some((other) => other.role === 'actual' && isSibling(column, other));
    const isTarget =
      column.role === 'rate' && givesTarget(column.headerPath) && (namesItself || !ofWholeBlock);
    const beside = columns.some(
      ({ role, insurance }) => role === 'coverage' && insurance === column.insurance,
    );
    return isTarget && beside ? { ...column, role: 'coverageTarget' } : column;
  });
}

/** Both stand under the same words: those speak of the whole block. */
function isSibling(one: ColumnLayout, other: ColumnLayout): boolean {
  const over = one.headerPath.slice(0, -1).join(' | ');
  return over !== '' && over === other.headerPath.slice(0, -1).join(' | ');
}

function asTargets(columns: readonly ColumnLayout[], title: Title): ColumnLayout[] {
  const hasPlan = columns.some(({ role }) => role === 'plan');
  const hasFigures = columns.some(
    ({ role }) => role === 'actual' || (!hasPlan && (role === 'population' || role === 'labourForce')),
  );
  // Beside what is to be reached the others are what was reached.
  const hasTargets = columns.some(({ role }) => role === 'coverageTarget');
  if (hasFigures || hasTargets || title.speaksOf !== 'quota') return [...columns];
  return columns.map((column) =>
    column.role === 'coverage' ? { ...column, role: 'coverageTarget' } : column,
  );
}
