import { folded } from '../text/fold';

/** "Tổng cộng", "Cộng", "TOÀN TỈNH", "TC", "Tổng số (A-B)" … but never a unit such as xã Tổng Hải or xã Cộng Hòa. */
const total =
  /^(tong cong|tong so|tong chung|tong hop|tong|cong|tc|(tong )?toan (huyen|thi xa|thanh pho|tp|tinh|xa|phuong|quoc|nganh|dia ban|quan|dac khu|thi tran|truong))\s*(?:$|[:(.]|\(.*|(cac|cum|khoi|nhom|khu vuc|xa khu vuc|vung|toan(?= \w)|phan|muc|[ivx]{1,4}|[a-d]|\d{1,2})\b.*)$/;
const ofWhich = /^[-+*\s]*(trong do|bao gom|chia ra|gom co)\b/;
const group = /^(cum|cac (xa|phuong|don vi|thi tran|thon|truong)|khu vuc|khoi|nhom|vung)\b/;
const end =
  /^(noi nhan|nguoi lap|lap bieu|ke toan|truong phong|giam doc|pho giam doc|thu truong|tm\b|tm\.|kt\.|chu tich|pho chu tich|ghi chu|luu y|ghi chu:|\*|nguon|can bo tong hop|xac nhan|ngay\s+\d*\s*thang|.{0,40}, ngay\b)/;

const roman = /^(?=[ivxlc])(c?)(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})[.)]?$/;

/** What the cell before a unit's name says: a running number, a group's Roman number or letter, or nothing. */
export type OrdinalMark = 'number' | 'roman' | 'letter' | null;

/**
 * @param value the cell's value; "1", "1.", "01", "1.1" and 1 are numbers, "I" and "A" are marks of groups.
 */
export function ordinalMark(value: string | number | boolean): OrdinalMark {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? 'number' : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\(?\d{1,5}(\.\d+)*[.)]?$/.test(text)) return 'number';
  if (roman.test(text.toLowerCase())) return 'roman';
  return /^[A-ZĐ][.)]?$/.test(text) ? 'letter' : null;
}

/** True for the label of a total row. */
export function isTotalLabel(label: string): boolean {
  return total.test(folded(label).replace(/^[-+*.\s]+/, ''));
}

/**
 * True for a total of a part only: "Cộng (I)", "Cộng cụm 1", "Tổng các xã". Such a row is a group's, where the table has
 * another total.
 */
export function isSubtotalLabel(label: string): boolean {
  return (
    /\b(cum|khoi|nhom|khu vuc|vung|cac (xa|phuong|thi tran|thon|truong|don vi))\b|\(?\b[ivx]+\b\)?$|\b[ab]\)?$/.test(
      folded(label),
    ) && !/[+-]\s*[ivxab]+\)?$/.test(folded(label))
  );
}

/**
 * What may be the mark of a group, glued before its name: "I. Khối huyện" → "I", "A. Các xã" → "A".
 * @returns null where the name begins with none, or with a running number.
 */
export function prefixOf(label: string): string | null {
  return /^([IVXLC]+|[A-ZĐ])[.)]\s*\p{L}/u.exec(label)?.[1] ?? null;
}

const romanLetters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * @returns null for what is no Roman number.
 * @example romanNumber('IV') // 4
 */
export function romanNumber(text: string): number | null {
  if (!roman.test(text.toLowerCase())) return null;
  const values = [...text.toUpperCase()].map((letter) => romanLetters[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** True for "Trong đó", "Bao gồm": parts of the row above, never added. */
export function isOfWhichLabel(label: string): boolean {
  return ofWhich.test(folded(label));
}

/** True for a label that names a group of units: "Cụm thi đua 1", "Các phường", "I. Khối huyện". */
export function isGroupLabel(label: string): boolean {
  return group.test(folded(label).replace(/^([ivx]+|[a-z])[.)]\s*/, ''));
}

/** True for a text that comes after a table: signatures, Nơi nhận, notes. */
export function endsTable(label: string): boolean {
  return end.test(folded(label));
}

/** True for a row of means, "Bình quân toàn tỉnh": neither a unit nor a sum. */
export function isMeanLabel(label: string): boolean {
  return /^(binh quan|trung binh|bq|tb)\b/.test(folded(label));
}

/** True for a name that says no more than a commune of that name would: "Trung Bình", "xã Trung Bình". */
export function isNamedTrungBinh(label: string): boolean {
  return /^(xã |tt |thị trấn )?trung bình$/i.test(label.normalize('NFC'));
}

/** True for a row kept for names to come: "........", "…". */
export function isPlaceholder(label: string): boolean {
  return /^[.…\s]+$/.test(label);
}

/** `a b c d e=d/c`: letters in their order, all along the row. */
function isLetterSequence(values: readonly (string | number | boolean)[]): boolean {
  const letters = values.map((value) =>
    /^\(?([a-z])\)?\s*(=.*)?$/i.exec(String(value).trim())?.[1]?.toLowerCase(),
  );
  return (
    values.length >= 3 &&
    letters.every((letter, index) => letter !== undefined && letter.charCodeAt(0) === 97 + index)
  );
}

/** True for the row of column numbers under a header: `1 2 3=2/1`, `A B 1 2`, `(12)=(11):(8)`. */
export function isNumberingRow(values: readonly (string | number | boolean)[]): boolean {
  const filled = values.filter((value) => value !== '');
  if (filled.length < 2) return false;
  if (isLetterSequence(filled)) return true;
  const numbers: number[] = [];
  for (const value of filled) {
    const text = String(value).trim();
    const match = /^\(?\s*(\d{1,2})\s*\)?[a-z]?\s*(=.*)?$/i.exec(text);
    if (match) numbers.push(Number(match[1]));
    else if (!/^\(?[a-e]\)?$/i.test(text)) return false;
  }
  return (
    numbers.length > 0 &&
    (numbers[0] ?? 0) <= 3 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}
