import { folded } from '../text/fold';
import { labelHeaderOf } from './label-headers';
import type { ColumnRole } from './vocabulary';

/** What the words of a header say: the role, and how surely words alone may say it. */
export interface WordRole {
  readonly role: ColumnRole;
  readonly confidence: number;
  /** The header's text that decided. */
  readonly text: string;
}

const share = /ty trong|co cau/;
const percent = /%|ty le|\bphan tram\b|\btl\b/;

type Rule = readonly [role: ColumnRole, confidence: number, test: (leaf: string, path: string) => boolean];

const leafIs =
  (pattern: RegExp) =>
  (leaf: string): boolean =>
    pattern.test(leaf);

/** Completion words: a rate against the plan ("TH/KH", "% so với KH", "Đạt (%)", "Tỷ lệ hoàn thành"). */
const completion =
  /hoan thanh|thuc hien|\bdat\b|so (voi )?(ke hoach|kh|chi tieu|giao)|\bth ?\/ ?(kh|ct)\b|(ke hoach|kh|chi tieu)\b.*%|%.*(ke hoach|kh|chi tieu)\b/;
const coverageWords =
  /bao phu|ty le (nguoi |dan so |dan )?tham gia|(so voi|so|\/) ?(dan so|llld|luc luong)|%.*dan so|dan so tham gia/;
const changeWords =
  /tang ?[,/-]? ?\(?\+?\)?[,/ ]*giam|giam ?[,/-]? ?tang|\+ ?\/ ?-|±|chenh lech|bien dong|tang truong|toc do tang|so (sanh )?(voi )?(cung ky|ky truoc|thang truoc|tuan truoc|nam truoc|dau nam|ngay|thoi diem|\d)|so sanh/;
const priorWords =
  /cung ky|ky truoc|thang truoc|tuan truoc|nam truoc|dau nam|cuoi nam (truoc|20\d\d)|lan truoc|ky goc/;
const planWords =
  /\b(ke hoach|kh|chi tieu|ct|muc tieu|nhiem vu|du toan|chi tieu kh)\b|\b(duoc )?giao\b|\bgiao\b/;
const actualWords =
  /thuc hien|\bth\b|ket qua|\bkq\b|kqth|luy ke|\blk\b|hien co|dang tham gia|da (tham gia|van dong|thu|dat|thuc hien|phat trien|co)|cong don|trong ky|\bdat duoc\b|nguoi (dang )?tham gia/;
/** A count of something; what it counts is said above it. */
const countWords = /^(tong )?so (nguoi|luong|the|doi tuong|tham gia)|^tong so$|^so nguoi/;

