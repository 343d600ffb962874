import { byWorkbench, type Shown } from './calculated-sheet';
import { agrees, differences, sheetOfMeasures } from './differences';
import { measuredColumns } from './measured-columns';
import { inputNames, randomRows } from './random-rows';

/**
 * The engine takes half a millisecond a formula, which makes minutes of 10,000 rows. All of them:
 * `npm run test:measures`.
 */
const ROWS = Number(process.env['MEASURED_ROWS'] ?? 500);
/** Of a sheet as long as this the engine makes no more than of its parts. */
const CHUNK = 500;

jest.setTimeout(900_000);

const chunks = Array.from({ length: Math.ceil(ROWS / CHUNK) }, (_, index) =>
  randomRows(Math.min(CHUNK, ROWS - index * CHUNK), 20_231_118 + index),
);
const shown: Shown[] = [];

beforeAll(async () => {
  for (const rows of chunks) shown.push(await byWorkbench(sheetOfMeasures(rows)));
});

const each = measuredColumns.map((measured, index) => [measured.name, measured, index] as const);

describe(`the workbench, on ${ROWS} rows with blanks, zeros, texts`, () => {
  it.each(each)('%s: the formula gives what the value function gives', (_name, measured, index) => {
    const column = inputNames.length + index;
    const found = chunks.map((rows, chunk) =>
      differences(measured, rows, (row) => shown[chunk]?.[row]?.[column]),
    );
    expect(found.flat()).toEqual([]);
  });
});

describe('the rows put the formulas to the test', () => {
  const rows = randomRows(10_000, 20_231_118);

  it.each(each)('%s has figures, and rows with nothing', (name, measured) => {
    const values = rows.map((row, index) => measured.value(row, index + 1));
    expect(values.filter((value) => value !== null && value !== 0).length).toBeGreaterThan(1000);
    if (name !== 'monthsShort') expect(values.filter((value) => value === null).length).toBeGreaterThan(500);
  });

  it('ties are among them: earlier rates that end in a 5 at the third decimal', () => {
    const ties = rows.filter(({ prior, plan }) => {
      const thousandths = typeof prior === 'number' && typeof plan === 'number' && (prior * 100_000) / plan;
      return Number.isInteger(thousandths) && Math.abs(Number(thousandths)) % 10 === 5;
    });
    expect(ties.length).toBeGreaterThan(300);
  });

  it.each([
    ['', null, true, true],
    ['', 0, true, false],
    [0, null, true, false],
    ['5', 5, true, false],
    [5, 5, true, true],
    [5.000000001, 5, true, false],
    [5.000000001, 5, false, true],
    [5.0000001, 5, false, false],
    [{ error: '#DIV/0!' }, null, false, false],
    [undefined, null, false, false],
  ])('%j against %d, exactly %s: %s', (cell, expected, whole, same) => {
    expect(agrees(cell, expected, whole)).toBe(same);
  });
});
