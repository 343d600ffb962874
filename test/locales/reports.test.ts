import type { IsoDate } from '../../src/core/text/date';
import { reportMessagesFor } from '../../src/locales/reports';

const { ranking, summary, asOf, source } = reportMessagesFor('vi');
const priorAsOf = '2023-05-31' as IsoDate;

test.each([
  [{ convention: 'pointsPublished', priorAsOf }, 'Tăng giảm so với 31/05/2023 (điểm %)'],
  [{ convention: 'growth', priorAsOf }, 'Tăng giảm so với 31/05/2023 (%)'],
  [{ convention: 'count', priorAsOf: null }, 'Tăng giảm (người)'],
  [{ convention: 'ratio', priorAsOf }, 'Tỷ lệ so với 31/05/2023 (%)'],
  [{ convention: null, priorAsOf: null }, 'Tăng giảm'],
] as const)('the change of %j is headed %s', (basis, heading) => {
  expect(ranking.columns.change(basis)).toBe(heading);
});

test.each([
  ['pointsPublished', 'Mức (điểm %)'],
  ['pointsExact', 'Mức (điểm %)'],
  ['growth', 'Mức (%)'],
  ['ratio', 'Bằng (% kỳ trước)'],
  ['count', 'Mức (người)'],
  [null, 'Mức'],
] as const)('rises and falls by %s are headed %s', (convention, heading) => {
  expect(summary.changes.change(convention)).toBe(heading);
});

test.each([
  [20, 'Chậm nhiều (dưới ngưỡng trên 20 điểm %)'],
  [7.5, 'Chậm nhiều (dưới ngưỡng trên 7,5 điểm %)'],
] as const)('units more than %d points below the threshold are headed %s', (points, heading) => {
  expect(summary.columns.farBelow(points)).toBe(heading);
});

const held = { insurance: 'bhyt', by: 'plan', threshold: 93, differ: false } as const;

test('titles, names and headings of the sheets that are made', () => {
  expect({
    names: [ranking.sheetName, summary.sheetName],
    titles: [ranking.title, summary.title],
    asOf: asOf('2023-11-18' as IsoDate),
    kind: ranking.kindHeading({ ...held, insurance: 'bhxhTuNguyen', threshold: 80 }, 6),
    none: ranking.noneBelow(held),
    source: source(['Tiến độ', 'Quý I']),
    columns: Object.values(ranking.columns).filter((heading) => typeof heading === 'string'),
  }).toEqual({
    names: ['Xếp hạng', 'Tổng hợp'],
    titles: ['DANH SÁCH ĐƠN VỊ CHẬM TIẾN ĐỘ', 'BẢNG TỔNG HỢP TIẾN ĐỘ'],
    asOf: '(Tính đến ngày 18/11/2023)',
    kind: 'BHXH tự nguyện: 6 đơn vị dưới 80% kế hoạch',
    none: 'Mọi đơn vị đều đạt từ 93% kế hoạch trở lên.',
    source: 'Lập từ trang tính “Tiến độ”, “Quý I”.',
    columns: [
      'Hạng',
      'Đơn vị',
      'Kế hoạch giao',
      'Số thực hiện',
      'Tỷ lệ (%)',
      'Còn thiếu đến ngưỡng (người)',
      'Còn thiếu đến kế hoạch (người)',
      'Ngưỡng (%)',
      'Số người cần đạt',
      'Tỷ lệ bao phủ (%)',
      'Còn thiếu đến chỉ tiêu (người)',
      'Chỉ tiêu bao phủ (%)',
    ],
  });
});

test.each(['vi', 'en'] as const)('sheet names of %s are names that Excel takes', (language) => {
  const reports = reportMessagesFor(language);
  for (const { sheetName } of [reports.ranking, reports.summary]) {
    expect(sheetName).toMatch(/^[^/\\?*:[\]']{1,31}$/);
  }
});

test.each([
  [{}, '2 đơn vị dưới 93% kế hoạch', 'Mọi đơn vị đều đạt từ 93% kế hoạch trở lên.'],
  [
    { differ: true },
    '2 đơn vị dưới ngưỡng (93% kế hoạch, một số đơn vị có ngưỡng riêng)',
    'Mọi đơn vị đều đạt ngưỡng của mình.',
  ],
  [
    { by: 'coverage', threshold: 97.89 },
    '2 đơn vị chưa đạt chỉ tiêu bao phủ 97,89%',
    'Mọi đơn vị đều đạt chỉ tiêu bao phủ 97,89%.',
  ],
  [
    { by: 'coverage', differ: true },
    '2 đơn vị chưa đạt chỉ tiêu bao phủ được giao',
    'Mọi đơn vị đều đạt chỉ tiêu bao phủ được giao.',
  ],
] as const)('a ranking with %o says what its units are held against', (change, below, none) => {
  expect(ranking.kindHeading({ ...held, ...change }, 2)).toBe(`BHYT: ${below}`);
  expect(ranking.noneBelow({ ...held, ...change })).toBe(none);
});
