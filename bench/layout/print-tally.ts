import type { Tally } from '../../test/core/layout-generator/tally';

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** Prints what was counted, the confusions and the worst variations. */
export function printTally(
  { right, parts, confidentWrong, flawless, confusions, variations }: Tally,
  count: number,
): void {
  const row = (name: string, figure: string, aim: string): string =>
    `${name.padEnd(34)} ${figure.padStart(10)}   ${aim}`;
  console.log(
    [
      '',
      row('column roles right', percent(right.roles), 'aim ≥ 99.5 %'),
      row('row kinds right', percent(right.rows), 'aim ≥ 99.5 %'),
      row('kinds and dates right', percent(right.kindsAndDates), 'aim ≥ 99 %'),
      ...[...parts].map(([name, share]) => row(`  ${name}`, percent(share), '')),
      row('confident wrong in plan/actual/prior', String(confidentWrong), 'aim 0'),
      row('sheets without an error', percent(flawless / count), ''),
    ].join('\n'),
  );
  for (const [name, pairs] of Object.entries(confusions)) {
    if (pairs.size === 0) continue;
    console.log(`\nconfusions of ${name} (expected → got)`);
    for (const [pair, times] of [...pairs].slice(0, 25)) console.log(`${String(times).padStart(6)}  ${pair}`);
  }
  console.log('\nvariations: sheets with an error');
  for (const [name, { sheets, failing }] of [...variations].slice(0, 40))
    console.log(`${percent(failing / sheets).padStart(10)}  of ${String(sheets).padStart(5)}  ${name}`);
}
