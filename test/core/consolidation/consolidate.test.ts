import { consolidate, type Consolidation } from '../../../src/core/consolidation/consolidate';
import type { SentFile } from '../../../src/core/consolidation/sent-file';
import { huongTra } from '../typed-sheet';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { type Line, progressSheet, recognised, sent } from './sent-files';

const toan: Line = ['Xã Hương Toàn', 455, 213];
const chu: Line = ['Phường Hương Chữ', 354, 203];
const van: Line = ['Phường Hương Văn', 308, 182];
const hamlets: readonly Line[] = [
  ['Thôn 1', 20, 10],
  ['Thôn 2', 30, 12],
];
const others: readonly Line[] = [
  ['Thôn 1', 40, 11],
  ['Thôn 2', 50, 13],
];

const units = ({ units: rows }: Consolidation): string[] => rows.map(({ unit }) => unit);
const notes = ({ files }: Consolidation): (readonly string[])[] =>
  files.map((file) => file.notes.map(({ code }) => code));

/** Each fact: the files, the units in order, and what is noted of each file. */
const facts: readonly (readonly [string, readonly SentFile[], readonly string[], readonly string[][]])[] = [
  ['no file', [], [], []],
  [
    'two communes',
    [sent('a', progressSheet([toan])), sent('b', progressSheet([chu]))],
    ['Xã Hương Toàn', 'Phường Hương Chữ'],
    [[], []],
  ],
  [
    'a broken file among them',
    [sent('a', progressSheet([toan])), { file: 'b', unreadable: 'damaged' }, sent('c', progressSheet([chu]))],
    ['Xã Hương Toàn', 'Phường Hương Chữ'],
    [[], ['unreadable'], []],
  ],
  [
    'a file about something else',
    [
      sent('a', progressSheet([toan])),
      sent('b', recognised([['Danh sách'], ['Họ tên', 'Năm sinh'], ['A', 1990]])),
    ],
    ['Xã Hương Toàn'],
    [[], ['no-table']],
  ],
  [
    'quotas only',
    [
      sent(
        'a',
        recognised([
          ['GIAO CHỈ TIÊU BHXH TỰ NGUYỆN NĂM 2023'],
          ['STT', 'Đơn vị', 'Chỉ tiêu BHXH tự nguyện'],
          [1, 'Xã Hương Toàn', 455],
          [2, 'Xã Bình Tiến', 206],
        ]),
      ),
    ],
    [],
    [['quota-only']],
  ],
  [
    'another day',
    [
      sent('a', progressSheet([toan])),
      sent('b', progressSheet([chu], { asOf: '11/11/2023' })),
      sent('c', progressSheet([van])),
    ],
    ['Xã Hương Toàn', 'Phường Hương Chữ', 'Phường Hương Văn'],
    [[], ['other-date'], []],
  ],
  [
    'no day at all',
    [sent('a', progressSheet([toan])), sent('b', progressSheet([chu], { asOf: null }))],
    ['Xã Hương Toàn', 'Phường Hương Chữ'],
    [[], ['no-date']],
  ],
  [
    'a unit that comes twice, written otherwise',
    [
      sent('a', progressSheet([toan, chu])),
      sent('b', progressSheet([['UBND xã Hương Toàn', 455, 220], van])),
    ],
    ['Xã Hương Toàn', 'Phường Hương Chữ', 'Phường Hương Văn'],
    [[], ['repeated-unit']],
  ],
  [
    'near names are two units',
    [
      sent('a', progressSheet([['Hương Vân', 234, 170]])),
      sent('b', progressSheet([['Hương Văn', 308, 182]])),
    ],
    ['Hương Vân', 'Hương Văn'],
    [[], []],
  ],
  [
    'a unit that stands twice in one file',
    [sent('a', progressSheet([toan, chu, toan]))],
    ['Xã Hương Toàn', 'Phường Hương Chữ'],
    [['repeated-unit']],
  ],
  [
    'a file whose units all came already, with other figures',
    [sent('a', progressSheet([toan, chu])), sent('b', progressSheet([['Xã Hương Toàn', 455, 300]]))],
    ['Xã Hương Toàn', 'Phường Hương Chữ'],
    [[], ['no-new-unit']],
  ],
  [
    'a file that was sent twice',
    [sent('a', progressSheet(hamlets)), sent('a (1)', progressSheet(hamlets))],
    ['Thôn 1', 'Thôn 2'],
    [[], ['same-content']],
  ],
  [
    'hamlets of two files that name no commune',
    [sent('so-lieu/xa-a.xlsx', progressSheet(hamlets)), sent('so-lieu/xa-b.xlsx', progressSheet(others))],
    ['Thôn 1 (xa-a)', 'Thôn 2 (xa-a)', 'Thôn 1 (xa-b)', 'Thôn 2 (xa-b)'],
    [[], []],
  ],
  [
    'hamlets of two communes',
    [
      sent('a', progressSheet(hamlets, { title: 'TIẾN ĐỘ XÃ HƯƠNG TOÀN THAM GIA' })),
      sent('b', progressSheet(others, { title: 'TIẾN ĐỘ XÃ BÌNH TIẾN THAM GIA' })),
    ],
    ['Thôn 1 (xã Hương Toàn)', 'Thôn 2 (xã Hương Toàn)', 'Thôn 1 (xã Bình Tiến)', 'Thôn 2 (xã Bình Tiến)'],
    [[], []],
  ],
  [
    'a commune that sent its hamlets again, corrected',
    [
      sent('a', progressSheet(hamlets, { title: 'TIẾN ĐỘ XÃ HƯƠNG TOÀN THAM GIA' })),
      sent('b', progressSheet(others, { title: 'TIẾN ĐỘ XÃ HƯƠNG TOÀN THAM GIA' })),
    ],
    ['Thôn 1', 'Thôn 2'],
    [[], ['no-new-unit']],
  ],
  [
    'the result of an earlier consolidation',
    [{ ...sent('gop', progressSheet([toan, chu])), earlierResult: true }, sent('a', progressSheet([toan]))],
    ['Xã Hương Toàn'],
    [['earlier-result'], []],
  ],
  [
    'a file that keeps each week',
    [
      sent(
        'a',
        progressSheet([['Xã Hương Toàn', 455, 200]], { asOf: '11/11/2023', name: 'Tuần 1' }),
        progressSheet([toan], { name: 'Tuần 2' }),
      ),
    ],
    ['Xã Hương Toàn'],
    [['older-sheets']],
  ],
  [
    'kinds on two sheets of one file',
    [
      sent(
        'a',
        progressSheet([toan, chu]),
        progressSheet([['Hương Chữ', 3894, 3766]], { kind: 'BHYT', name: 'BHYT' }),
      ),
    ],
    ['Xã Hương Toàn', 'Phường Hương Chữ'],
    [[]],
  ],
  [
    'a figure that is a text, and one that is none',
    [
      sent(
        'a',
        progressSheet([toan, ['Xã Bình Tiến', '206', 135], ['Xã Bình Thành', 155, 'chưa báo cáo'], van]),
      ),
    ],
    ['Xã Hương Toàn', 'Xã Bình Tiến', 'Xã Bình Thành', 'Phường Hương Văn'],
    [['read-as-meant', 'doubtful-figures']],
  ],
];