/** In this order: the first that holds decides. Texts are folded; `path` is the whole header from the top down. */
const rules: readonly Rule[] = [
  ['ordinal', 0.99, (leaf) => labelHeaderOf(leaf) === 'ordinal'],
  ['note', 0.97, leafIs(/^(ghi chu|ghi|gc|chu thich|nguyen nhan|kien nghi|nguoi phu trach|danh gia)\b/)],
  ['rank', 0.96, leafIs(/^(xep )?(thu )?hang\b|^xep (thu|hang)|^vi thu|^thu hang/)],
  ['group', 0.9, leafIs(/^(cum|cum thi dua|nhom|khoi( thi dua)?)$/)],
  ['code', 0.95, leafIs(/^ma\b( (so|don vi|dv|xa|dvhc|bhxh|hanh chinh).*)?$|^xau noi ma$/)],
  ['other', 0.9, leafIs(/^(don vi tinh|dvt|dv tinh)$|^xep loai|^tru so|^dia chi|^so dien thoai/)],
  ['unit', 0.96, (leaf) => labelHeaderOf(leaf) === 'unit'],
  [
    'coverageTarget',
    0.92,
    (leaf, path) =>
      /bao phu|ty le (nguoi |dan so )?tham gia/.test(path) &&
      /(ke hoach|\bkh\b|chi tieu|muc tieu|\bgiao\b)/.test(leaf) &&
      !/(so voi|\/|th)\s*(ke hoach|kh|chi tieu)/.test(leaf),
  ],
  ['arrearsRate', 0.94, (leaf) => percent.test(leaf) && /\bno\b|cham (dong|nop)|no dong/.test(leaf)],
  ['receivable', 0.93, leafIs(/phai thu/)],
  ['arrears', 0.92, leafIs(/(so tien|tong so|tien|so) ?(no|cham (dong|nop))|^no\b|no dong|cham (dong|nop)/)],
  [
    'coverage',
    0.93,
    (leaf, path) => coverageWords.test(leaf) || (percent.test(leaf) && /bao phu/.test(path)),
  ],
  ['labourForce', 0.95, leafIs(/llld|luc luong lao dong|lao dong trong do tuoi/)],
  ['population', 0.95, leafIs(/dan so|nhan khau|tong so (hoc sinh|ho dan|hssv)|thuoc dien (tham gia)?/)],
  ['share', 0.9, leafIs(share)],
  ['increase', 0.92, (leaf) => /^(so )?tang( \(.*\))?$|^tang \(nguoi\)$/.test(leaf)],
  ['decrease', 0.92, (leaf) => /^(so )?giam( \(.*\))?$|^giam \(nguoi\)$/.test(leaf)],
  [
    'change',
    0.94,
    (leaf, path) => changeWords.test(leaf) || (/tang giam|so sanh/.test(path) && percent.test(leaf)),
  ],
  [
    'remaining',
    0.94,
    leafIs(
      /\bcon (phai|thieu|lai)\b|so con|chua (thuc hien|tham gia|dat)|(can|phai) (phat trien|van dong)|^thieu$/,
    ),
  ],
  ['surplus', 0.9, leafIs(/^vuot|^thua$|so vuot/)],
  ['priorRate', 0.9, (leaf, path) => percent.test(leaf) && (priorWords.test(leaf) || priorWords.test(path))],
  ['rate', 0.95, (leaf) => percent.test(leaf) && completion.test(leaf)],
  ['rate', 0.88, (leaf) => percent.test(leaf) && !/so nguoi/.test(leaf)],
  ['rate', 0.8, leafIs(/^dat$|^muc do hoan thanh$|^th ?\/ ?kh$/)],
  ['estimate', 0.93, leafIs(/\buoc\b/)],
  ['stretchPlan', 0.93, leafIs(/phan dau|dang ky/)],
  ['newCount', 0.88, leafIs(/phat trien moi|tang moi|van dong moi|tham gia moi|^(so )?moi$|giao moi/)],
  ['renewedCount', 0.88, leafIs(/tai tuc|tai tham gia|tiep tuc tham gia|tham gia (tai )?tiep tuc|duy tri/)],
  ['prior', 0.93, leafIs(priorWords)],
  ['plan', 0.95, (leaf) => planWords.test(leaf) && !/thuc hien|ket qua|\bth\b/.test(leaf)],
  ['prior', 0.9, (leaf, path) => priorWords.test(path) && (actualWords.test(leaf) || countWords.test(leaf))],
  ['actual', 0.95, leafIs(actualWords)],
  ['prior', 0.85, (_leaf, path) => priorWords.test(path)],
  ['plan', 0.85, (_leaf, path) => planWords.test(path) && !actualWords.test(path)],
  ['actual', 0.85, (_leaf, path) => actualWords.test(path)],
  ['actual', 0.75, leafIs(countWords)],
];

/**
 * What the words of a column's header say about its role.
 * @param path the header's texts from the top down, spans filled in.
 * @returns null when no word of the field stands there.
 * @example roleByWords(['BHXH tự nguyện', 'Kế hoạch giao'])?.role // 'plan'
 */
export function roleByWords(path: readonly string[]): WordRole | null {
  const texts = path.filter((text) => text !== '');
  const leafText = texts.at(-1);
  if (leafText === undefined) return null;
  const leaf = folded(leafText)
    .replace(/[:.;*]+$/, '')
    .trim();
  const whole = texts.map(folded).join(' | ');
  for (const [role, confidence, test] of rules) {
    if (test(leaf, whole)) return { role, confidence, text: leafText };
  }
  return null;
}
