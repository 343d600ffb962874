import { type DecodingTable, tcvn3Table, vniTable } from './legacy-tables';
import { isSyllable } from './syllable';

/** How a sheet's texts are written: Unicode (null), or one of the two encodings before it. */
export type LegacyEncoding = 'tcvn3' | 'vni';

const tables: Readonly<Record<LegacyEncoding, DecodingTable>> = { tcvn3: tcvn3Table, vni: vniTable };

/** Only letters and signs of Latin-1 stand for Vietnamese ones there; any letter beyond shows Unicode. */
const mayBeLegacy = /[\u00a1-\u00ff\u2219\u2212]/;
const surelyUnicode = /[\u0102-\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const words = /[^\s\d!-/:-@[-`{-~]+/g;

/**
 * The encoding that a font says: `.VnTime` is TCVN3, `VNI-Times` is VNI.
 * @param font the font's name, or null where it is not known or not one.
 */
export function encodingOfFont(font: string | null): LegacyEncoding | null {
  if (font === null) return null;
  if (/^\.vn/i.test(font)) return 'tcvn3';
  return /^vni-/i.test(font) ? 'vni' : null;
}

/**
 * The encoding that some texts of a sheet show: the one under which clearly more of their words are Vietnamese.
 * @returns null for Unicode, and where nothing tells.
 * @example encodingOfTexts(['Sè thùc hiÖn', 'KÕ ho¹ch giao']) // 'tcvn3'
 */
export function encodingOfTexts(texts: Iterable<string>): LegacyEncoding | null {
  const votes = { tcvn3: 0, vni: 0 };
  for (const text of texts) {
    const encoding = encodingOfText(text);
    if (encoding !== null) votes[encoding] += 1;
  }
  if (votes.tcvn3 === 0 && votes.vni === 0) return null;
  return votes.tcvn3 >= votes.vni ? 'tcvn3' : 'vni';
}

function encodingOfText(text: string): LegacyEncoding | null {
  if (!mayBeLegacy.test(text) || surelyUnicode.test(text)) return null;
  const asItIs = score(text);
  const tcvn3 = score(decodeBy(tables.tcvn3, text));
  const vni = score(decodeBy(tables.vni, text));
  if (Math.max(tcvn3, vni) <= asItIs) return null;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

/** Words with letters beyond ASCII that are Vietnamese, less those that are not. */
function score(text: string): number {
  let sum = 0;
  for (const [word] of text.matchAll(words)) {
    if (/[\u0080-\uffff]/.test(word)) sum += isSyllable(word) ? 1 : -1;
  }
  return sum;
}

/**
 * A text in Unicode. A sheet may mix encodings, so each text that is surely Unicode, or makes more sense as it stands,
 * is left as it is.
 * @param encoding of the sheet, from its font or its texts.
 * @example decoded('Tæng céng', 'tcvn3') // 'Tổng cộng'
 */
export function decoded(text: string, encoding: LegacyEncoding | null): string {
  if (encoding === null || !mayBeLegacy.test(text) || surelyUnicode.test(text)) return text;
  const plain = decodeBy(tables[encoding], text).replace(loneSmallI, 'Ý');
  if (score(plain) < score(text)) return text;
  return isCapital(text) ? plain.toLocaleUpperCase('vi') : plain;
}

/** Capital fonts (.VnTimeH) keep small accented letters among capitals: the whole is meant as capitals. */
function isCapital(text: string): boolean {
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  const small = text.match(/[a-z]/g)?.length ?? 0;
  return capitals >= 2 && small === 0;
}

/** TCVN3 writes í where Unicode has Ý; a word of that letter alone ("Mỹ Ý") is the capital. */
const loneSmallI = /(?<![\p{L}\u0300-\u0323])í(?!\p{L})/gu;

/** Two legacy letters before one: in VNI "ôù" is ớ, while "ô" alone is ơ. */
function decodeBy(table: DecodingTable, text: string): string {
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    const two = table.get(text.slice(index, index + 2));
    if (two !== undefined && index + 1 < text.length) {
      plain += two;
      index += 1;
    } else {
      const one = text.charAt(index);
      plain += table.get(one) ?? one;
    }
  }
  return plain;
}
