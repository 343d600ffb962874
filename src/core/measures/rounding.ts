/**
 * Rounding as Excel's ROUND does it: half away from zero, on the exact quotient of the two numbers.
 * 90,625 − 91,25 = −0,625 becomes −0,63, and 100 × 1 / 16 = 6,25 at one decimal becomes 6,3.
 * @param numerator whole number (people times 100, say); @param denominator whole number, not 0.
 * @param decimals 0 to 6.
 * @example roundedQuotient(14600, 160, 2) // 91.25
 */
export function roundedQuotient(numerator: number, denominator: number, decimals: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
    return roundedHalfAway(numerator / denominator, decimals);
  }
  const scale = 10n ** BigInt(decimals);
  const top = BigInt(Math.abs(numerator)) * scale;
  const bottom = BigInt(Math.abs(denominator));
  const whole = (2n * top + bottom) / (2n * bottom);
  const sign = Math.sign(numerator) * Math.sign(denominator);
  return whole === 0n ? 0 : (sign * Number(whole)) / Number(scale);
}

/**
 * Rounds a decimal number half away from zero as a person reads it: 1,005 is 1,01 although its double lies below.
 * Fifteen digits count, as in Excel.
 * @example roundedHalfAway(-0.625, 2) // -0.63
 */
export function roundedHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const digits = Number(Math.abs(value).toPrecision(15));
  const [mantissa = '0', exponent = '0'] = digits.toExponential().split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + decimals}`);
  const rounded = Number(`${Math.floor(shifted + 0.5)}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
