import type { HeaderWords } from './header-words';
import type { ColumnRole } from './vocabulary';

export const coverageWords =
  /bao phu|ty le (nguoi |dan so |dan )?tham gia|dan so tham gia|(so voi|so|tren|\/) ?(dan so|llld|luc luong)/;
export const changeWords =
  /\btang\b.{0,24}\bgiam?\b|giam[\s,/()+-]*tang|\+ ?\/ ?-|±|chenh lech|bien dong|tang truong|toc do tang|\b(tang|giam) so\b|^((ty le|th|thuc hien|bang|dat|%) )*so (sanh )?(voi )?(cung ky|ck|ky truoc|thang truoc|tuan truoc|nam truoc|dau nam|cuoi nam|ngay|thoi diem)|\bth ?\/ ?(cung ky|ck)\b|^thuc hien ?\/ ?(cung ky|ck)\b|^so sanh( voi)?$|^so voi$|\b(tang|giam)\b.{0,40}\bso (voi )?(cung ky|ck|ky truoc|thang truoc|tuan truoc|quy truoc|nam truoc|dau nam|cuoi nam|ngay|thoi diem)/;
export const priorWords =
  /cung ky|\bck\b|ky truoc|thang truoc|tuan truoc|nam (truoc|ngoai)|quy truoc|lan truoc|(?<!tu )(?<!thang )dau nam(?! den)|cuoi nam|ky goc/;
export const planWords =
  /ke hoach|\bkh\b|chi tieu|\bct\b|muc tieu|nhiem vu|du toan|phan bo|nghi quyet|\bgiao\b|(chi tieu|so) phai thuc hien|^phai thuc hien/;
export const actualWords =
  /thuc hien|\bth\b|ket qua|\bkq\b|kqth|luy ke|\blk\b|hien (co|tai|nay)|(tuan|thang|quy|ky) nay|^co( den)?$|tham gia|\bda [a-z]|\b(phat trien|van dong|khai thac|thu|cap) duoc\b(?! giao)|cong don|trong ky|dat duoc|^so lieu|co the|tinh den|thoi diem/;
export const completion =
  /hoan thanh|htkh|\bht\b|thuc hien|\bdat\b|so (voi )?(ke hoach|kh|chi tieu|ct|giao|phan dau|dang ky)|\bth ?\/ ?(kh|ct)\b|\/ ?(kh|ke hoach)/;
/** How surely a text above speaks for a column whose own words are not known. */
export const unsure = 0.8;
/** A count of something; what it counts is said above it. */
export const countWords = /^(tong )?(so )?(nguoi|luong|the|doi tuong|tong so|tong cong|cong|tong|so)?$/;

/** What leads up to a day. */
export const dayWords = /^(tinh )?(den|den het|den ngay|den thoi diem|het|het ngay|thoi diem|ngay)?$/;

type Rule = readonly [role: ColumnRole, confidence: number, test: (said: HeaderWords) => boolean];
const says =
  (pattern: RegExp) =>
  ({ words }: HeaderWords): boolean =>
    pattern.test(words);

