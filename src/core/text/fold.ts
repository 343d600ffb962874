const spaces = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;
const marks = /[\u0300-\u036f]/g;

/**
 * A text as a person would read it aloud: composed letters (NFC), every run of spaces and line breaks one space.
 * @example composed('  Kế hoạch\n giao ') // 'Kế hoạch giao'
 */
export function composed(text: string): string {
  return text.normalize('NFC').replace(spaces, ' ').trim();
}

/**
 * A text for comparing words: lower case, without tone marks and accents, `đ` as `d`. That makes tỷ/tỉ, hòa/hoà,
 * lũy/luỹ and texts typed without accents comparable; it also makes "năm" and "nam" one, so it serves header words,
 * never the names of units.
 * @example folded('Tỷ lệ\nĐẠT (%)') // 'ty le dat (%)'
 */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(spaces, ' ')
    .trim()
    .replace(/\bti (le|trong)\b/g, 'ty $1');
}
