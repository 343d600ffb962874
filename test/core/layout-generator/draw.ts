/** Draws from a stream that a number starts: the same number, the same draws. */
export interface Draw {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** True in `share` of the draws (0 to 1). */
  chance(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[];
  /** A stream of its own, so that a draw more here moves nothing there. */
  branch(name: string): Draw;
}

/**
 * A stream of draws.
 * @param seed any whole number.
 * @example drawFrom(7).pick(['a', 'b', 'c'])
 */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  // Mulberry32: 32 bits of state are plenty for the words of one sheet, and it is the same on every machine.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    int,
    chance: (share) => next() < share,
    pick: (choices) => {
      const choice = choices[int(0, choices.length - 1)];
      if (choice === undefined) throw new RangeError('nothing to pick from');
      return choice;
    },
    shuffled: (things) => {
      const order = [...things];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = int(0, last);
        [order[last], order[other]] = [order[other]!, order[last]!];
      }
      return order;
    },
    branch: (name) =>
      drawFrom([...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), seed)),
  };
}