describe('consolidate', () => {
  it.each(facts)('%s', (_, files, rows, said) => {
    const made = consolidate(files);
    expect({ units: units(made), notes: notes(made) }).toEqual({ units: rows, notes: said });
    // Nothing disappears: what a file gave is counted.
    expect(made.files.reduce((sum, file) => sum + file.units, 0)).toBe(rows.length);
    expect(made.files.map(({ file }) => file)).toEqual(files.map(({ file }) => file));
  });

  it('has the columns that any file has, in the order of the kinds', () => {
    const grid = huongTra();
    const made = consolidate([
      sent('a', progressSheet([['Xã Phong Hiền', 7000, 6500]], { kind: 'BHYT hộ gia đình' })),
      sent('b', { grid, layout: recogniseSheet(grid) }),
    ]);
    expect(made.kinds).toEqual([
      { insurance: 'bhxhTuNguyen', roles: ['plan', 'actual', 'prior'], incomplete: [] },
      { insurance: 'bhytHoGiaDinh', roles: ['plan', 'actual'], incomplete: [] },
    ]);
    expect([made.asOf, made.priorAsOf, made.units.length]).toEqual(['2023-11-18', '2023-05-31', 10]);
    expect(made.units[0]?.figures.get('bhxhTuNguyen')).toBeUndefined();
    expect(made.units[1]?.figures.get('bhxhTuNguyen')).toEqual({ plan: 455, actual: 213, prior: 158 });
    expect(made.units[9]?.figures.get('bhytHoGiaDinh')).toEqual({ plan: 1818, actual: 1783 });
  });

  it('takes the figures of both sheets where the kinds of a unit stand apart', () => {
    const [, , , , ...rest] = facts;
    const files = rest.find(([name]) => name === 'kinds on two sheets of one file')?.[1] ?? [];
    expect(consolidate(files).units.map(({ figures }) => Object.fromEntries(figures))).toEqual([
      { bhxhTuNguyen: { plan: 455, actual: 213 } },
      { bhxhTuNguyen: { plan: 354, actual: 203 }, bhyt: { plan: 3894, actual: 3766 } },
    ]);
  });

  it('says of a unit that comes twice where it stands and where it came first', () => {
    const made = consolidate([
      sent('a', progressSheet([toan])),
      sent('b', progressSheet([chu, ['UBND xã Hương Toàn', 455, 220]])),
    ]);
    expect(made.files[1]).toEqual({
      file: 'b',
      units: 1,
      notes: [
        {
          code: 'repeated-unit',
          unit: 'UBND xã Hương Toàn',
          sheet: 'Tiến độ',
          address: 'B5',
          other: { file: 'a', unit: 'Xã Hương Toàn' },
        },
      ],
    });
  });

  it('knows where a rate of the sums would not be right', () => {
    const made = consolidate([
      sent('a', progressSheet([toan, chu])),
      sent('b', progressSheet([['Xã Bình Tiến', '', 135]])),
    ]);
    expect(made.kinds).toEqual([
      { insurance: 'bhxhTuNguyen', roles: ['plan', 'actual'], incomplete: ['plan'] },
    ]);
    expect(made.files[1]?.notes).toEqual([
      { code: 'without-figure', role: 'plan', insurance: 'bhxhTuNguyen', units: 1 },
    ]);
  });
});
