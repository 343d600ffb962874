/** The field's words in headers, as folded; each may be typed with one letter wrong, missing or doubled. */
const phrases = (
  'ke hoach|chi tieu|tang truong|toc do|bien dong|ty trong|duoc giao|thuc hien|ket qua|luy ke|ty le|hoan thanh|cung ky|tang giam|chenh lech|bao phu|' +
  'dan so|nhan khau|luc luong|lao dong|con thieu|con phai|con lai|chua tham gia|tham gia|phat trien|xep hang|' +
  'van dong|hien co|cong don|ghi chu|phan dau|phai thu|tai tuc|duy tri|thang truoc|ky truoc|nam truoc|dang ky|muc tieu|tham gia moi|so voi|' +
  'bao hiem|xa hoi|tu nguyen|bat buoc|that nghiep|gia dinh|hoc sinh|sinh vien|can ngheo|phuong|thi tran'
).split('|');

/** Words that stand right in headers: where each word of a part is one of them, nothing was mistyped. */
const rightWords = new Set([
  ...phrases.flatMap((phrase) => phrase.split(' ')),
  ...'nam thang quy nguoi giao giam tang dat the thu no chi tiet hoc sinh xa so tong da den het ngay va cua'.split(
    ' ',
  ),
]);
/** Besides these, words that are found again where the space between two was forgotten. */
const knownWords = new Set([
  ...rightWords,
  ...'vuot thua thieu con phai bh bhxh bhyt bhtn tinh huyen uoc truoc moi dong tiep tuc tai chua'.split(' '),
]);

/** Short words in which two letters are easily swapped, and that stand for nothing else then. */
const swappable = 'vuot tang giam thieu tinh giao truoc nguoi'.split(' ');

const shortest = 6;

/**
 * A header's words with slips of the typist put right, as far as they are one letter away from a word of the field.
 * @param words folded words.
 * @example respelt('ke hoac nam') // 'ke hoach nam'
 */
export function respelt(words: string): string {
  const tokens = words.replace(/[a-z]{4,}/g, (word) => unglued(word).join(' ')).split(' ');
  for (const phrase of phrases) {
    if (phrase.length < shortest) continue;
    const length = phrase.split(' ').length;
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const part = tokens.slice(start, start + length).join(' ');
      if (part !== phrase && part.length >= shortest - 1 && !isRight(part) && isOneSlipAway(part, phrase)) {
        tokens.splice(start, length, ...phrase.split(' '));
      }
    }
    const glued = phrase.replaceAll(' ', '');
    tokens.forEach((token, index) => {
      if (token.length >= shortest - 1 && (token === glued || isOneSlipAway(token, glued)))
        tokens[index] = phrase;
    });
  }
  return tokens.join(' ');
}

/** A word typed with a letter twice, two letters swapped, or no space before the next: "taang", "vout", "tyle". */
function unglued(token: string): string[] {
  if (knownWords.has(token)) return [token];
  const single = /^[ivx]+$/.test(token) ? token : token.replace(/([a-z])\1+/g, '$1');
  if (single !== token) return knownWords.has(single) ? [single] : [token];
  const swapped = swappable.find((word) => word.length === token.length && isOneSwapAway(token, word));
  if (swapped !== undefined) return [swapped];
  for (let length = 2; length <= token.length - 2; length += 1) {
    const halves = [token.slice(0, length), token.slice(length)];
    if (halves.every((half) => knownWords.has(half))) return halves;
  }
  return [token];
}

function isOneSwapAway(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  return (
    one[start] === other[start + 1] &&
    one[start + 1] === other[start] &&
    one.slice(start + 2) === other.slice(start + 2)
  );
}

function isRight(part: string): boolean {
  return part.split(' ').every((word) => rightWords.has(word));
}

/** One letter changed, missing, added, or two neighbours swapped. */
export function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1;
  const rest = [one.slice(start), other.slice(start)] as const;
  if (rest[0].slice(1) === rest[1] || rest[0] === rest[1].slice(1) || rest[0].slice(1) === rest[1].slice(1))
    return true;
  return rest[0].length >= 2 && isOneSwapAway(one, other);
}
