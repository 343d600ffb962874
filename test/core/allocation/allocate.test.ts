import fc from 'fast-check';
import {
  allocate,
  type AllocationBasis,
  type AllocationPart,
  isRefusedAllocation,
} from '../../../src/core/allocation/allocate';
import { checkParts } from '../../../src/core/allocation/check-parts';
import { largestRemainder } from '../../../src/core/allocation/largest-remainder';

const HAMLETS = ['Vĩnh Trị', 'TDT Đông', 'TDT Tây', 'TDH Bắc', 'TDH Trung', 'TDH Nam'];
const part = (name: string, weight: number | null = null, locked: number | null = null): AllocationPart => ({
  name,
  weight,
  locked,
});
const sharesOf = (
  quota: number,
  parts: readonly AllocationPart[],
  basis: AllocationBasis,
): readonly number[] => {
  const outcome = allocate(quota, parts, basis);
  if (isRefusedAllocation(outcome)) throw new Error(outcome.code);
  return outcome.shares;
};
const sum = (shares: readonly number[]): number => shares.reduce((all, share) => all + share, 0);

describe('xã Hải Dương, 2021: 40 people over six hamlets and the agency', () => {
  const agency = part('Đại lý BHYT, BHXH xã', null, 10);

  it('equally, with ten fixed for the agency: 40 = 6 × 5 + 10', () => {
    const hamlets = HAMLETS.map((name) => part(name));
    expect(sharesOf(40, [...hamlets, agency], 'equal')).toEqual([5, 5, 5, 5, 5, 5, 10]);
    expect(sharesOf(37, [...hamlets, agency], 'equal')).toEqual([5, 5, 5, 4, 4, 4, 10]);
  });

  it('by population: whole people that sum to 40, the largest remainders first', () => {
    const people = [1203, 876, 1044, 655, 731, 902];
    const hamlets = HAMLETS.map((name, index) => part(name, people[index]));
    // of 30: 6,67; 4,86; 5,79; 3,63; 4,05; 5,00: 3 are left over
    expect(sharesOf(40, [...hamlets, agency], 'population')).toEqual([7, 5, 6, 3, 4, 5, 10]);
  });

  it("by last year's result, one with none", () => {
    const last = [4, 0, 8, 4];
    const parts = last.map((result, index) => part(HAMLETS[index]!, result));
    expect(sharesOf(40, parts, 'lastYear')).toEqual([10, 0, 20, 10]);
  });

  it('the order of the parts stays, wherever the fixed ones stand', () => {
    const parts = [part('A', 1, 3), part('B', 2), part('C', 9, 0), part('D', 1)];
    expect(sharesOf(9, parts, 'population')).toEqual([3, 4, 0, 2]);
  });
});

describe('refusals', () => {
  const [open, ten] = [part('A', 5), part('B', 5, 10)];
  it.each([
    ['locks above the quota', 9, [open, ten], 'locks-exceed-quota'],
    ['all fixed, below the quota', 11, [ten], 'locks-below-quota'],
    ['no part', 5, [], 'no-parts'],
    ['no quota', null, [open], 'quota-not-people'],
    ['half a person', 5.5, [open], 'quota-not-people'],
    ['below nobody', -1, [open], 'quota-not-people'],
    ['half a person fixed', 20, [open, part('B', 1, 2.5)], 'lock-not-people'],
    ['fewer than nobody fixed', 20, [open, part('B', 1, -2)], 'lock-not-people'],
    ['no weight above 0', 20, [part('A', 0), part('B', 0)], 'no-weights'],
    ['a weight that is missing', 20, [open, part('B')], 'weights-missing'],
    ['a weight below 0', 20, [open, part('B', -1)], 'weights-missing'],
    ['a weight that is no number', 20, [open, part('B', NaN)], 'weights-missing'],
  ] as const)('%s', (_what, quota, parts, code) => {
    expect(allocate(quota, parts, 'population')).toHaveProperty('code', code);
  });

  it('name what is missing, and do not ask for the weight of a fixed part', () => {
    expect(allocate(20, [part('A'), part('B', 3), part('C')], 'lastYear')).toEqual({
      code: 'weights-missing',
      names: ['A', 'C'],
      basis: 'lastYear',
    });
    expect(sharesOf(20, [part('A', null, 12), part('B', 3)], 'population')).toEqual([12, 8]);
    expect(sharesOf(10, [ten], 'population')).toEqual([10]);
  });
});

