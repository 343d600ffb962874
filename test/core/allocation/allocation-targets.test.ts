import { type AllocationTarget, allocationTargets } from '../../../src/core/allocation/allocation-targets';
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
