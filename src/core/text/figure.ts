/**
 * The number that a cell's text is meant to be, read as Vietnam writes numbers (6.000 and 46,81) unless its form leaves
 * only the other reading. It serves recognition: which cells are figures. The cell itself is left alone.
 * @returns null for a text that is no number ("Xuất siêu", ">90", "6,6-6,8").
 * @example figureOfText(' 1.617,981 ') // 1617.981
 */
export function figureOfText(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(/%$/, '');
  if (!/^[+-]?\d[\d.,]*$|^\(\d[\d.,]*\)$/.test(bare)) return null;
  const negative = bare.startsWith('-') || bare.startsWith('(');
  const digits = bare.replace(/[()+-]/g, '');
  const value = readDigits(digits);
  return value === null ? null : negative ? -value : value;
}

function readDigits(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) && (digits.includes('.') || /,\d{3},/.test(digits))) {
    return Number(digits.replaceAll(',', ''));
  }
  if (/^\d+,\d+$/.test(digits)) return Number(digits.replace(',', '.'));
  if (/^\d+\.\d+$/.test(digits)) return Number(digits);
  return null;
}
