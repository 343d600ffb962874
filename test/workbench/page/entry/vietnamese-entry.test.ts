import { entryText, readEntry } from '../../../../src/workbench/page/entry/vietnamese-entry';

test.each([
  ['46,81', 46.81, null],
  ['-0,63', -0.63, null],
  ['+1,5', 1.5, null],
  [',5', 0.5, null],
  ['6.000', 6000, '#,##0'],
  ['1.234.567', 1234567, '#,##0'],
  ['1.234,5', 1234.5, '#,##0.00'],
  ['50%', 0.5, '0%'],
  ['12,5%', 0.125, '0.00%'],
  ['100,1 %', 1.001, '0.00%'],
  ['18/11/2023', 45248, 'dd/mm/yyyy'],
  ['5-7-23', 45112, 'dd/mm/yyyy'],
  ['01/01/1900', 1, 'dd/mm/yyyy'],
  ['01/03/1900', 61, 'dd/mm/yyyy'],
])('%s is the number %d, shown as %s', (text, value, numberFormat) => {
  expect(readEntry(text)).toEqual({ kind: 'number', value, numberFormat });
});

test.each(['12.5', '1,234,567', '1.23', '1234.567', '31/02/2023', '18/11/2023/1', '2023.11.18'])(
  '%s is text on a Vietnamese system',
  (text) => {
    expect(readEntry(text)).toEqual({ kind: 'text' });
  },
);

test.each([
  '213',
  '-7',
  '007',
  '=A1*100/B1',
  '=1.5+1',
  "'12,5",
  'Hương Toàn',
  'BHYT 2023',
  '1. Hương Toàn',
  '',
])('%s means the same everywhere', (text) => {
  expect(readEntry(text)).toEqual({ kind: 'neutral' });
});

test.each([
  [46.81, '0.00', '46,81'],
  [46.80851063829787, '0.00', '46,8085106382979'],
  [6000, '#,##0', '6000'],
  [0.4681, '0.00%', '46,81%'],
  [45248, 'dd/mm/yyyy', '18/11/2023'],
  [213, '0" người"', '213'],
  [0.1 + 0.2, 'General', '0,3'],
])('%d formatted %s is edited as %s, and reads back', (value, numberFormat, text) => {
  expect(entryText(value, numberFormat)).toBe(text);
  const entry = readEntry(text);
  const back = entry.kind === 'number' ? entry.value : Number(text);
  expect(back).toBeCloseTo(value, 12);
});
