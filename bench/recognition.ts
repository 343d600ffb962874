import { recogniseSheet } from '../src/core/layout/recognise-sheet';
import { largeSheet } from '../test/core/large-sheet';
import { normaliseTexts } from './baseline';
import { printTable, shortFigure } from './print-table';
import { medianTime } from './timed';

const sizes = [1_000, 10_000, 100_000];

/** Recognition of sheets of 20 columns beside a loop that only normalises each text cell once. */
export function benchRecognition(): void {
  const rows = sizes.map((units) => {
    const { grid } = largeSheet(units);
    const runs = units >= 100_000 ? 3 : 7;
    const read = medianTime(runs, () => {
      expectUnits(recogniseSheet(grid).tables[0]?.bodyRows.length ?? 0, units);
    });
    const least = medianTime(runs, () => normaliseTexts(grid));
    const perRow = (ms: number): string => shortFigure((ms * 1000) / grid.rowCount);
    return [
      units.toLocaleString('en-US'),
      (grid.rowCount * grid.columnCount).toLocaleString('en-US'),
      ...[shortFigure(read), perRow(read), shortFigure(least), perRow(least), (read / least).toFixed(2)],
    ];
  });
  console.log(
    '\nRecognising a sheet of 20 columns, and only normalising each of its text cells once (medians)',
  );
  printTable(['units', 'cells', 'recognise ms', 'µs/row', 'normalise ms', 'µs/row', 'ratio'], rows);
}

/** A fast answer that is wrong is worth no figure. */
function expectUnits(found: number, units: number): void {
  if (found !== units) throw new Error(`${found} of ${units} units were recognised.`);
}
