import { findQuotas } from '../../../src/core/quota/plan-source';
import type { RecognisedSheet } from '../../../src/core/recognised-sheet';
import { progress, quota, typed } from './typed-workbook';

const wards: readonly (readonly [string, number, number])[] = [
  ['Phường 1', 165, 10324],
  ['Phường 2', 55, 3444],
  ['Long Đức', 319, 19936],
];
const done: readonly (readonly [string, number])[] = [
  ['P.2', 40],
  ['Xã Long Đức', 300],
  ['P.1', 50],
];
const quota2022 = 'CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA NĂM 2022';
const noYear = 'CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA';
const sheet = progress(done);

/** Each fact: the other sheets, and what is told of them. */
const facts: readonly (readonly [string, RecognisedSheet, readonly RecognisedSheet[], unknown])[] = [
  ['no other sheet', sheet, [], []],
  ['a quota sheet', sheet, [quota(wards)], [{ outcome: 'used', quota: 'Giao chỉ tiêu', unmatched: [] }]],
  [
    'units that are missing there, or twice there',
    progress([...done, ['Phường 9', 10], ['Xã Hòa Bình', 12]]),
    [quota([...wards, ['Hoà Bình', 10, 10], ['Xã Hòa Bình', 20, 20]])],
    [{ outcome: 'used', unmatched: ['Phường 9', 'Xã Hòa Bình'] }],
  ],
  [
    'units of somewhere else',
    progress([
      ['Phường 8', 1],
      ['Phường 9', 1],
    ]),
    [quota(wards)],
    [],
  ],
  [
    'a quota of other kinds',
    sheet,
    [quota(wards, { header: ['STT', 'Đơn vị', 'BHXH bắt buộc', 'BHYT'] })],
    [],
  ],
  [
    'two plans of the kind on one sheet: nobody knows which',
    sheet,
    [quota(wards, { header: ['STT', 'Đơn vị', 'BHXH tự nguyện', 'BHXH tự nguyện'] })],
    [],
  ],
  [
    'the quota with more of its units, wherever it stands',
    sheet,
    [
      quota(wards.slice(1), { name: 'A' }),
      quota(wards, { name: 'B' }),
      quota(wards.slice(0, 1), { name: 'C' }),
    ],
    [{ outcome: 'used', quota: 'B' }],
  ],
  [
    'of two with as many, the one that names the year',
    sheet,
    [quota(wards, { name: 'A', title: noYear }), quota(wards, { name: 'B' })],
    [{ outcome: 'used', quota: 'B' }],
  ],
  [
    'the year in the name of the sheet counts too',
    sheet,
    [quota(wards, { name: 'A', title: noYear }), quota(wards, { name: 'Chỉ tiêu 2023', title: noYear })],
    [{ outcome: 'used', quota: 'Chỉ tiêu 2023' }],
  ],
  [
    'two alike: none',
    sheet,
    [quota(wards, { name: 'A' }), quota(wards, { name: 'B' })],
    [{ outcome: 'undecided', quotas: ['A', 'B'] }],
  ],
  [
    'a quota of another year is not taken',
    sheet,
    [quota(wards, { title: quota2022 })],
    [{ outcome: 'otherYear', quota: 'Giao chỉ tiêu', year: 2022 }],
  ],
  [
    'last year’s beside this year’s',
    sheet,
    [quota(wards, { name: '2022', title: quota2022 }), quota(wards.slice(1), { name: '2023' })],
    [{ outcome: 'used', quota: '2023', unmatched: ['P.1'] }],
  ],
  [
    'the day of the decision is not the year of the quota',
    sheet,
    [quota(wards, { title: 'CHỈ TIÊU (Kèm theo Quyết định ngày 30 tháng 12 năm 2022)' })],
    [{ outcome: 'used' }],
  ],
  [
    'a quota that names no year, for figures that name none',
    progress(done, { title: 'TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN' }),
    [quota(wards, { title: noYear })],
    [{ outcome: 'used' }],
  ],
  [
    'a plan column that is empty',
    progress(
      done.map(([unit, people]) => [unit, '', people]),
      { header: ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện', 'Tỷ lệ (%)'] },
    ),
    [quota(wards)],
    [{ outcome: 'used' }],
  ],
  [
    'a plan column with one figure is the plan',
    progress(
      done.map(([unit, people], index) => [unit, index === 0 ? 80 : '', people]),
      { header: ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện', 'Tỷ lệ (%)'] },
    ),
    [quota(wards)],
    [],
  ],
  [
    'mere counts ask for no plan',
    progress(done, { header: ['STT', 'Đơn vị', 'Số thực hiện'] }),
    [quota(wards)],
    [],
  ],
  [
    'another progress sheet is no quota',
    sheet,
    [
      typed(
        [
          ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 31/10/2023)'],
          ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện', 'Tỷ lệ (%)'],
          ...wards.map(([unit, plan], index) => [index + 1, unit, plan, plan, 100]),
        ],
        'Tháng 10',
      ),
    ],
    [],
  ],
];

describe('where the plan of a progress sheet is found', () => {
  it.each(facts)('%s', (_what, asking, others, notes) => {
    const told = findQuotas(asking, [...others, asking]).notes;
    expect(told).toHaveLength((notes as unknown[]).length);
    expect(told).toMatchObject(notes as object[]);
    for (const note of told) expect(note).toMatchObject({ sheet: 'Tiến độ', insurance: 'bhxhTuNguyen' });
  });

  it('a plan comes with every note that one was taken, and with no other', () => {
    for (const [, asking, others] of facts) {
      const { plans, notes } = findQuotas(asking, [...others, asking]);
      expect(plans).toHaveLength(notes.filter(({ outcome }) => outcome === 'used').length);
    }
  });
});