/** In this order: the first that holds decides for the text. */
export const rules: readonly Rule[] = [
  ['note', 0.97, says(/^(ghi chu|gc|chu thich|ly do|nguyen nhan|kien nghi)\b/)],
  ['rank', 0.95, says(/^(thu tu )?xep (thu|hang|vi thu)|^(thu )?hang$|^thu hang|^vi thu|^xh$/)],
  [
    'other',
    0.92,
    says(
      /phu trach|theo doi|^ho (va )?ten|^(ten )?chu ho|dien thoai|^sdt|^danh gia|^nhan xet|^xep loai|^dia chi|^tru so|^(don vi tinh|dvt|dv tinh)$|^chuc vu/,
    ),
  ],
  // Means, what is left by the month or to a share, and shares of what is left are worked out by rules of their own.
  ['other', 0.85, says(/(?<!dan so )(?<!so dan )\b(binh quan|trung binh)\b|\bmoi (thang|tuan|ngay|quy)\b/)],
  ['other', 0.85, ({ whole }) => /\bcon (thieu|phai|lai)\b.*\b(dat|du|toi)\s*\d+/.test(whole)],
  [
    'other',
    0.85,
    ({ words, percent }) =>
      percent &&
      /\bcon (thieu|phai|lai)\b|\bchua (tham gia|dat|hoan thanh|thuc hien)\b|^(so )?vuot\b/.test(words),
  ],
  ['other', 0.85, ({ words }) => changeWords.test(words) && /\bno\b|cham (dong|nop)/.test(words)],
  ['other', 0.9, says(/^(kh|ke hoach|chi tieu|ct)\b.*\bso (voi )?(th|thuc hien)\b/)],
  // Who takes part elsewhere is neither planned nor won here.
  ['other', 0.85, says(/\b(nhom|noi|dien|don vi) khac\b/)],
  ['group', 0.92, says(/^(cum|nhom|khoi)([\s,]+(thi dua|khoi thi dua|cum))?$/)],
  ['code', 0.95, says(/^ma( |$)|^xau noi ma/)],
  [
    'coverageTarget',
    0.93,
    ({ words }) =>
      coverageWords.test(words) &&
      (/phai dat/.test(words) ||
        (/ke hoach|\bkh\b|chi tieu|muc tieu|giao/.test(words) && !completion.test(words))),
  ],
  // How little may be owed, for how long, by how many: none of it is what is owed.
  [
    'other',
    0.9,
    says(
      /^(chi tieu|ct|ke hoach|kh|muc tieu|han muc|gioi han)\b[^/]*(\bno\b|cham (dong|nop))|^so (thang|ngay|don vi|doanh nghiep|lao dong|nguoi|dn|dv)\b.*(\bno\b|cham (dong|nop))/,
    ),
  ],
  [
    'arrearsRate',
    0.95,
    ({ words, percent }) =>
      (percent || /\/ ?(so )?phai thu/.test(words)) && /\bno\b|cham (dong|nop)/.test(words),
  ],
  ['receivable', 0.94, says(/(?<!\bcon )\bphai (thu|dong|nop)\b(?! hoi)/)],
  ['arrears', 0.93, says(/\bno\b|cham (dong|nop)/)],
  ['coverage', 0.94, ({ words }) => /bao phu/.test(words)],
  ['coverage', 0.88, ({ words, percent }) => percent && coverageWords.test(words)],
  ['coverage', 0.9, ({ words, percent }) => percent && /dan so|llld|luc luong lao dong/.test(words)],
  ['labourForce', 0.95, says(/llld|luc luong lao dong|^(so )?lao dong trong do tuoi/)],
  [
    'population',
    0.95,
    ({ words, whole }) =>
      (/dan so|nhan khau|^(tong )?so (dan|khau)$|si so/.test(words) &&
        !/co the|tham gia|\bchua\b|\bda [a-z]/.test(words)) ||
      /thuoc dien|phai tham gia/.test(words) ||
      /^(tong so|ts|so|tong) (hoc sinh|hs|hssv|sinh vien)(,? sinh vien)?$/.test(whole),
  ],
  ['share', 0.93, says(/ty trong|co cau/)],
  [
    'increase',
    0.93,
    says(
      /^(tham gia )?(doi tuong )?[-–\s]*(tong )?(so )?(nguoi )?tang( nguoi| tham gia| tong| toan dan| doi tuong)*( \+)?$/,
    ),
  ],
  [
    'decrease',
    0.93,
    says(
      /^(tham gia )?(doi tuong )?[-–\s]*(tong )?(so )?(nguoi )?giam( nguoi| tham gia| tong| toan dan| doi tuong)*( -)?$/,
    ),
  ],
  // "Vượt (+), thiếu (-)": one signed column, above zero where the plan was passed.
  ['surplus', 0.92, says(/\b(vuot|thua)\b[^a-z]*\b(thieu|hut)\b/)],
  [
    'remaining',
    0.94,
    says(
      /\bcon (phai|thieu|lai)\b|so con\b|chua? (thuc hien|tham gia|dat|co)|thieu\b|cac thang con lai|^(so )?chua/,
    ),
  ],
  [
    'remaining',
    0.94,
    ({ words }) =>
      /\b(can|phai) (phai )?(phat trien|van dong)|\bcan (phai )?(thuc hien|tang|bo sung|dat)\b/.test(words) &&
      !planWords.test(words),
  ],
  ['surplus', 0.92, says(/^(so )?vuot?\b|^(so )?(nguoi )?thua( nguoi| doi tuong)*$/)],
  [
    'change',
    0.94,
    ({ words, whole, marked }) =>
      // "Số đầu năm" is a figure, "So đầu năm" a comparison; folded they are one.
      (changeWords.test(words) &&
        !(/^so (cung|ck|ky|thang|tuan|nam|dau|cuoi|ngay|thoi)/.test(words) && isFigure(marked))) ||
      /\+ ?\/ ?-|±/.test(whole),
  ],
  // Percents of these are no people.
  ['rate', 0.92, ({ words, percent }) => percent && /phan dau|dang ky/.test(words) && completion.test(words)],
  ['other', 0.85, ({ words, percent }) => percent && /\bmoi\b|tai tuc/.test(words)],
  ['estimate', 0.94, says(/\buoc\b/)],
  ['stretchPlan', 0.94, says(/phan dau|dang ky/)],
  // "Kế hoạch giao đầu năm" is a plan; one of another year is not this year's.
  ['plan', 0.93, says(/^(ke hoach|kh|chi tieu|ct|giao)\b[^/]* dau nam$/)],
  [
    'other',
    0.8,
    ({ words }) =>
      /^(ke hoach|kh|chi tieu|ct)\b/.test(words) && priorWords.test(words) && !actualWords.test(words),
  ],
  ['newCount', 0.93, says(/\bmoi\b/)],
  ['renewedCount', 0.93, says(/tai (tie )?tuc|dong tiep|tai tham gia|tham gia (tai )?tiep|tiep tuc|duy tri/)],
  ['priorRate', 0.9, ({ words, percent }) => percent && priorWords.test(words)],
  ['prior', 0.94, says(priorWords)],
  [
    'rate',
    0.95,
    ({ words, percent }) =>
      (percent && (completion.test(words) || planWords.test(words))) ||
      /\bth ?\/ ?(kh|ct)\b|htkh|muc do hoan thanh/.test(words),
  ],
  [
    'plan',
    0.95,
    ({ words }) => planWords.test(words) && !/thuc hien (ke hoach|chi tieu)|ket qua/.test(words),
  ],
  ['rate', 0.9, ({ words, percent }) => percent && actualWords.test(words)],
  ['actual', 0.95, says(actualWords)],
  ['rate', 0.8, says(/^dat$/)],
];

/** Where no marks were typed, "So dau nam" is the figure: the comparison would be "So voi dau nam". */
function isFigure(marked: string): boolean {
  return /(?<!\p{L})số /u.test(marked) || (/so (dau|cuoi)/.test(marked) && !/[^\p{ASCII}]/u.test(marked));
}
