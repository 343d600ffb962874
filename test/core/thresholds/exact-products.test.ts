import { isBelow, peopleNeeded } from '../../../src/core/measures/rate';
import { peopleForTarget } from '../../../src/core/measures/people-needed';

/** Figures that come again at each run (Lehmer's generator). */
function draws(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 48271) % 2147483647;
    return state % (most + 1);
  };
}

const CASES = 20_000;

/** Percents of up to four decimals, wholes up to three million, people at the threshold and one off it. */
test('below, and how many are missing, are as whole numbers say', () => {
  const draw = draws(20231118);
  const wrong: object[] = [];
  for (let index = 0; index < CASES; index += 1) {
    const [tenThousandths, whole] = [draw(1_000_000), 1 + draw(3_000_000)];
    const percent = tenThousandths / 10_000;
    // ⌈percent × whole / 100⌉ in whole numbers: percent is so many millionths of all.
    const millionths = BigInt(tenThousandths) * BigInt(whole);
    const asked = Number((millionths + 999_999n) / 1_000_000n);
    const actual = Math.max(0, asked - 1 + draw(2));
    const told = {
      below: isBelow(actual, whole, percent),
      needed: peopleNeeded(actual, whole, percent),
      asked: peopleForTarget('percent').value({ whole, target: percent }),
    };
    const right = {
      below: BigInt(actual) * 1_000_000n < millionths,
      needed: Math.max(0, asked - actual),
      asked,
    };
    if (JSON.stringify(told) !== JSON.stringify(right)) wrong.push({ percent, whole, actual, told, right });
  }
  expect(wrong).toEqual([]);
});
