import { saidOf } from './said-of';

/** A progress sheet of these units, from row 3, each with figures of its own. */
const sheet = (units: readonly string[], figures = (index: number): number => 100 + 7 * index) => [
  ['TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN NĂM 2023'],
  ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
  ...units.map((unit, index) => [index + 1, unit, figures(index), figures(index) - 50]),
];
const codes = ['duplicate-unit', 'similar-unit'] as const;

describe('units of one table', () => {
  it.each([
    ['written alike', ['Xã A Lưới', 'Xã Hòa Bình', 'Xã Tứ Hạ', 'Xã Hòa Bình'], ['duplicate-unit error B6']],
    ['the tone on the other letter', ['Xã Hoà Bình', 'Xã Tứ Hạ', 'Xã Hòa Bình'], ['duplicate-unit error B5']],
    [
      'an office before it',
      ['UBND xã Hương Toàn', 'Xã Tứ Hạ', 'X. HƯƠNG  TOÀN'],
      ['duplicate-unit error B5'],
    ],
    ['a ward, short', ['Phường Tứ Hạ', 'Phường Hương Xuân', 'P. Tứ Hạ'], ['duplicate-unit error B5']],
    ['the prefix left out once', ['Xã Hương Toàn', 'Xã Tứ Hạ', 'Hương Toàn'], ['duplicate-unit error B5']],
    ['zeros before a number', ['Phường 1', 'Phường 2', 'P.01'], ['duplicate-unit error B5']],
    [
      'three times',
      ['Xã Tứ Hạ', 'Xã Tứ Hạ', 'Xã Tứ Hạ', 'Xã A', 'Xã B'],
      ['duplicate-unit error B4', 'duplicate-unit error B5'],
    ],
    [
      'a tone apart, figures of their own',
      ['Phường Hương Chử', 'Xã Tứ Hạ', 'Phường Hương Chữ'],
      ['similar-unit info B5'],
    ],
    ['a vowel apart', ['Phường Hương Văn', 'Xã Tứ Hạ', 'Phường Hương Vân'], ['similar-unit info B5']],
    ['a letter apart', ['Xã Bình Thành', 'Xã Tứ Hạ', 'Xã Bình Thanhh'], ['similar-unit info B5']],
    ['a letter left out', ['Xã Bình Thành', 'Xã Tứ Hạ', 'Xã Bnh Thành'], ['similar-unit info B5']],
    ['a commune and a ward of one name', ['Xã Long Đức', 'Phường Long Đức', 'Xã Tứ Hạ'], []],
    ['a town and the district around it', ['TP Cao Lãnh', 'Cao Lãnh', 'Xã Tứ Hạ'], []],
    ['an office beside the district', ['BHXH huyện Phù Cừ', 'Huyện Phù Cừ', 'Huyện Ân Thi'], []],
    ['numbers', ['Phường 1', 'Phường 2', 'Phường 12', 'Phường 21'], []],
    ['a letter of their own', ['Xã Đông A', 'Xã Đông B', 'Xã Đông C'], []],
    ['Roman numbers', ['Thôn Hòa Bình II', 'Thôn Hòa Bình III', 'Thôn Hòa Bình I'], []],
    ['two letters apart', ['Xã Hương Vinh', 'Xã Hương Văn', 'Xã Hải Dương'], []],
    ['short names', ['Xã Ân', 'Xã An', 'Xã Tứ Hạ'], []],
  ])('%s', (_what, units, expected) => {
    expect(saidOf(sheet(units), codes)).toEqual(expected);
  });

  it('near names whose figures are the same are looked at', () => {
    expect(
      saidOf(
        sheet(['Xã Hương Chử', 'Xã Hương Chữ'], () => 100),
        codes,
      ),
    ).toEqual(['similar-unit warning B4']);
  });

  it('a hamlet of each of two communes is two hamlets', () => {
    const rows = (second: string) => [
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN'],
      ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      ['I', 'Xã Hải Dương', 30, 20],
      [1, 'Thôn 1', 10, 8],
      [2, 'Thôn 2', 20, 12],
      ['II', 'Xã Hải Cường', 27, 18],
      [1, 'Thôn 1', 11, 8],
      [2, second, 16, 10],
    ];
    expect(saidOf(rows('Thôn 2'), codes)).toEqual([]);
    expect(saidOf(rows('thôn 01'), codes)).toEqual(['duplicate-unit error B8']);
  });

  it('a table with several rows for each unit is made so', () => {
    const units = ['Xã Một', 'Xã Hai', 'Xã Ba'].flatMap((unit) => [unit, unit]);
    expect(saidOf(sheet(units), codes)).toEqual([]);
  });
});