describe('largest remainder', () => {
  it.each([
    [40, [300, 200, 100], [20, 13, 7]],
    [7, [1, 1, 1], [3, 2, 2]],
    [10, [0.1, 0.2, 0.7], [1, 2, 7]],
    [0, [1, 2], [0, 0]],
    [1, [0, 0, 1], [0, 0, 1]],
    [3, [9_007_199_254_740_991, 9_007_199_254_740_991], [2, 1]],
  ])('%d by %j is %j', (people, weights, shares) => {
    expect(largestRemainder(people, weights)).toEqual(shares);
  });

  it('refuses what is no split', () => {
    expect(() => largestRemainder(10, [0, 0])).toThrow(RangeError);
    expect(() => largestRemainder(1.5, [1])).toThrow(RangeError);
    expect(() => largestRemainder(1, [-1, 2])).toThrow(RangeError);
  });
});

describe('10.000 random quotas', () => {
  const anyPart = fc.record({
    name: fc.constant('Thôn'),
    weight: fc.oneof(
      fc.integer({ min: 0, max: 30_000 }),
      fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100),
    ),
    locked: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 4 }),
  });
  const basis = fc.constantFrom<AllocationBasis>('equal', 'population', 'lastYear');

  it('sum exactly, keep the locks, and are within one person of their part', () => {
    let split = 0;
    fc.assert(
      fc.property(
        fc.array(anyPart, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 20_000 }),
        basis,
        (parts, more, by) => {
          const locked = parts.reduce((all, one) => all + (one.locked ?? 0), 0);
          const open = parts.filter((one) => one.locked === null);
          const quota = locked + (open.length === 0 ? 0 : more);
          const outcome = allocate(quota, parts, by);
          if (isRefusedAllocation(outcome)) {
            expect(outcome.code).toBe('no-weights');
            expect(open.every(({ weight }) => weight === 0)).toBe(true);
            return;
          }
          split += 1;
          expect(sum(outcome.shares)).toBe(quota);
          const all = open.reduce((total, { weight }) => total + (by === 'equal' ? 1 : weight), 0);
          const wrong = parts.filter((one, index) => {
            const share = outcome.shares[index]!;
            if (one.locked !== null) return share !== one.locked;
            const exact = (more * (by === 'equal' ? 1 : one.weight)) / all;
            return !Number.isInteger(share) || share < 0 || Math.abs(share - exact) >= 1 + 1e-6;
          });
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 10_000 },
    );
    expect(split).toBeGreaterThan(9000);
  });
});

describe('parts against the assigned and the stretch quota', () => {
  it.each([
    [[5, 5, 5, 5, 5, 5, 10], 37, 40, 40, 'stretch', 3, 0],
    [[5, 5, 5, 4, 4, 4, 10], 37, 40, 37, 'assigned', 0, -3],
    [[5, 5, 5, 5, 5, 4, 10], 37, 40, 39, null, 2, -1],
    [[20, 20], 40, 40, 40, 'stretch', 0, 0],
    [[20, 20], 40, null, 40, 'assigned', 0, null],
    [[], null, null, 0, null, null, null],
  ])('%j against %d and %d', (parts, assigned, stretch, total, equals, overAssigned, overStretch) => {
    expect(checkParts(parts, { assigned, stretch })).toEqual({
      sum: total,
      missing: [],
      equals,
      overAssigned,
      overStretch,
    });
  });

  it('a part without a number is named', () => {
    expect(checkParts([5, null, 35], { assigned: 37, stretch: 40 })).toMatchObject({ missing: [1], sum: 40 });
  });
});
