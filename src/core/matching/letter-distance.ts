/**
 * How many letters have to be changed, left out, put in or swapped with the next to make one text of another (the
 * distance of Damerau and Levenshtein, each letter touched once).
 * @param most above which the exact figure does not matter.
 * @returns a whole number; `most + 1` where it is more than `most`.
 * @example letterDistance('binh minh', 'binh mihn', 3) // 1
 */
export function letterDistance(one: string, other: string, most: number): number {
  if (one === other) return 0;
  // Names that are held against each other mostly differ in a letter: what is around it need not be counted.
  let [from, end] = [0, 0];
  const shorter = Math.min(one.length, other.length);
  while (from < shorter && one[from] === other[from]) from += 1;
  while (end < shorter - from && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return distanceOf(one.slice(from, one.length - end), other.slice(from, other.length - end), most);
}

function distanceOf(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last: number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    let nearest = at;
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1];
      let least = Math.min((last[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (last[to - 1] ?? 0) + (same ? 0 : 1));
      const isSwap = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      if (isSwap) least = Math.min(least, (before[to - 2] ?? 0) + 1);
      row.push(least);
      if (least < nearest) nearest = least;
    }
    if (nearest > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}
