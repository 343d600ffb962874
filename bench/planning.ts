import { findingsOf } from '../src/core/checks/sheet-checks';
import { recogniseSheet } from '../src/core/layout/recognise-sheet';
import { defaultThresholds } from '../src/core/measures/threshold';
import { planRecalculation } from '../src/core/recalculation/plan-recalculation';
import { largeSheet } from '../test/core/large-sheet';
import { buildFormulas, normaliseTexts } from './baseline';
import { printTable, shortFigure } from './print-table';
import { median, medianTime, timeOf } from './timed';

const sizes = [9, 900, 9_000];

/** What *Tính lại* works out between its reading and its writing, beside the least that such work can be. */
export function benchPlanning(): void {
  const rows = sizes.map((units) => {
    const { grid } = largeSheet(units, false);
    const times: Record<'recognise' | 'plan' | 'check', number[]> = { recognise: [], plan: [], check: [] };
    let filled = 0;
    for (let run = 0; run <= 7; run += 1) {
      let layout = recogniseSheet(grid);
      let planned = planRecalculation(grid, layout, defaultThresholds, []);
      times.recognise.push(timeOf(() => (layout = recogniseSheet(grid))));
      times.plan.push(timeOf(() => (planned = planRecalculation(grid, layout, defaultThresholds, []))));
      times.check.push(timeOf(() => findingsOf(planned.after, layout)));
      filled = planned.filled;
    }
    const [read, plan, check] = Object.values(times).map((all) => median(all.slice(1)));
    const all = (read ?? 0) + (plan ?? 0) + (check ?? 0);
    const least = medianTime(7, () => normaliseTexts(grid) + buildFormulas(filled, 6));
    return [
      units.toLocaleString('en-US'),
      filled.toLocaleString('en-US'),
      ...[read, plan, check, all].map((ms) => shortFigure(ms ?? 0)),
      shortFigure((all * 1000) / grid.rowCount),
      shortFigure(least),
      (all / least).toFixed(1),
    ];
  });
  console.log(
    '\nThe work between reading and writing, and a loop that normalises each text and builds each formula once (medians, ms)',
  );
  printTable(
    ['units', 'formulas', 'recognise', 'plan', 'check', 'together', 'µs/row', 'loop', 'ratio'],
    rows,
  );
}
