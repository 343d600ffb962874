import type { CellValue } from '../../src/workbench/model/workbook-model';

/** What may stand in a cell that a measure looks at. */
export type Input = Exclude<CellValue, boolean | { readonly error: string }>;

/** The input columns, in the order of the sheet. */
export const inputNames = [
  'actual',
  'plan',
  'prior',
  'target',
  'targetFraction',
  'newCount',
  'renewedCount',
  'total',
  'arrears',
  'receivable',
  'limit',
  'held',
  'months',
  'perMonth',
  'start',
  'asOf',
  'deadline',
  'priorAsOf',
  'level',
  'march',
  'april',
  'may',
] as const;
export type InputName = (typeof inputNames)[number];

export type InputRow = Readonly<Record<InputName, Input>>;

/** The same whole numbers from 0 to `below` - 1 every time. */
export type Dice = (below: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed;
  return (below) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** What people leave in a cell instead of a number. */
const TEXTS = ['x', 'chưa có', '12', '6.000', '46,81', '-', ' ', '0', "'", 'Σ'];

/** Divisors of which many quotients end in a 5 at the third decimal. */
const TIED = [16, 32, 80, 160, 200, 320, 400, 800, 1600, 2000, 20_000, 40_000];

/** 2.000 days from the first of January 2021. */
const FIRST_DAY = 44_197;

/** Rows of figures as offices have them, with blanks, zeros, texts, negatives, ties and figures that are alike. */
export function randomRows(count: number, seed: number): InputRow[] {
  const dice = diceOf(seed);
  const spoilt = (value: number): Input => {
    const way = dice(100);
    if (way < 5) return null;
    if (way < 9) return TEXTS[dice(TEXTS.length)] ?? '';
    if (way < 13) return 0;
    if (way < 15) return -value;
    return value;
  };
  const people = (): number => (dice(4) === 0 ? dice(40) : dice(4) === 0 ? dice(2_000_000) : dice(6000));
  const day = (): number => FIRST_DAY + dice(2000);
  return Array.from({ length: count }, () => {
    const plan = dice(3) === 0 ? (TIED[dice(TIED.length)] ?? 1) : people();
    const actual = dice(8) === 0 ? plan : people();
    // Up to four decimals of a percent.
    const target = dice(3) === 0 ? dice(120) : dice(1_200_000) / 10_000;
    const receivable = dice(2) === 0 ? dice(1_000_000) * 100_000 : dice(200_000_000);
    const limit = [1.92, 1.75, 1.69, 1.15, dice(1000) / 100][dice(5)] ?? 2;
    const level = dice(3) === 0 ? 25 * dice(1_400_000) : 700_000 + 50_000 * dice(545);
    const asOf = day();
    return {
      actual: spoilt(actual),
      plan: spoilt(plan),
      prior: spoilt(people()),
      target: spoilt(target),
      targetFraction: spoilt(Number((target / 100).toFixed(6))),
      newCount: spoilt(people()),
      renewedCount: spoilt(people()),
      total: spoilt(people()),
      arrears: spoilt(dice(4) === 0 ? Math.round(receivable * limit) / 100 : dice(receivable + 1)),
      receivable: spoilt(receivable),
      limit: spoilt(limit),
      held: spoilt(dice(14)),
      months: spoilt(dice(13)),
      perMonth: spoilt(1 + dice(2)),
      start: spoilt(dice(2) === 0 ? day() : FIRST_DAY),
      asOf: spoilt(asOf),
      deadline: spoilt(dice(4) === 0 ? asOf + dice(15) - 7 : day()),
      priorAsOf: spoilt(dice(4) === 0 ? asOf - dice(3) : day()),
      level: spoilt(level),
      march: spoilt(dice(3)),
      april: spoilt(dice(3)),
      may: spoilt(dice(3)),
    };
  });
}
