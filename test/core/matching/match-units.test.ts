import { matchUnits } from '../../../src/core/matching/match-units';
import type { ListedName } from '../../../src/core/matching/match-table';

type Names = readonly (string | readonly [group: string, unit: string])[];

function listed(names: Names): ListedName[] {
  return names.map((name) =>
    typeof name === 'string' ? { unit: name, group: null } : { group: name[0], unit: name[1] },
  );
}

function shown(name: Names[number] | undefined): string {
  return typeof name === 'string' || name === undefined ? String(name) : name.join(' / ');
}

/** Each row as `state: unit` or `state: candidates`, and the units that no row may be. */
function matchesOf(rows: Names, units: Names): { rows: string[]; missing: string[] } {
  const table = matchUnits(listed(rows), listed(units));
  expect(table.rows).toHaveLength(rows.length);
  expect(table.units).toHaveLength(units.length);
  table.units.forEach(({ state, row }, unit) => {
    expect(state === 'matched').toBe(row !== null);
    if (row !== null) expect(table.rows[row]?.unit).toBe(unit);
  });
  return {
    rows: table.rows.map(({ state, unit, candidates }) =>
      [state, (unit === null ? candidates : [unit]).map((at) => shown(units[at])).join(', ')].join(': '),
    ),
    missing: units.filter((_, unit) => table.units[unit]?.state === 'missing').map(shown),
  };
}

describe('one row', () => {
  test.each<[what: string, row: string, units: Names, match: string]>([
    ['the same name', 'Hương Toàn', ['Tứ Hạ', 'Hương Toàn'], 'matched: Hương Toàn'],
    ['the office before it', 'UBND xã Hương Toàn', ['Hương Toàn'], 'matched: Hương Toàn'],
    ['a short prefix', 'TT. Sịa', ['Thị trấn Sịa'], 'matched: Thị trấn Sịa'],
    ['tone marks the older way', 'Hoà Bình', ['Hòa Bình'], 'matched: Hòa Bình'],
    ['decomposed letters', 'Hương Chử'.normalize('NFD'), ['P. Hương Chử'], 'matched: P. Hương Chử'],
    ['capitals and spaces', ' XÃ  HƯƠNG\nTOÀN', ['Hương Toàn'], 'matched: Hương Toàn'],
    ['another tone', 'Hương Chữ', ['Tứ Hạ', 'UBND phường Hương Chử'], 'near: UBND phường Hương Chử'],
    ['no marks at all', 'Huong Chu', ['Hương Chử'], 'near: Hương Chử'],
    ['a letter lost', 'Bình Tiế', ['Bình Tiến'], 'near: Bình Tiến'],
    ['two letters swapped', 'Bình Mihn', ['Bình Minh'], 'near: Bình Minh'],
    ['a space lost', 'Hươngtoàn', ['Hương Toàn'], 'near: Hương Toàn'],
    ['the prefix mistyped', 'Thon 12', ['Thôn 11', 'Thôn 12'], 'near: Thôn 12'],
    ['a word left out', 'Toàn', ['Tứ Hạ', 'Hương Toàn'], 'near: Hương Toàn'],
    ['two slips', 'Hưng Toàm', ['Tứ Hạ', 'Hương Toàn'], 'near: Hương Toàn'],
    [
      'of two near ones the likelier first',
      'Hương Vấn',
      ['Hương Văn', 'Hương Vân'],
      'near: Hương Vân, Hương Văn',
    ],
    ['a name of elsewhere', 'Phú Bài', ['Hương Toàn', 'Tứ Hạ'], 'notFound: '],
    ['another number', 'Thôn 12', ['Thôn 13', 'Thôn 2'], 'notFound: '],
    ['a number alone', '1', ['Phường 1'], 'notFound: '],
    ['a blank', ' ', ['Tứ Hạ'], 'notFound: '],
    ['two units of one name', 'Thôn 1', ['Thôn 1', 'Thôn 2', 'Thôn 1'], 'ambiguous: Thôn 1, Thôn 1'],
    [
      'a ward and a commune',
      'Hương Trà',
      ['Xã Hương Trà', 'P. Hương Trà'],
      'ambiguous: Xã Hương Trà, P. Hương Trà',
    ],
    // The row may be the other one with a slip: that one has no row of its own.
    ['a unit a tone away has no row', 'Hương Vân', ['Hương Vân', 'Hương Văn'], 'near: Hương Vân, Hương Văn'],
    [
      'so has one with another prefix',
      'P. Hương Trà',
      ['Xã Hương Trà', 'P. Hương Trà'],
      'near: P. Hương Trà, Xã Hương Trà',
    ],
  ])('%s', (_, row, units, match) => expect(matchesOf([row], units).rows).toEqual([match]));
});

