import { folded } from '../text/fold';
import { respelt } from './typing-slips';
import { type InsuranceKind, parentKind } from './vocabulary';

interface KindWords {
  readonly kind: InsuranceKind;
  readonly words: RegExp;
  /** The words name people; they are a kind of insurance only where BHYT is spoken of. */
  readonly ofHealthOnly?: true;
  /** Other words stand between these, "HS tham gia BHYT": they tell the kind, and say something of their own. */
  readonly apart?: true;
}

const social = String.raw`(?:bhxh|bh ?xh|bao hiem xa hoi)`;
const health = String.raw`(?:bhyt|bh ?yt|bao hiem y te)`;

/** Groups of people whose BHYT has no identifier of its own. */
const peopleOfHealth =
  /\bho ngheo\b|\bnguoi ngheo\b|luc luong vu trang|\blvt\b|\bllvt\b|nong[\s,–-]+lam[\s,–-]+ngu( nghiep)?([\s,–-]+diem( nghiep)?)?|(ho )?(nong nghiep )?co muc song trung binh|tre em( duoi 6 tuoi)?|nguoi co cong|bao tro xa hoi|\bbtxh\b|dan toc thieu so|\bdtts\b|huu tri|than nhan|nguoi cao tuoi/;

/**
 * Most telling first: "BHXH TN" is voluntary while "BHTN" is unemployment insurance, and a kind of BHYT that has no
 * identifier of its own is plain `bhyt`.
 */
const kindWords: readonly KindWords[] = [
  // Both kinds together, "BHXH (BB+TN)".
  {
    kind: 'bhxh',
    words: new RegExp(String.raw`${social} ?\(?(bb|bat buoc) ?(\+|,|va|&) ?(tn|tu nguyen)\)?`),
  },
  {
    kind: 'bhxhTuNguyen',
    words: new RegExp(String.raw`${social} ?\(?(tu nguyen|t\.? ?nguyen|tn)\b|\bbhxhtn\b|\btu nguyen\b`),
  },
  {
    kind: 'bhxhBatBuoc',
    words: new RegExp(String.raw`${social} ?\(?(bat buoc|bb)\b|\bbhxhbb\b|\bbat buoc\b`),
  },
  { kind: 'bhtn', words: /\bbhtn\b|\bbh that nghiep|bao hiem that nghiep|\bthat nghiep\b/ },
  { kind: 'bhytCanNgheo', words: /\bcan ngheo\b/ },
  {
    kind: 'bhytHocSinh',
    words: new RegExp(
      String.raw`\bhssv\b|${health}[^|]*\bhs\b|${health}[^|]*hoc sinh|\bhoc sinh,? sinh vien\b`,
    ),
  },
  {
    kind: 'bhytHocSinh',
    words: new RegExp(String.raw`\b(hoc sinh|hs) [^|,]{0,30}${health}`),
    apart: true,
  },
  { kind: 'bhytHoGiaDinh', words: /\bho gia dinh\b|\bho gd\b|\bhgd\b|bhythgd|\btu dong\b/ },
  { kind: 'bhyt', words: new RegExp(String.raw`${health}|\bbhyt`) },
  { kind: 'bhyt', words: peopleOfHealth, ofHealthOnly: true },
  { kind: 'bhxh', words: new RegExp(String.raw`${social}|\bbhxh`) },
];

/**
 * Every insurance kind that a text names, the most telling reading of each place.
 * @param ofHealth the table speaks of BHYT elsewhere, so that "Hộ gia đình" alone is a kind of it.
 * @example insuranceKindsIn('CHỈ TIÊU THU BHXH TỰ NGUYỆN, BHYT NĂM 2023') // ['bhxhTuNguyen', 'bhyt']
 */
export function insuranceKindsIn(text: string, ofHealth = false): InsuranceKind[] {
  const isOfHealth = ofHealth || new RegExp(health).test(folded(text));
  let rest = withoutOffices(respelt(folded(text)));
  const kinds: InsuranceKind[] = [];
  for (const { kind, words, ofHealthOnly } of kindWords) {
    // "Hộ cận nghèo", "học sinh" are people; they are a kind of insurance only where BHYT is spoken of.
    if ((ofHealthOnly ?? parentKind[kind] === 'bhyt') && !isOfHealth) continue;
    const every = new RegExp(words.source, 'g');
    if (!every.test(rest)) continue;
    if (!kinds.includes(kind)) kinds.push(kind);
    rest = rest.replace(every, '|');
    if (kind.startsWith('bhyt') && kind !== 'bhyt') rest = rest.replace(new RegExp(health, 'g'), '|');
  }
  return kinds;
}

const offices =
  /ubnd|bhxh (?!tn|bb|tu nguyen|bat buoc)(\S{2,6} ){0,2}giao|(theo|do) (du lieu )?bhxh(?! ?(tn|bb|tu nguyen|bat buoc))|(bhxh|bao hiem xa hoi) (huyen|tinh(?! (den|toi))|thi xa|thanh pho|co so|viet nam|khu vuc|quan|xa|phuong)|co quan (bhxh|bao hiem xa hoi)|ban chi dao[^|]*|tai lieu[^|]*/g;
/** Insurance that pays ("chi phí KCB BHYT", "trợ cấp BHXH") or numbers people is none that people are won for. */
const benefits =
  /(kham,? ?(va )?chua benh|\bkcb|luong huu|tro cap|che do|chi tra|\bquy|ma so|ma the|giam dinh( chi phi)?)( thang| hang thang| mot lan)?,? ?(bhxh|bhyt|bhtn|bao hiem (xa hoi|y te|that nghiep))( mot lan)?/g;
/** "436/BC-BHXH", "Số: /QĐ-BHXH": the number of a document names an office, not an insurance. */
const documentNumbers = /\d*\s*\/\s*(\d+\s*\/\s*)?[a-z]{2,}(-[a-z]+)*/g;

function withoutOffices(plain: string): string {
  return plain.replace(documentNumbers, ' ').replace(offices, ' ').replace(benefits, ' ');
}

/** A folded text without the insurance kinds that it names; names of offices ("BHXH huyện") stay. */
export function withoutInsurance(plain: string): string {
  let rest = plain;
  for (const { words, apart } of kindWords)
    if (apart !== true) rest = rest.replace(new RegExp(words.source, 'g'), ' ');
  return rest;
}

/**
 * The insurance kind of a header, from the leaf up: the nearest text that names one kind decides.
 * @returns `none` when no text does.
 */
export function insuranceOfPath(path: readonly string[], titleOfHealth = false): InsuranceKind {
  const ofHealth = titleOfHealth || path.some((text) => new RegExp(health).test(folded(text)));
  for (let level = path.length - 1; level >= 0; level -= 1) {
    const text = path[level] ?? '';
    // A kind may be cut in two by the header's rows: "BHXH" over "TN".
    const [split, ...others] = level > 0 ? insuranceKindsIn(`${path[level - 1]} ${text}`, ofHealth) : [];
    const [first, ...more] = insuranceKindsIn(text, ofHealth);
    if (split !== undefined && others.length === 0 && (first === undefined ? !isWhole(split) : false))
      return split;
    if (first === undefined || more.length > 0) continue;
    // "Số HS tham gia BHYT" under "BHYT học sinh" is about those.
    const narrower = path.slice(0, level).flatMap((above) => insuranceKindsIn(above, ofHealth));
    return narrower.find((kind) => parentKind[kind] === first) ?? first;
  }
  return 'none';
}

function isWhole(kind: InsuranceKind): boolean {
  return kind === 'bhxh' || kind === 'bhyt' || kind === 'bhtn';
}
