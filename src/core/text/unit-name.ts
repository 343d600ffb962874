import { composed } from './fold';
import { decoded, type LegacyEncoding } from './legacy-encoding';
import { nameSpelling } from './name-spelling';

/** The levels at which a name may stand; a commune and a hamlet of one name are two units. */
type Level = 'province' | 'district' | 'commune' | 'hamlet';

/** What kind of place a unit is, as its name's prefix says it. */
export type UnitType = keyof typeof unitTypes;

const unitTypes = {
  tinh: { levels: ['province'], words: ['tỉnh'] },
  thanhPho: { levels: ['province', 'district'], words: ['thành phố', 'tp'] },
  thiXa: { levels: ['district'], words: ['thị xã', 'tx'] },
  huyen: { levels: ['district'], words: ['huyện', 'h'] },
  quan: { levels: ['district'], words: ['quận', 'q'] },
  thiTran: { levels: ['commune'], words: ['thị trấn', 'tt'] },
  phuong: { levels: ['commune'], words: ['phường', 'p'] },
  xa: { levels: ['commune'], words: ['xã', 'x'] },
  dacKhu: { levels: ['commune'], words: ['đặc khu'] },
  toDanPho: { levels: ['hamlet'], words: ['tổ dân phố', 'tổ dp', 'tdp', 'tổ'] },
  khuPho: { levels: ['hamlet'], words: ['khu phố', 'kp'] },
  tieuKhu: { levels: ['hamlet'], words: ['tiểu khu', 'tk'] },
  khu: { levels: ['hamlet'], words: ['khu'] },
  khom: { levels: ['hamlet'], words: ['khóm'] },
  thon: { levels: ['hamlet'], words: ['thôn'] },
  ap: { levels: ['hamlet'], words: ['ấp'] },
  ban: { levels: ['hamlet'], words: ['bản'] },
  buon: { levels: ['hamlet'], words: ['buôn'] },
  lang: { levels: ['hamlet'], words: ['làng'] },
  xom: { levels: ['hamlet'], words: ['xóm'] },
} as const satisfies Readonly<Record<string, { levels: readonly Level[]; words: readonly string[] }>>;

/** Offices named instead of the place that they serve: "UBND xã Hương Toàn", "BHXH huyện Phù Cừ". */
const offices = ['ủy ban nhân dân', 'ubnd', 'hđnd', 'bảo hiểm xã hội', 'bhxh', 'ban chỉ đạo', 'bcđ'].map(
  nameSpelling,
);

/** Longest first, so that "tổ dân phố" is not taken for "tổ". */
const prefixes = (Object.keys(unitTypes) as UnitType[])
  .flatMap((type) => unitTypes[type].words.map((word) => ({ type, word: `${nameSpelling(word)} ` })))
  .sort((a, b) => b.word.length - a.word.length);

/** One way to read a unit's name: its own name, and what kind of place the prefix says; null for none. */
export interface UnitReading {
  readonly type: UnitType | null;
  /** For comparing only: lower case, the tone after its word. */
  readonly name: string;
}

/**
 * A unit as its sheet shows it, in Unicode NFC and on one line, without a running number glued before it.
 * @param encoding of the sheet; null for Unicode.
 * @example shownUnitName('10. Huyện  Phù Cừ', null) // 'Huyện Phù Cừ'
 */
export function shownUnitName(text: string, encoding: LegacyEncoding | null): string {
  return composed(decoded(text, encoding)).replace(/^\d{1,4}\s*[.)]\s+(?=\p{L})/u, '');
}

/**
 * The ways to read a unit's name, the likeliest first, in a form in which two writings of one name are equal: case,
 * NFC or NFD, hòa or hoà, Ð for Đ, spaces, "P.1" and "Phường 01", an office or a running number before the name. A
 * letter or a tone that differs is another name. A name such as "Bản Phố" begins like a prefix and is read both ways.
 * @returns none for a blank.
 * @example unitReadings('1. UBND xã Hòa Bình')[0] // { type: 'xa', name: … }
 */
export function unitReadings(text: string): readonly UnitReading[] {
  const known = knownReadings.get(text);
  if (known !== undefined) return known;
  if (knownReadings.size >= mostKnown) knownReadings.clear();
  const readings = readUnitName(text);
  knownReadings.set(text, readings);
  return readings;
}

/**
 * The same names are read again in each check and at each recalculation, and to read one takes longer than all else that
 * is done about its row.
 */
const knownReadings = new Map<string, readonly UnitReading[]>();
const mostKnown = 120_000;

function readUnitName(text: string): UnitReading[] {
  const whole = withoutOffice(nameSpelling(withoutOrdinal(text)));
  if (whole === '') return [];
  const prefix = prefixes.find(({ word }) => whole.startsWith(word));
  if (prefix === undefined) return [{ type: null, name: whole }];
  const name = whole.slice(prefix.word.length);
  return [
    { type: prefix.type, name },
    { type: null, name: whole },
  ];
}

/** True where two kinds of place may be one unit: a commune that became a ward, or a prefix that was left out. */
export function sameLevel(one: UnitType | null, other: UnitType | null): boolean {
  if (one === null || other === null) return true;
  const levels: readonly Level[] = unitTypes[other].levels;
  return unitTypes[one].levels.some((level) => levels.includes(level));
}

/** Running numbers, dashes and bullets before a name; "19 tháng 5" is a name. */
function withoutOrdinal(text: string): string {
  return composed(text)
    .replace(/^[-–—+*•·\s]+/u, '')
    .replace(/^\(?\d{1,4}(?:\.\d{1,3})*(?:\s*[.)/:-]+\s*|\s+)(?=\p{L})(?!tháng\s)/iu, '');
}

function withoutOffice(text: string): string {
  const office = offices.find((word) => text.startsWith(`${word} `));
  return office === undefined ? text : withoutOffice(text.slice(office.length + 1));
}
