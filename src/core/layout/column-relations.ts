import { areCounts, findQuotient, type Quotient, type Sample } from './column-arithmetic';

/** A column found to be the difference of two others, row after row. 1-based columns. */
export interface Difference {
  readonly minuend: number;
  readonly subtrahend: number;
  /** True where it never goes below zero. */
  readonly clipped: boolean;
  readonly holds: number;
  readonly of: number;
}

/** How a column follows from others, as far as its figures show. */
export interface Relations {
  readonly quotient: Quotient | null;
  readonly difference: Difference | null;
}

const fewestRows = 3;
const shareThatMustHold = 0.8;

/** What the figures themselves say of each column. */
export function relationsOf(samples: ReadonlyMap<number, Sample>): ReadonlyMap<number, Relations> {
  const relations = new Map<number, Relations>();
  for (const column of samples.keys()) {
    relations.set(column, {
      quotient: findQuotient(column, samples),
      difference: findDifference(column, samples),
    });
  }
  return relations;
}

/** Looks for the two count columns whose difference a column of whole numbers shows. */
function findDifference(column: number, samples: ReadonlyMap<number, Sample>): Difference | null {
  const shown = samples.get(column) ?? [];
  const figures = shown.filter((figure) => figure !== null);
  if (figures.length < fewestRows || !figures.every(Number.isInteger) || new Set(figures).size < 2)
    return null;
  const counts = [...samples].filter(([other, sample]) => other !== column && areCounts(sample));
  let best: Difference | null = null;
  for (const [minuend, from] of counts) {
    for (const [subtrahend, less] of counts) {
      if (minuend === subtrahend) continue;
      const found = tryDifference(shown, from, less);
      if (found !== null && (best === null || found.holds > best.holds))
        best = { minuend, subtrahend, ...found };
    }
  }
  return best;
}

function tryDifference(
  shown: Sample,
  from: Sample,
  less: Sample,
): Pick<Difference, 'clipped' | 'holds' | 'of'> | null {
  let of = 0;
  let exact = 0;
  let clipped = 0;
  shown.forEach((figure, index) => {
    const [first, second] = [from[index] ?? null, less[index] ?? null];
    if (figure === null || first === null || second === null) return;
    of += 1;
    if (figure === first - second) exact += 1;
    else if (figure === 0 && first < second) clipped += 1;
  });
  if (of < fewestRows || exact < 2 || exact + clipped < of * shareThatMustHold) return null;
  return { clipped: clipped > 0, holds: exact + clipped, of };
}
