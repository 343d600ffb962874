/** Excel shows at most so many characters of a number without a format. */
const GENERAL_LENGTH = 11;
/** Doubles hold 15 decimal digits for certain; Excel shows, and rounds, as if there were no more. */
const DIGITS = 15;

/**
 * A number without a format as it is shown: decimal comma, rounded to the room there is.
 *
 * @param value - the cell's value
 * @param room - how many characters fit the column
 * @returns the text; whole numbers are never cut
 * @example generalText(1 / 3, 6) // '0,3333'
 */
export function generalText(value: number, room: number): string {
  const exact = Number(value.toPrecision(DIGITS));
  const size = Math.abs(exact);
  if (exact !== 0 && (size >= 1e11 || size < 1e-9)) return comma(exact.toExponential(5).replace('e', 'E'));
  const whole = (exact < 0 ? 1 : 0) + String(Math.trunc(size)).length;
  const decimals = Math.max(0, Math.min(GENERAL_LENGTH, room) - whole - 1);
  return comma(String(roundedTo(exact, decimals)));
}

/**
 * The number that a format with decimals shows, rounded as Excel rounds: on decimal digits, half away from zero. What
 * is drawn then only has to be cut.
 *
 * @param value - the cell's value
 * @param numberFormat - e.g. `0.00`, `#,##0`, `0.0%`, `"▼ "0.00`
 * @returns the value, unchanged where the format is not a plain decimal one
 * @example roundedFor(1.005, '0.00') // 1.01
 */
export function roundedFor(value: number, numberFormat: string): number {
  const plain = numberFormat.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  const [section = ''] = plain.split(';');
  if (!/[0#]/.test(section) || /[a-z/?]/i.test(section)) return value;
  const decimals = (/\.([0#]+)/.exec(section)?.[1]?.length ?? 0) + (section.includes('%') ? 2 : 0);
  return roundedTo(value, decimals);
}

function roundedTo(value: number, decimals: number): number {
  const size = Math.abs(Number(value.toPrecision(DIGITS)));
  // Through decimal text: 1.005 × 100 in binary is 100.49999999999999.
  const [mantissa = '0', exponent = '0'] = String(size).split('e');
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  if (!Number.isFinite(scaled)) return value;
  const rounded = Number(`${scaled}e${-decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

function comma(text: string): string {
  return text.replace('.', ',');
}
