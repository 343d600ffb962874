/** A number as it will be shown: its sign, the digits before the decimal mark, and those after it. */
export interface DecimalDigits {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** Excel keeps and shows 15 digits: 1.005, which is stored a hair below, is a 1.005 to the person. */
const significantDigits = 15;

/**
 * Rounds a number the way Excel shows it: half away from zero, on the decimal value of 15 digits.
 * Nothing here asks the machine's language data, so that every Node, browser and build shows the same.
 * @param value any finite number.
 * @param decimals how many digits after the decimal mark, 0 or more.
 * @throws RangeError for a value that is not finite.
 * @example decimalDigits(-0.625, 2) // { negative: true, whole: '0', fraction: '63' }
 */
export function decimalDigits(value: number, decimals: number): DecimalDigits {
  if (!Number.isFinite(value)) throw new RangeError(`not a number that can be shown: ${value}`);
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(significantDigits - 1)
    .split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const shift = Number(exponent) - (significantDigits - 1) + decimals;
  const units = shift >= 0 ? digits * 10n ** BigInt(shift) : divideHalfUp(digits, 10n ** BigInt(-shift));
  const text = units.toString().padStart(decimals + 1, '0');
  return {
    // A -0,001 shown as 0,00 has no sign.
    negative: value < 0 && units > 0n,
    whole: text.slice(0, text.length - decimals),
    fraction: text.slice(text.length - decimals),
  };
}

function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend * 2n + divisor) / (divisor * 2n);
}
