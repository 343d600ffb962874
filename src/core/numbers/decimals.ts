/** True for a number below a thousand that is whole when it is a thousand times as much. */
export function isLostThousands(figure: number): boolean {
  return figure > 0 && figure < 1_000 && decimalsOf(figure) <= 3;
}

/** Below this a whole number, and a thousand times as much, is exact and has no more than fifteen digits. */
const exactWhole = 1e12;
/** Below this a figure of three decimals has no more than twelve digits. */
const exactPart = 1e9;

/** 5.941 is 5941, not 5940.999999999999. */
export function thousandfold(figure: number): number {
  if (Number.isInteger(figure) && Math.abs(figure) < exactWhole) return figure * 1_000;
  return Number((figure * 1_000).toPrecision(15));
}

/**
 * How many decimals a figure has, as it is written.
 * @param digits how many of its digits count, 12 to 15; the rest is what arithmetic left.
 */
export function decimalsOf(figure: number, digits = 15): number {
  // Each cell of a sheet is asked, and few have more than three: to write a number down takes many times as long.
  if (Math.abs(figure) < exactPart) {
    if (Number.isInteger(figure)) return 0;
    if (Math.round(figure * 10) / 10 === figure) return 1;
    if (Math.round(figure * 100) / 100 === figure) return 2;
    if (Math.round(figure * 1_000) / 1_000 === figure) return 3;
  }
  return (String(Number(figure.toPrecision(digits))).split('.')[1] ?? '').length;
}
