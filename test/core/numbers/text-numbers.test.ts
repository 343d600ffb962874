import { numbersOfText } from '../../../src/core/numbers/text-numbers';

describe('the numbers that the form of a text allows', () => {
  it.each<[string, number[]]>([
    ['6.000', [6000, 6]],
    ['5,941', [5.941, 5941]],
    ['46,81', [46.81]],
    ['46.81', [46.81]],
    ['-11,36', [-11.36]],
    ['−0,63', [-0.63]],
    ['+30,97', [30.97]],
    ['0,625', [0.625]],
    ['33.503.197', [33_503_197]],
    ['1,402,585', [1_402_585]],
    ['1.617,981', [1617.981, 1_617_981]],
    ['412204.00', [412_204]],
    ['05', [5]],
    ['1 234', [1234]],
    ['1\u00a0234\u202f567', [1_234_567]],
    [' 455\u00a0', [455]],
    ["'455", [455]],
    ['455.', [455]],
    ['46, 81', [46.81]],
    ['213 người', [213]],
    ['1.234.567 đồng', [1_234_567]],
    ['(12)', [-12, 12]],
    ['0', [0]],
  ])('%j', (text, numbers) => {
    expect(numbersOfText(text)).toEqual({ numbers, percent: false, marked: false });
  });

  it.each<[string, number]>([
    ['102.4%', 102.4],
    ['92,60 %', 92.6],
    ['0%', 0],
  ])('%s is percent', (text, number) => {
    expect(numbersOfText(text)).toEqual({ numbers: [number], percent: true, marked: false });
  });

  it.each<[string, number]>([
    ['46*', 46],
    ['45O', 450],
    ['2l3', 213],
    ['46²', 46],
  ])('%s needs a person to agree', (text, number) => {
    expect(numbersOfText(text)).toEqual({ numbers: [number], percent: false, marked: true });
  });

  it.each([
    '>90',
    '6,6-6,8',
    'Dưới 3',
    'Xuất siêu',
    '12/15',
    '1.23.456',
    '12 34',
    '',
    '-',
    'x',
    '1,2,3',
    'O',
  ])('%j is none', (text) => {
    expect(numbersOfText(text)).toBeNull();
  });

  it('names first what this Excel would make of it', () => {
    expect(numbersOfText('5.941', { decimal: '.', thousands: ',' })?.numbers).toEqual([5.941, 5941]);
    expect(numbersOfText('5.941', { decimal: ',', thousands: '.' })?.numbers).toEqual([5941, 5.941]);
  });
});
