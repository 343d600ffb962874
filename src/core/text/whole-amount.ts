/**
 * A whole amount as a person types it: in đồng, or in people. Marks between groups of three are thousands, whichever of
 * them it is, for there are no parts of a đồng or of a person.
 * @returns null for what is no whole number of 0 or more.
 * @example wholeAmount('1.500.000 đ') // 1500000
 * @example wholeAmount('46,81') // null
 */
export function wholeAmount(text: string): number | null {
  const bare = text
    .normalize('NFC')
    .replace(/(?:đồng|đ|vnđ|vnd|người)\s*$/iu, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  if (!/^\d+$|^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/.test(bare)) return null;
  const amount = Number(bare.replace(/[., ]/g, ''));
  return Number.isSafeInteger(amount) ? amount : null;
}