describe('lists', () => {
  test('the units of Hương Trà in another order, one spelled otherwise, one more, one missing', () => {
    const sheet = [
      'UBND xã Hương Toàn',
      'UBND phường Hương Chử',
      'UBND phường Hương Văn',
      'UBND xã Bình Tiến',
      'UBND phường Hương Vân',
      'UBND phường Hương Xuân',
      'UBND phường Tứ Hạ',
      'UBND xã Bình Thành',
      'UBND xã Hương Bình',
    ];
    const block = [
      'Tứ Hạ',
      'Hương Vân',
      'Hương Văn',
      'Hương Chữ',
      'Phú Bài',
      'Hương Xuân',
      'Bình Thành',
      'Bình Tiến',
      'Hương Toàn',
    ];
    expect(matchesOf(block, sheet)).toEqual({
      rows: [
        'matched: UBND phường Tứ Hạ',
        'matched: UBND phường Hương Vân',
        'matched: UBND phường Hương Văn',
        'near: UBND phường Hương Chử',
        'notFound: ',
        'matched: UBND phường Hương Xuân',
        'matched: UBND xã Bình Thành',
        'matched: UBND xã Bình Tiến',
        'matched: UBND xã Hương Toàn',
      ],
      missing: ['UBND xã Hương Bình'],
    });
  });

  test.each<[what: string, rows: Names, units: Names, matches: string[], missing: string[]]>([
    [
      'two near rows get a unit each',
      ['Hương Vấn', 'Hương Vằn'],
      ['Hương Văn', 'Hương Vân'],
      ['near: Hương Vân, Hương Văn', 'near: Hương Văn, Hương Vân'],
      [],
    ],
    [
      'a row spelled wrong beside the same one spelled right',
      ['Hương Chử', 'Hương Chữ'],
      ['Hương Chử'],
      ['matched: Hương Chử', 'notFound: Hương Chử'],
      [],
    ],
    [
      'a unit that stands in the block twice',
      ['Tứ Hạ', 'P. Tứ Hạ'],
      ['Tứ Hạ'],
      ['ambiguous: Tứ Hạ', 'ambiguous: Tứ Hạ'],
      [],
    ],
    [
      'hamlets of two communes by their groups, in another order',
      [
        ['Xã B', 'Thôn 1'],
        ['Xã A', 'Thôn 2'],
        ['Xã A', 'Thôn 1'],
      ],
      [
        ['UBND xã A', 'Thôn 1'],
        ['UBND xã A', 'Thôn 2'],
        ['UBND xã B', 'Thôn 1'],
      ],
      ['matched: UBND xã B / Thôn 1', 'matched: UBND xã A / Thôn 2', 'matched: UBND xã A / Thôn 1'],
      [],
    ],
    [
      'without groups nobody knows which',
      ['Thôn 1', 'Thôn 2'],
      [
        ['Xã A', 'Thôn 1'],
        ['Xã A', 'Thôn 2'],
        ['Xã B', 'Thôn 1'],
      ],
      ['ambiguous: Xã A / Thôn 1, Xã B / Thôn 1', 'matched: Xã A / Thôn 2'],
      [],
    ],
    [
      'a hamlet of another commune is another hamlet',
      [
        ['Xã A', 'Thôn Đông'],
        ['Xã B', 'Thôn Tây'],
      ],
      [
        ['Xã A', 'Thôn Nam'],
        ['Xã B', 'Thôn Đông'],
        ['Xã B', 'Thôn Tây'],
      ],
      ['near: Xã B / Thôn Đông', 'matched: Xã B / Thôn Tây'],
      ['Xã A / Thôn Nam'],
    ],
    ['no rows', [], ['Tứ Hạ'], [], ['Tứ Hạ']],
    ['no units', ['Tứ Hạ'], [], ['notFound: '], []],
  ])('%s', (_, rows, units, matches, missing) =>
    expect(matchesOf(rows, units)).toEqual({ rows: matches, missing }),
  );
});
