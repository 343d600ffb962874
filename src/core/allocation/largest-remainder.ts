/**
 * Splits a number of people by weight into whole people that sum to it exactly: each gets the whole people of its part,
 * and those left over go to the largest remainders; of equal remainders the earlier in the list. In whole numbers
 * throughout, so that no remainder is larger than another by a rounding error.
 * @param people a whole number, 0 or more.
 * @param weights each 0 or more, up to six decimals, not all 0.
 * @throws RangeError for others.
 * @example largestRemainder(40, [300, 200, 100]) // [20, 13, 7]
 */
export function largestRemainder(people: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(people) || people < 0) throw new RangeError(`not a number of people: ${people}`);
  const whole = weights.map(inMillionths);
  const sum = whole.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) throw new RangeError('no weight above 0');
  const parts = whole.map((weight, index) => {
    const product = BigInt(people) * weight;
    return { index, share: Number(product / sum), remainder: product % sum };
  });
  let left = people - parts.reduce((all, { share }) => all + share, 0);
  const shares = parts.map(({ share }) => share);
  for (const { index, share } of [...parts].sort(byRemainder)) {
    if (left === 0) break;
    shares[index] = share + 1;
    left -= 1;
  }
  return shares;
}

interface Part {
  readonly index: number;
  readonly remainder: bigint;
}

function byRemainder(one: Part, other: Part): number {
  if (one.remainder === other.remainder) return one.index - other.index;
  return one.remainder > other.remainder ? -1 : 1;
}

function inMillionths(weight: number): bigint {
  if (!Number.isFinite(weight) || weight < 0) throw new RangeError(`not a weight: ${weight}`);
  // Below a thousand million the millionths are exact; a population has none, and may be larger.
  return Number.isInteger(weight) ? BigInt(weight) * 1_000_000n : BigInt(Math.round(weight * 1_000_000));
}
