import type { ColumnRole, InsuranceKind } from '../../../src/core/layout/vocabulary';
import type { Draw } from './draw';
import type { Meaning } from './meanings';

/** The figures of one unit: what is counted of it, and of each kind. */
export interface UnitFigures {
  readonly shared: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly blocks: readonly Readonly<Partial<Record<ColumnRole, number>>>[];
}

const sizes: Readonly<Record<InsuranceKind, readonly [number, number]>> = {
  bhxhTuNguyen: [0.02, 0.05],
  bhytHoGiaDinh: [0.2, 0.4],
  bhyt: [0.88, 0.97],
  bhtn: [0.08, 0.15],
  bhxhBatBuoc: [0.1, 0.2],
  bhxh: [0.12, 0.25],
  bhytHocSinh: [0.92, 1],
  bhytCanNgheo: [0.01, 0.04],
  none: [0, 0],
};

/** Figures of a unit such as offices have: actuals of 35 to 118 % of a plan, an earlier day near to the reporting day. */
export function unitFigures(draw: Draw, meaning: Meaning): UnitFigures {
  const population = {
    communes: draw.int(3_000, 19_000),
    districts: draw.int(60_000, 260_000),
    hamlets: draw.int(300, 2_200),
    schools: draw.int(180, 1_600),
    collectors: draw.int(1_500, 9_000),
  }[meaning.family];
  const labourForce = Math.round(population * between(draw, 0.45, 0.6));
  return {
    shared: { population, labourForce },
    blocks: meaning.blocks.map(({ kind }) => blockFigures(draw, kind, population, meaning.sheet === 'quota')),
  };
}

function blockFigures(
  draw: Draw,
  kind: InsuranceKind,
  population: number,
  quota: boolean,
): Partial<Record<ColumnRole, number>> {
  const [low, high] = sizes[kind];
  const plan = Math.max(3, Math.round(population * between(draw, low, high)));
  const wide = kind === 'bhyt' || kind === 'bhytHocSinh';
  const actual = Math.max(
    1,
    Math.round(plan * (wide ? between(draw, 0.9, 1.02) : between(draw, 0.35, 1.18))),
  );
  const prior = Math.max(1, Math.round(actual * between(draw, 0.68, 1.12)));
  // On a quota sheet the plan is split, on a progress sheet what was done.
  const split = quota ? plan : actual;
  const newCount = Math.round(split * between(draw, 0.2, 0.6));
  const receivable = Math.round(between(draw, 300, 9_000)) * 1_000_000 + draw.int(0, 999_999);
  return {
    plan,
    actual: Math.min(actual, wide ? population : actual),
    prior,
    newCount,
    renewedCount: split - newCount,
    stretchPlan: plan + draw.int(0, Math.max(2, Math.round(plan * 0.12))),
    estimate: Math.max(actual, Math.round(plan * between(draw, 0.9, 1.1))),
    receivable,
    arrears: Math.round(receivable * between(draw, 0.004, 0.09)),
    coverageTarget: kind === 'bhyt' ? draw.int(900, 980) / 10 : draw.int(40, 400) / 10,
  };
}

function between(draw: Draw, low: number, high: number): number {
  return low + ((high - low) * draw.int(0, 10_000)) / 10_000;
}

/** The figures of several units together; a target rate of all is that of the first. */
export function summed(units: readonly UnitFigures[]): UnitFigures {
  const sumOf = (
    parts: readonly Readonly<Partial<Record<ColumnRole, number>>>[],
  ): Partial<Record<ColumnRole, number>> => {
    const sum: Partial<Record<ColumnRole, number>> = {};
    for (const part of parts)
      for (const [role, figure] of Object.entries(part) as [ColumnRole, number][])
        sum[role] = role === 'coverageTarget' ? (sum[role] ?? figure) : (sum[role] ?? 0) + figure;
    return sum;
  };
  return {
    shared: sumOf(units.map(({ shared }) => shared)),
    blocks: (units[0]?.blocks ?? []).map((_, index) => sumOf(units.map(({ blocks }) => blocks[index] ?? {}))),
  };
}

/** True for figures in percent, which a sheet may keep as fractions. */
export function isPercentRole(role: ColumnRole, meaning: Meaning): boolean {
  if (role === 'change') return meaning.change !== 'count';
  return ['rate', 'priorRate', 'coverage', 'coverageTarget', 'arrearsRate', 'share'].includes(role);
}

/** True for figures that a sheet works out from its others. */
export function isDerivedRole(role: ColumnRole): boolean {
  return [
    'rate',
    'priorRate',
    'coverage',
    'arrearsRate',
    'share',
    'change',
    'increase',
    'decrease',
    'remaining',
    'surplus',
  ].includes(role);
}

/**
 * The figure of a column for a unit, unrounded, in percent where it is a percentage.
 * @param whole the figures of all units, for shares.
 * @returns null where the column has no figure.
 */
export function figureOf(
  role: ColumnRole,
  block: number | null,
  meaning: Meaning,
  unit: UnitFigures,
  whole: UnitFigures,
): number | null {
  const own = block === null ? unit.shared : (unit.blocks[block] ?? {});
  const { plan = 0, actual = 0, prior = 0, receivable = 0, arrears = 0, coverageTarget = 0 } = own;
  const schoolOrAll = meaning.shared.includes('population') ? (unit.shared.population ?? 0) : 0;
  const kind = block === null ? 'none' : meaning.blocks[block]!.kind;
  const base =
    kind === 'bhyt' || kind === 'bhytHocSinh' || !meaning.shared.includes('labourForce')
      ? schoolOrAll
      : (unit.shared.labourForce ?? 0);
  switch (role) {
    case 'rate':
      return (100 * actual) / plan;
    case 'priorRate':
      return (100 * prior) / plan;
    case 'coverage':
      return (100 * actual) / base;
    case 'arrearsRate':
      return (100 * arrears) / receivable;
    case 'share':
      return (100 * actual) / (whole.blocks[block!]?.actual ?? 1);
    case 'change':
      if (meaning.change === 'count') return actual - prior;
      return meaning.change === 'growth'
        ? (100 * (actual - prior)) / prior
        : (100 * actual) / plan - Math.round((10_000 * prior) / plan) / 100;
    case 'increase':
      return Math.max(0, actual - prior);
    case 'decrease':
      return Math.max(0, prior - actual);
    case 'remaining':
      if (meaning.subject !== 'coverage') return Math.max(0, plan - actual);
      return meaning.blocks[block!]!.roles.includes('coverageTarget')
        ? Math.max(0, Math.ceil((coverageTarget * base) / 100) - actual)
        : base - actual;
    case 'surplus':
      return Math.max(0, actual - plan);
    default:
      return own[role] ?? null;
  }
}
