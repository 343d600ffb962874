import { generalText, roundedFor } from '../../../../src/workbench/page/sheet/displayed-number';

test.each([
  [46.81, 20, '46,81'],
  [1 / 3, 20, '0,333333333'],
  [1 / 3, 6, '0,3333'],
  [-0.63, 20, '-0,63'],
  [0.1 + 0.2, 20, '0,3'],
  [1234567, 3, '1234567'],
  [2.999, 3, '3'],
  [0, 5, '0'],
  [123456789012, 20, '1,23457E+11'],
])('%d in %d characters shows %s', (value, room, text) => {
  expect(generalText(value, room)).toBe(text);
});

test.each([
  [1.005, '0.00', 1.01],
  [-0.625, '0.00', -0.63],
  [2.675, '0.00', 2.68],
  [46.80851063829787, '0.00', 46.81],
  [46.80851063829787, '"▼ "0.00', 46.81],
  [0.46805, '0.00%', 0.4681],
  [1234.5, '#,##0', 1235],
  [-0.001, '0.00', 0],
  [45248.75, 'dd/mm/yyyy', 45248.75],
  [12345.678, '0.00E+00', 12345.678],
  [1e-7, '0.00', 0],
])('%d drawn as %s is drawn from %d', (value, numberFormat, rounded) => {
  expect(roundedFor(value, numberFormat)).toBe(rounded);
});
