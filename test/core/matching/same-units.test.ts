import { sameUnits } from '../../../src/core/matching/same-units';

/** Names wanted, names offered, and for each wanted one the name that it is, or null. */
const facts: readonly (readonly [
  what: string,
  wanted: readonly string[],
  offered: readonly string[],
  found: readonly (string | null)[],
])[] = [
  ['the same', ['Hương Toàn'], ['Hương Toàn'], ['Hương Toàn']],
  ['upper case', ['XÃ HƯƠNG TOÀN'], ['Xã Hương Toàn'], ['Xã Hương Toàn']],
  ['decomposed letters', ['Hương Toàn'.normalize('NFD')], ['Hương Toàn'], ['Hương Toàn']],
  [
    'tone marks placed the older or the newer way',
    ['Hoà Bình', 'Thuỷ Vân'],
    ['Thủy Vân', 'Hòa Bình'],
    ['Hòa Bình', 'Thủy Vân'],
  ],
  ['the older way, decomposed', ['Hoà Bình'.normalize('NFD')], ['Hòa Bình'], ['Hòa Bình']],
  ['the Icelandic letter for Đ', ['Long Ðức'], ['Long Đức'], ['Long Đức']],
  ['spaces and line breaks', ['Hương\n Toàn '], ['Hương\u00a0Toàn'], ['Hương\u00a0Toàn']],
  ['a prefix on one side', ['UBND xã Hương Toàn'], ['Hương Toàn'], ['Hương Toàn']],
  ['a prefix spelled out or short', ['P. Tứ Hạ'], ['Phường Tứ Hạ'], ['Phường Tứ Hạ']],
  [
    'short prefixes without a space',
    ['TT.Sịa', 'X.Quảng Phú'],
    ['Xã Quảng Phú', 'Thị trấn Sịa'],
    ['Thị trấn Sịa', 'Xã Quảng Phú'],
  ],
  ['an office before the prefix', ['Ủy ban nhân dân phường Tứ Hạ'], ['Phường Tứ Hạ'], ['Phường Tứ Hạ']],
  [
    'wards by number',
    ['P1', 'P.02', 'Phường 3'],
    ['Phường 1', 'Phường 2', 'Phường 03'],
    ['Phường 1', 'Phường 2', 'Phường 03'],
  ],
  ['numbers are not each other’s beginning', ['Phường 1'], ['Phường 10', 'Phường 11'], [null]],
  ['hamlets by number', ['TDP số 5', 'Thôn 5'], ['Tổ dân phố 5', 'Thôn 5'], ['Tổ dân phố 5', 'Thôn 5']],
  ['a number alone is no name of a ward', ['Phường 1'], ['1'], [null]],
  [
    'a running number before the name',
    ['1. Hương Toàn', '2) Bình Tiến', '03 Tứ Hạ'],
    ['Hương Toàn', 'Bình Tiến', 'Tứ Hạ'],
    ['Hương Toàn', 'Bình Tiến', 'Tứ Hạ'],
  ],
  ['a name that begins with a number', ['19 Tháng 5'], ['20 Tháng 5'], [null]],
  ['a dash before the name', ['- Xã Hương Toàn'], ['Xã Hương Toàn'], ['Xã Hương Toàn']],
  ['a commune that became a ward', ['Phường Bình Thành'], ['Xã Bình Thành'], ['Xã Bình Thành']],
  [
    'where the prefix tells two units apart, it counts',
    ['Phường Hương Trà', 'Xã Hương Trà'],
    ['Xã Hương Trà', 'Phường Hương Trà'],
    ['Phường Hương Trà', 'Xã Hương Trà'],
  ],
  [
    '… also when only the other sheet has both',
    ['P. Hương Trà'],
    ['Xã Hương Trà', 'Phường Hương Trà'],
    ['Phường Hương Trà'],
  ],
  [
    '… also when only this sheet has both',
    ['Xã Hương Trà', 'Phường Hương Trà'],
    ['Xã Hương Trà'],
    ['Xã Hương Trà', null],
  ],
  ['without the prefix nobody knows which', ['Hương Trà'], ['Xã Hương Trà', 'Phường Hương Trà'], [null]],
  ['two for one without a prefix', ['Xã Hương Trà', 'Phường Hương Trà'], ['Hương Trà'], [null, null]],
  ['a town and a commune of its name are of two levels', ['Thị xã Hương Trà'], ['Phường Hương Trà'], [null]],
  ['a commune and a hamlet of its name too', ['Xã Tân An'], ['Ấp Tân An'], [null]],
  [
    'a name that begins like a prefix',
    ['Xã Bản Phố', 'Làng Nhì'],
    ['Bản Phố', 'Xã Làng Nhì'],
    ['Bản Phố', 'Xã Làng Nhì'],
  ],
  [
    'found twice over there',
    ['Hương Toàn', 'Tứ Hạ'],
    ['Hương Toàn', 'Xã Hương Toàn', 'xã hương toàn', 'Tứ Hạ'],
    [null, 'Tứ Hạ'],
  ],
  ['the very same twice over there', ['Xã Hương Toàn'], ['Xã Hương Toàn', 'UBND xã Hương Toàn'], [null]],
  ['twice over there, once without the prefix', ['Xã Hương Toàn'], ['Xã Hương Toàn', 'Hương Toàn'], [null]],
  ['twice here', ['Hương Toàn', '2. Hương Toàn'], ['Hương Toàn'], [null, null]],
  [
    'near spelling is another name',
    ['Hương Văn', 'Hương Vân', 'Huong Toan', 'Tứ Ha'],
    ['Hương Vân', 'Hương Toàn', 'Tứ Hạ'],
    [null, 'Hương Vân', null, null],
  ],
  ['a part of a name is another name', ['Long'], ['Long Đức'], [null]],
  ['blanks are nobody', ['', '  '], ['', 'Hương Toàn'], [null, null]],
];

describe('units of two sheets', () => {
  it.each(facts)('%s', (_what, wanted, offered, found) => {
    expect(sameUnits(wanted, offered).map((at) => (at === null ? null : offered[at]))).toEqual(found);
  });

  it('is the same from either side', () => {
    for (const [, wanted, offered] of facts) {
      const there = sameUnits(wanted, offered).flatMap((at, index) => (at === null ? [] : [[index, at]]));
      const back = sameUnits(offered, wanted).flatMap((at, index) => (at === null ? [] : [[at, index]]));
      expect(back.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(there);
    }
  });

  it('takes a province’s hamlets in one go, doubled ones too', () => {
    const names = Array.from({ length: 9000 }, (_, index) => `Thôn ${index % 4500}`);
    const alone = Array.from({ length: 9000 }, (_, index) => `Thôn Đông ${index}`);
    expect(sameUnits(names, names).every((at) => at === null)).toBe(true);
    expect(sameUnits(alone, [...alone].reverse()).every((at, index) => at === 8999 - index)).toBe(true);
  });
});
