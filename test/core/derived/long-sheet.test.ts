import { findingsOf } from '../../../src/core/checks/sheet-checks';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { numberAt, valueAt } from '../../../src/core/grid/grid';
import { defaultThresholds } from '../../../src/core/measures/threshold';
import { planRecalculation } from '../../../src/core/recalculation/plan-recalculation';
import { largeSheet } from '../large-sheet';

/** Enough that work in the square of the rows would be felt, few enough for a test. */
const UNITS = 12_000;
const [rate, rank] = [16, 19];

describe('recalculation of 12,000 units whose derived columns hold constants', () => {
  const { grid, units, groups } = largeSheet(UNITS);
  const layout = recogniseSheet(grid);
  const { after, filled, replaced } = planRecalculation(grid, layout, defaultThresholds, []);

  it('writes six columns over units, groups and the total, and ranks over units only', () => {
    expect(filled).toBe(6 * (units + groups + 1) + units);
    expect(replaced.length).toBe(6 * (units + groups + 1));
  });

  it('leaves nothing to find but units that fell', () => {
    expect(findingsOf(after, layout).filter(({ code }) => code !== 'decreased')).toEqual([]);
  });

  it('ranks each unit within its group, equal rates alike', () => {
    const { bodyRows = [], groupRows = [] } = layout.tables[0] ?? {};
    const wrong = [0, 1, 2, groups - 1].flatMap((group) => {
      const [from = 0, to = grid.rowCount] = [groupRows[group], groupRows[group + 1]];
      const rows = bodyRows.filter((row) => row > from && row < to);
      const rates = rows.map((row) => numberAt(after, row, rate) ?? 0);
      return rows.filter(
        (row, index) =>
          valueAt(after, row, rank) !== 1 + rates.filter((other) => other > (rates[index] ?? 0)).length,
      );
    });
    expect(wrong).toEqual([]);
  });
});
