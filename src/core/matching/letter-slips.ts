const base = 0x01_00_01_93;
/** Thirty bits: numbers that engines hold without a box. */
const mask = 0x3fff_ffff;

/**
 * A polynomial hash of a name, and of the name without each of some letters: what stands before the letter, and what
 * follows it, moved up by one. Two texts may have one hash, so what is found by it is still compared.
 */
export function slipsOf(text: string, letters: readonly number[]): number[] {
  const after: number[] = [0];
  for (let at = text.length - 1; at >= 0; at -= 1) {
    after.push((text.charCodeAt(at) + Math.imul(after.at(-1) ?? 0, base)) | 0);
  }
  const afterLetter = (at: number): number => after[text.length - 1 - at] ?? 0;
  const slips = [(after.at(-1) ?? 0) & mask];
  let [before, power, next] = [0, 1, 0];
  for (const letter of letters) {
    for (; next < letter; next += 1) {
      before = (before + Math.imul(text.charCodeAt(next), power)) | 0;
      power = Math.imul(power, base);
    }
    // Of two like letters in a row it is the same whichever is left out.
    if (text[letter] === text[letter - 1]) continue;
    slips.push((before + Math.imul(afterLetter(letter), power)) & mask);
  }
  return slips;
}
