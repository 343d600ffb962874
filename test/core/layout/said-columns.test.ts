import {
  type Correction,
  corrected,
  type Corrections,
  headerKey,
  readCorrections,
} from '../../../src/core/layout/corrections';
import { saidOf } from '../../../src/core/layout/said-columns';

const done: Correction = {
  sheet: 'Tháng 10',
  header: 'ket qua (31/10/2023)',
  occurrence: 0,
  role: 'actual',
  insurance: null,
};
const rated: Correction = { ...done, header: 'dat', role: 'rate' };
const voluntary: Correction = { ...rated, insurance: 'bhxhTuNguyen' };

/** What is said of each header on a sheet: `role`, `role kind`, `role kind?` where this sheet's words go first, or `-`. */
function said(sheet: string, headers: readonly string[], corrections: Corrections): string[] {
  const paths = headers.map((header) => header.split(' | '));
  return saidOf(sheet, paths, corrections).map((one) => {
    if (one === null) return '-';
    return one.insurance === null ? one.role : `${one.role} ${one.insurance}${one.here ? '' : '?'}`;
  });
}

const facts: readonly (readonly [
  name: string,
  sheet: string,
  headers: readonly string[],
  corrections: Corrections,
  expected: readonly string[],
])[] = [
  ['nothing was said', 'Tháng 10', ['Đơn vị', 'Đạt'], [], ['-', '-']],
  ['the header itself', 'Tháng 10', ['Đơn vị', 'Đạt'], [rated], ['-', 'rate']],
  ['in other letters', 'Tháng 10', ['Đơn vị', 'ĐẠT'.normalize('NFD')], [rated], ['-', 'rate']],
  ['a column was inserted before it', 'Tháng 10', ['Mã', 'Đơn vị', 'Đạt'], [rated], ['-', '-', 'rate']],
  [
    'the second of two of that header',
    'Tháng 10',
    ['Đạt', 'Đạt'],
    [{ ...rated, occurrence: 1 }],
    ['-', 'rate'],
  ],
  ['a part of a longer header is another header', 'Tháng 10', ['BHYT | Đạt'], [rated], ['-']],
  ['the kind, on the sheet where it was said', 'Tháng 10', ['Đạt'], [voluntary], ['rate bhxhTuNguyen']],
  ['the kind, on another sheet', 'Tháng 11', ['Đạt'], [voluntary], ['rate bhxhTuNguyen?']],
  [
    'two sheets disagree on the kind: each has its own, a third none',
    'Tháng 12',
    ['Đạt'],
    [voluntary, { ...rated, sheet: 'Tháng 11', insurance: 'bhyt' }],
    ['rate'],
  ],
  [
    'two sheets disagree: the own one decides',
    'Tháng 11',
    ['Đạt'],
    [voluntary, { ...rated, sheet: 'Tháng 11', insurance: 'bhyt' }],
    ['rate bhyt'],
  ],
  [
    'two sheets disagree on the role: a third is not guessed',
    'Tháng 12',
    ['Đạt'],
    [rated, { ...rated, sheet: 'Tháng 11', role: 'actual' }],
    ['-'],
  ],
  ['next month under the same words', 'Tháng 11', ['Kết quả (30/11/2023)'], [done], ['actual']],
  [
    'months and quarters in words',
    'Tháng 11',
    ['Kết quả tháng 11', 'Đạt quý IV'],
    [
      { ...done, header: 'ket qua thang 10' },
      { ...rated, header: 'dat quy iii' },
    ],
    ['actual', 'rate'],
  ],
  [
    'two other dates: which is meant is not guessed',
    'Tháng 11',
    ['Kết quả (30/11/2023)', 'Kết quả (31/5/2023)'],
    [done],
    ['-', '-'],
  ],
  [
    'the very date is there: the other date is another column',
    'Tháng 11',
    ['Kết quả (30/11/2023)', 'Kết quả (31/10/2023)'],
    [done],
    ['-', 'actual'],
  ],
];

test.each(facts)('%s', (_name, sheet, headers, corrections, expected) => {
  expect(said(sheet, headers, corrections)).toEqual(expected);
});

test('a header is known by its words, not by how they are typed', () => {
  expect(headerKey(['BHXH tự nguyện', 'Kế hoạch\ngiao'])).toBe('bhxh tu nguyen | ke hoach giao');
});

test('an answer takes the place of the last one about the same column, and of no other', () => {
  const elsewhere = { ...rated, sheet: 'Tháng 11' };
  const second = { ...rated, occurrence: 1 };
  expect(corrected([rated, elsewhere, second, done], voluntary)).toEqual([
    elsewhere,
    second,
    done,
    voluntary,
  ]);
});

test.each<readonly [string, string | null, Corrections]>([
  ['nothing', null, []],
  ['what was kept', JSON.stringify([rated, voluntary]), [rated, voluntary]],
  ['a spoilt text', '[{', []],
  ['something else', '{"a":1}', []],
  [
    'what is not a correction beside one that is',
    JSON.stringify([
      null,
      7,
      { ...rated, role: 'sum' },
      { ...rated, insurance: 'x' },
      { role: 'rate' },
      done,
    ]),
    [done],
  ],
])('%s is read', (_name, kept, corrections) => {
  expect(readCorrections(kept)).toEqual(corrections);
});
