import { type AllocationTarget, allocationTargets } from '../../../src/core/allocation/allocation-targets';
import { columnFormulas, type ColumnSplit } from '../../../src/core/allocation/column-formulas';
import { sharesEdits, writtenShares } from '../../../src/core/allocation/written-shares';
import type { CellContent, Grid } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { huongTra, typedSheet } from '../typed-sheet';
import { COMMUNE, communeRows } from './commune';

const targetsOf = (grid: Grid): AllocationTarget[] =>
  allocationTargets({ grid, layout: recogniseSheet(grid) });
const commune = (plans?: readonly CellContent[], total?: CellContent): Grid =>
  typedSheet(communeRows(plans, total), { name: COMMUNE });

describe('the plan column of a commune by hamlets', () => {
  it('its parts, the typed total, and what it can be split by', () => {
    const [target, ...more] = targetsOf(commune());
    expect(more).toEqual([]);
    expect(target).toMatchObject({
      sheet: COMMUNE,
      letters: 'D',
      role: 'plan',
      insurance: 'bhxhTuNguyen',
      quotas: { assigned: 40, stretch: null },
      total: 40,
    });
    expect(target?.parts.map(({ name, address }) => `${address} ${name}`)).toEqual([
      'D5 Vĩnh Trị',
      'D6 Thai Dương Thượng',
      'D7 Thai Dương Hạ Trung',
      'D8 Thai Dương Hạ Bắc',
      'D9 Thai Dương Hạ Nam',
      'D10 Thôn 6',
      'D11 Đại lý BHYT, BHXH xã',
    ]);
    expect(target?.weights).toMatchObject([
      { basis: 'population', letters: 'C', figures: [1203, 876, 1044, 655, 731, 902, null] },
      { basis: 'lastYear', letters: 'E', figures: [6, 4, 5, 3, 4, 4, 9] },
    ]);
  });

  it('figures count as they are meant: texts and thousands pasted in English', () => {
    const rows = communeRows();
    rows[4]![2] = '1.203';
    const [target] = targetsOf(typedSheet(rows, { name: COMMUNE }));
    expect(target?.weights[0]?.figures[0]).toBe(1203);
  });

  it.each([
    ['40', 40],
    ['1.040', 1040],
  ])('the quota too: the text %p is %d people, and no formula goes by its cell', (typed, people) => {
    const [target] = targetsOf(commune(undefined, typed));
    expect(target).toMatchObject({
      quotas: { assigned: people, stretch: null },
      total: people,
      typedAt: null,
    });
  });

  it('of a progress sheet of two kinds: a column each, by the results of its own kind', () => {
    const targets = targetsOf(huongTra());
    expect(targets.map(({ letters, insurance }) => [letters, insurance])).toEqual([
      ['C', 'bhxhTuNguyen'],
      ['H', 'bhytHoGiaDinh'],
    ]);
    expect(targets.map(({ weights }) => weights.map(({ letters }) => letters))).toEqual([['F', 'D'], ['I']]);
  });
});

describe('what is written', () => {
  const shares = [5, 5, 5, 5, 5, 5, 10];

  it.each([
    ['blanks are filled', ['', '', '', '', '', '', ''], 7, []],
    [
      'figures that differ are replaced and named, those that are right left alone',
      [5, 7, '', 5, 'x', '', 10],
      2,
      [
        ['D6', 7, 5],
        ['D9', 'x', 5],
      ],
    ],
    ['nothing where all is right', shares, 0, []],
  ] as const)('%s', (_what, plans, filled, replaced) => {
    const grid = commune(plans);
    const [target] = targetsOf(grid);
    const written = writtenShares(target!, shares);
    expect(written.filled).toHaveLength(filled);
    expect(written.replaced.map(({ address, was, now }) => [address, was, now])).toEqual(replaced);
    const cells = sharesEdits(grid, target!, shares).flatMap(({ contents }) => contents.flat());
    expect(cells.filter((cell) => cell !== null)).toHaveLength(filled + replaced.length);
  });

  it('is the body rows of the one column, never the total', () => {
    const grid = commune();
    const [target] = targetsOf(grid);
    expect(sharesEdits(grid, target!, shares)).toMatchObject([
      { kind: 'cells', sheet: COMMUNE, range: 'D5:D11', contents: shares.map((share) => [share]) },
    ]);
  });
});

describe('formulas of a column', () => {
  const split = (
    target: AllocationTarget,
    locked: readonly number[],
    by: string | null = null,
  ): ColumnSplit => ({
    quota: 40,
    basis: by === null ? 'equal' : 'population',
    by,
    parts: target.parts.map(({ name }, index) => ({
      name,
      weight: 1,
      locked: locked.includes(index) ? 1 : null,
    })),
  });

  it.each([
    ['equal parts', commune(), [], null, true],
    ['fixed shares at the end', commune(), [5, 6], 'C', true],
    ['a fixed share amid the others', commune(), [2], null, false],
    ['a figure that is missing', commune(), [], 'C', false],
    ['all fixed', commune(), [0, 1, 2, 3, 4, 5, 6], null, false],
  ] as const)('%s', (_what, grid, locked, by, can) => {
    const [target] = targetsOf(grid);
    expect(columnFormulas(target!, split(target!, locked, by)) !== null).toBe(can);
  });

  it('no figure that means something else than its cell holds', () => {
    const rows = communeRows();
    rows[4]![2] = '1.203';
    const [target] = targetsOf(typedSheet(rows, { name: COMMUNE }));
    expect(columnFormulas(target!, split(target!, [6], 'C'))).toBeNull();
  });

  it('a quota that is not the typed one is a number in the formula', () => {
    const [target] = targetsOf(commune(undefined, 37));
    expect(columnFormulas(target!, split(target!, []))?.[0]).toBe(
      '=IF(40>=0,INT(40/7)+IF(0<MOD(40,7),1,0),"")',
    );
  });
});
