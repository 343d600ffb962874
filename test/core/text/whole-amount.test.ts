import { wholeAmount } from '../../../src/core/text/whole-amount';

it.each([
  ['1.500.000', 1_500_000],
  ['1,500,000', 1_500_000],
  ['1 500 000', 1_500_000],
  ['1500000', 1_500_000],
  [' 700.000 đ ', 700_000],
  ['700.000 đồng', 700_000],
  ['40 người', 40],
  ['0', 0],
  ['', null],
  ['46,81', null],
  ['1.5', null],
  ['-5', null],
  ['1.500,000', null],
  ['1.50.000', null],
  ['bảy trăm', null],
  ['99999999999999999999', null],
])('%s is %d', (text, amount) => {
  expect(wholeAmount(text)).toBe(amount);
});
