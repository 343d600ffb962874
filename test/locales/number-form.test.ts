import type { IsoDate } from '../../src/core/text/date';
import { decimalDigits } from '../../src/locales/decimal-digits';
import { messagesFor } from '../../src/locales';

const vi = messagesFor('vi').numbers;
const en = messagesFor('en').numbers;

describe('figures are rounded as Excel shows them, half away from zero on the decimal value', () => {
  test.each([
    [-0.625, '-0,63'],
    [0.625, '0,63'],
    [1.005, '1,01'],
    [-1.005, '-1,01'],
    [2.675, '2,68'],
    [46.813186813186815, '46,81'],
    [90.625, '90,63'],
    [57.699999999999996, '57,70'],
    [0.005, '0,01'],
    [0.0049999, '0,00'],
    [-0.001, '0,00'],
    [0, '0,00'],
    [99.995, '100,00'],
    [948288562, '948.288.562,00'],
    [1e21, '1.000.000.000.000.000.000.000,00'],
    [1e-7, '0,00'],
  ])('%d with two decimals is %s', (value, shown) => {
    expect(vi.fixed(value)).toBe(shown);
  });

  test.each([Number.NaN, Infinity, -Infinity])('%d cannot be shown', (value) => {
    expect(() => vi.fixed(value)).toThrow(RangeError);
  });

  test('against exact decimal arithmetic, for every thousandth from -20 to 20', () => {
    for (let thousandths = -20_000; thousandths <= 20_000; thousandths += 1) {
      const hundredths = Math.floor((Math.abs(thousandths) + 5) / 10);
      const { negative, whole, fraction } = decimalDigits(thousandths / 1000, 2);
      expect(Number(whole) * 100 + Number(fraction)).toBe(hundredths);
      expect(negative).toBe(thousandths < 0 && hundredths > 0);
    }
  });
});

describe('each use of a number has its form', () => {
  const day = '2023-11-08' as IsoDate;
  test.each([
    ['count', vi.count(6000), '6.000', en.count(6000), '6,000'],
    ['count below a thousand', vi.count(999), '999', en.count(999), '999'],
    ['count of millions', vi.count(1234567), '1.234.567', en.count(1234567), '1,234,567'],
    ['negative count', vi.count(-1234), '-1.234', en.count(-1234), '-1,234'],
    ['short figure', vi.figure(57.7), '57,7', en.figure(57.7), '57.7'],
    ['whole figure', vi.figure(80), '80', en.figure(80), '80'],
    ['figure of tens keeps its zero', vi.figure(100), '100', en.figure(100), '100'],
    ['fixed figure', vi.fixed(57.7), '57,70', en.fixed(57.7), '57.70'],
    ['rate', vi.rate(46.8131), '46,81%', en.rate(46.8131), '46.81%'],
    ['threshold', vi.threshold(97.89), '97,89%', en.threshold(80), '80%'],
    ['rise', vi.signed(30.97), '+30,97', en.signed(30.97), '+30.97'],
    ['fall', vi.signed(-11.36), '-11,36', en.signed(-11.36), '-11.36'],
    ['no change has no sign', vi.signed(0.001), '0', en.signed(-0.001), '0'],
    ['day', vi.date(day), '08/11/2023', en.date(day), '8 Nov 2023'],
  ])('%s', (_use, vietnamese, inVietnamese, english, inEnglish) => {
    expect([vietnamese, english]).toEqual([inVietnamese, inEnglish]);
  });
});

describe('two figures that differ are never shown alike', () => {
  test.each([
    [57.7, 9.01, '57,7', '9,01'],
    [9.014, 9.01, '9,014', '9,01'],
    [46.8131, 46.81, '46,813', '46,81'],
    [1200, 1175, '1.200', '1.175'],
  ])('%d and %d', (found, expected, first, second) => {
    expect(vi.pair(found, expected)).toEqual([first, second]);
  });
});
