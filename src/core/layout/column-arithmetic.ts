import { type Grid, valueAt } from '../grid/grid';
import { figureOfText } from '../text/figure';

/** A column found to be `100 × part / whole` of two others, row after row. 1-based columns. */
export interface Quotient {
  readonly part: number;
  readonly whole: number;
  /** True where it is stored as a fraction (0,4681). */
  readonly fraction: boolean;
  /** Rows in which it holds, of rows in which all three are numbers. */
  readonly holds: number;
  readonly of: number;
}

const sampleSize = 40;
const fewestRows = 2;
const shareThatMustHold = 0.8;

/** The figures of a column in some of the body rows, texts that are numbers included; null where there is none. */
export type Sample = readonly (number | null)[];

/** Rows spread evenly over the body, so that a long sheet costs no more than a short one. */
export function sampleRows(rows: readonly number[]): number[] {
  const step = Math.max(1, rows.length / sampleSize);
  return Array.from(
    { length: Math.min(rows.length, sampleSize) },
    (_, index) => rows[Math.floor(index * step)] ?? 0,
  );
}

/** The figures of one column in the given rows. */
export function sampleColumn(grid: Grid, rows: readonly number[], column: number): Sample {
  return rows.map((row) => {
    const value = valueAt(grid, row, column);
    if (typeof value === 'number') return value;
    return typeof value === 'string' && value !== '' ? figureOfText(value) : null;
  });
}

/** True when the column has figures and all of them are whole and not negative: people. */
export function areCounts(sample: Sample): boolean {
  const figures = sample.filter((figure) => figure !== null);
  return figures.length > 0 && figures.every((figure) => Number.isInteger(figure) && figure >= 0);
}

/** As `areCounts`, but for a figure here and there that was mistyped: a quotient is known by the others. */
function areMostlyCounts(sample: Sample): boolean {
  const figures = sample.filter((figure) => figure !== null);
  const counts = figures.filter((figure) => Number.isInteger(figure) && figure >= 0);
  return counts.length > 0 && counts.length >= figures.length * shareThatMustHold;
}

/**
 * Looks for the two count columns whose quotient a column shows.
 * @param samples every column's figures in the same rows.
 * @param share how many of its rows the pair must give; four of five when not said.
 * @returns null when no pair gives so many (and two at the least).
 */
export function findQuotient(
  column: number,
  samples: ReadonlyMap<number, Sample>,
  share = shareThatMustHold,
): Quotient | null {
  const shown = samples.get(column);
  if (shown === undefined || shown.filter((figure) => figure !== null && figure !== 0).length < fewestRows)
    return null;
  const counts = [...samples].filter(([other, sample]) => other !== column && areMostlyCounts(sample));
  let best: Quotient | null = null;
  for (const [part, parts] of counts) {
    for (const [whole, wholes] of counts) {
      if (part === whole) continue;
      const quotient = tryQuotient(shown, parts, wholes, share);
      if (quotient === null) continue;
      if (best === null || quotient.holds > best.holds) best = { part, whole, ...quotient };
    }
  }
  return best;
}

function tryQuotient(
  shown: Sample,
  parts: Sample,
  wholes: Sample,
  share: number,
): Pick<Quotient, 'fraction' | 'holds' | 'of'> | null {
  let of = 0;
  let percents = 0;
  let fractions = 0;
  shown.forEach((figure, index) => {
    const part = parts[index] ?? null;
    const whole = wholes[index] ?? null;
    if (figure === null || part === null || whole === null || whole === 0) return;
    of += 1;
    const percent = (part * 100) / whole;
    if (Math.abs(figure - percent) <= 0.0051) percents += 1;
    else if (Math.abs(figure * 100 - percent) <= 0.0051) fractions += 1;
  });
  const holds = Math.max(percents, fractions);
  if (of < fewestRows || holds < of * share) return null;
  return { fraction: fractions > percents, holds, of };
}
