const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** "Tổ dân phố số 5" is "Tổ dân phố 5". */
const numberWord = new RegExp(`(^|\\s)${toneLast('số')}\\s(?=\\d)`, 'g');

/**
 * The one spelling of a name, for comparing only: lower case, words and numbers apart by one space, no points or dashes,
 * numbers without zeros before them, each word's tone at its end. Every letter and tone stays what it is.
 * @example nameSpelling('P.01') === nameSpelling('p 1') // true
 * @example nameSpelling('Hoà') === nameSpelling('HÒA') // true
 */
export function nameSpelling(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[.,;:/()[\]"“”*–—-]+/g, ' ')
    .replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$1$2 ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => toneLast(word.replace(/^0+(?=\d)/, '')))
    .join(' ')
    .replace(numberWord, '$1');
}

/** "hòa" and "hoà" carry one tone on two letters; with the tone at the end of the word they are one. */
function toneLast(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word;
  const apart = word.normalize('NFD');
  const bare = apart.replace(tones, '');
  return bare.length === apart.length ? word : bare.normalize('NFC') + (apart.match(tones)?.join('') ?? '');
}
