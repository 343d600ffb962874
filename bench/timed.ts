/**
 * How long a task takes, in milliseconds: the median of some runs after a first one that is thrown away, since it pays
 * for compiling.
 */
export function medianTime(runs: number, task: () => void): number {
  task();
  return median(Array.from({ length: runs }, () => timeOf(task)));
}

/** Milliseconds of one run. */
export function timeOf(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** The middle one of some figures; of an even number the lower of the two in the middle. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[(figures.length - 1) >> 1] ?? 0;
}
