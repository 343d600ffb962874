/** True for a number below a thousand that is whole when it is a thousand times as much. */
export function isLostThousands(figure: number): boolean {
  return figure > 0 && figure < 1_000 && decimalsOf(figure) <= 3;
}

/** 5.941 is 5941, not 5940.999999999999. */
export function thousandfold(figure: number): number {
  return Number((figure * 1_000).toPrecision(15));
}

/** How many decimals a figure has, as it is written. */
export function decimalsOf(figure: number): number {
  return (String(Number(figure.toPrecision(15))).split('.')[1] ?? '').length;
}
