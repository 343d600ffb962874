import { createEngine } from '../../../src/workbench/engine/create-engine';
import type { SpreadsheetEngine } from '../../../src/workbench/engine/spreadsheet-engine';
import type { CellValue } from '../../../src/workbench/model/workbook-model';
import { sheetOf, workbookOf } from './workbook-builder';

let engine: SpreadsheetEngine;
// Univer leaves the message channels of a calculation open that an edit stopped; they would keep the process alive.
const Native = globalThis.MessageChannel;
const channels: MessageChannel[] = [];
beforeAll(() => {
  globalThis.MessageChannel = class extends Native {
    constructor() {
      super();
      channels.push(this);
    }
  };
});
afterAll(() => {
  globalThis.MessageChannel = Native;
  for (const { port1 } of channels) port1.close();
});

afterEach(() => {
  engine.dispose();
});

const valueAt = (row: number, column: number): CellValue =>
  engine.sheets[0]?.cell(row, column)?.value ?? null;
const enter = (row: number, column: number, value: CellValue, formula?: string): void => {
  engine.sheets[0]?.write([
    { row, column, content: { value, ...(formula === undefined ? {} : { formula }) } },
  ]);
};

/** A small generator of the same numbers every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
}

const LINKS = 40;
const chain = (): ReturnType<typeof workbookOf> =>
  workbookOf([
    sheetOf(
      'S',
      Array.from({ length: LINKS }, (_, row) => [row, row === 0 ? '=A1' : `=B${row}+A${row + 1}`]),
    ),
  ]);

test('the private members of Univer that make it quick are there', async () => {
  engine = await createEngine(null, chain());
  expect(engine.calculation.immediate).toBe(true);
});

test('200 edits in a chain of 40 formulas: after each flush every link is right', async () => {
  engine = await createEngine(null, chain());
  const inputs = Array.from({ length: LINKS }, (_, row) => row);
  const next = numbers(7);
  let wrong = 0;
  for (let edit = 0; edit < 200; edit += 1) {
    const row = next() % LINKS;
    const value = next() % 1000;
    inputs[row] = value;
    enter(row, 0, value);
    // Several edits before a flush now and then.
    if (edit % 3 === 0) continue;
    await engine.calculate();
    let sum = 0;
    for (const [link, input] of inputs.entries()) {
      sum += input;
      if (valueAt(link, 1) !== sum) wrong += 1;
    }
  }
  expect(wrong).toBe(0);
}, 60_000);

test('edits while formulas are being calculated are not lost', async () => {
  engine = await createEngine(null, chain());
  enter(0, 0, 100);
  const first = engine.calculate();
  enter(1, 0, 200);
  const second = engine.calculate();
  await Promise.all([first, second]);
  expect([valueAt(0, 1), valueAt(1, 1), valueAt(2, 1)]).toEqual([100, 300, 302]);
});

test.each([
  ['asked for', true],
  ['left to itself', false],
])(
  'a long calculation, %s, is neither lost nor cut short by edits that come meanwhile',
  async (_how, asked) => {
    const rows = 1500;
    const formulas = Array.from({ length: rows }, (_, row) => [
      row,
      `=A${row + 1}*100/3`,
      `=ROUND(B${row + 1},2)`,
    ]);
    engine = await createEngine(null, workbookOf([sheetOf('S', formulas)]));
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));
    const all = Array.from({ length: rows }, (_, row) => ({ row, column: 0, content: { value: row + 1 } }));
    engine.sheets[0]?.write(all);
    const first = asked ? engine.calculate() : pause();
    // Univer's own wait after an edit is 100 ms: each of these would stop what is running.
    for (const value of [7, 8, 9]) {
      await pause();
      enter(0, 0, value);
    }
    await first;
    await engine.calculate();
    expect([valueAt(0, 2), valueAt(1, 2), valueAt(rows - 1, 2)]).toEqual([300, 66.67, 50000]);
  },
  60_000,
);

test('the way without private members gives the same', async () => {
  engine = await createEngine(null, chain(), { patientCalculation: true });
  expect(engine.calculation.immediate).toBe(false);
  enter(0, 0, 1000);
  await engine.calculate();
  expect(valueAt(LINKS - 1, 1)).toBe(1000 + (LINKS * (LINKS - 1)) / 2);
});

test.each<readonly [string, string, CellValue]>([
  ['a formula over a constant', '=1+1', 2],
  ['one that refers to itself through others settles', '=SUM(A1:A3)', 3],
  ['an empty text', '=""', ''],
  ['a boolean', '=A1=0', true],
  ['an error', '=A2/A1', { error: '#DIV/0!' }],
  ['half away from zero', '=ROUND(-0.625,2)', -0.63],
])('%s', async (_what, formula, expected) => {
  engine = await createEngine(null, chain());
  enter(0, 4, null, formula);
  await engine.calculate();
  expect(valueAt(0, 4)).toEqual(expected);
});

test('what is entered replaces a formula, and nothing of it comes back', async () => {
  engine = await createEngine(null, chain());
  enter(1, 1, 5);
  await engine.calculate();
  expect(engine.sheets[0]?.cell(1, 1)).toMatchObject({ value: 5 });
  expect(engine.sheets[0]?.cell(1, 1)).not.toHaveProperty('formula');
  expect(valueAt(2, 1)).toBe(7);
  enter(0, 0, 77);
  await engine.calculate();
  expect(valueAt(1, 1)).toBe(5);
});
