import { columnRoles, insuranceKinds } from '../../src/core/layout/vocabulary';
import type { IsoDate } from '../../src/core/text/date';
import { messagesFor } from '../../src/locales';

const vi = messagesFor('vi').layout;
const en = messagesFor('en').layout;
const asOf = '2023-11-18' as IsoDate;
const priorAsOf = '2023-05-31' as IsoDate;

test.each([
  [{ units: 9, asOf, priorAsOf }, '9 đơn vị · tính đến 18/11/2023 · so với 31/05/2023'],
  [{ units: 9, asOf, priorAsOf: null }, '9 đơn vị · tính đến 18/11/2023'],
  [{ units: 1200, asOf: null, priorAsOf: null }, '1.200 đơn vị'],
  [{ units: 9, asOf: null, priorAsOf }, '9 đơn vị · so với 31/05/2023'],
  [{ units: 0, asOf: null, priorAsOf: null }, ''],
])('the line of %j', (sheet, line) => {
  expect(vi.summaryLine(sheet)).toBe(line);
});

test('the line in English', () => {
  expect(en.summaryLine({ units: 1, asOf, priorAsOf })).toBe(
    '1 unit · as of 18 Nov 2023 · compared with 31 May 2023',
  );
});

test.each([
  ['bhxh', 'BHXH'],
  ['bhxhBatBuoc', 'BHXH bắt buộc'],
  ['bhxhTuNguyen', 'BHXH tự nguyện'],
  ['bhtn', 'BHTN'],
  ['bhyt', 'BHYT'],
  ['bhytHoGiaDinh', 'BHYT hộ gia đình'],
  ['bhytHocSinh', 'BHYT học sinh, sinh viên'],
  ['bhytCanNgheo', 'BHYT hộ cận nghèo'],
] as const)('%s is called %s', (kind, name) => {
  expect(vi.insurance[kind]).toBe(name);
});

test.each([
  ['roles', columnRoles, vi.role, en.role],
  ['insurance kinds', insuranceKinds, vi.insurance, en.insurance],
] as const)('no two %s share a name', (_name, words, vietnamese, english) => {
  for (const names of [vietnamese, english]) {
    expect(new Set(Object.values(names)).size).toBe(words.length);
  }
});
