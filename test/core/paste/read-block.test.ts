import { type BlockChoice, readBlock } from '../../../src/core/paste/read-block';
import { huongTra, typedSheet } from '../typed-sheet';
import { unitsOf } from './shown-units';

describe('blocks as they are pasted', () => {
  test.each<[what: string, text: string, units: readonly string[]]>([
    ['two columns of Excel', 'Tứ Hạ\t262\nHương Toàn\t213', ['Tứ Hạ: 262', 'Hương Toàn: 213']],
    ['one row', 'Hương Toàn\t213', ['Hương Toàn: 213']],
    [
      'line ends of Windows, empty lines, spaces behind',
      'Tứ Hạ \t262 \r\n\r\n \t\r\nHương Toàn\t213\r\n',
      ['Tứ Hạ: 262', 'Hương Toàn: 213'],
    ],
    [
      'thousands apart by points, spaces and commas',
      'Tứ Hạ\t1.262\nHương Toàn\t5 941 \nBình Tiến\t2\u00a0422\nBình Thành\t2,051',
      ['Tứ Hạ: 1262', 'Hương Toàn: 5941', 'Bình Tiến: 2422', 'Bình Thành: 2051'],
    ],
    [
      'a cell over two lines in quotes',
      '"UBND xã\nHương Toàn"\t213\n"Tứ ""Hạ"""\t262',
      ['UBND xã Hương Toàn: 213', 'Tứ "Hạ": 262'],
    ],
    [
      'running numbers and a total',
      '1\tTứ Hạ\t262\n2\tHương Toàn\t213\n\tTổng cộng\t475',
      ['Tứ Hạ: 262', 'Hương Toàn: 213'],
    ],
    [
      'running numbers in another order',
      '3\tTứ Hạ\t262\n1\tHương Toàn\t213\n2\tBình Tiến\t135',
      ['Tứ Hạ: 262', 'Hương Toàn: 213', 'Bình Tiến: 135'],
    ],
    ['figures left of the names', '213\tHương Toàn\n262\tTứ Hạ', ['Hương Toàn: 213', 'Tứ Hạ: 262']],
    ['semicolons', 'Tứ Hạ; 262\nHương Toàn; 213', ['Tứ Hạ: 262', 'Hương Toàn: 213']],
    [
      'spaces of a PDF',
      '1   Tứ Hạ    1.262\n2   Hương Toàn   213\nTổng cộng   1.475',
      ['Tứ Hạ: 1262', 'Hương Toàn: 213'],
    ],
    [
      'lines of a mail',
      'Kính gửi UBND thị xã,\nSố liệu BHXH tự nguyện đến ngày 24/11/2023:\n- Hương Toàn: 220 người\n- Phường 1: 33 người\n- Tứ Hạ – 1.270\nTrân trọng.',
      ['Hương Toàn: 220', 'Phường 1: 33', 'Tứ Hạ: 1270'],
    ],
    [
      'thousands apart by spaces in plain lines',
      'Hương Toàn 5 941\nTứ Hạ 3 095\nBình Tiến 622',
      ['Hương Toàn: 5941', 'Tứ Hạ: 3095', 'Bình Tiến: 622'],
    ],
    [
      'a place without a running number among numbered lines',
      'STT Đơn vị Số người\n1 Xã Hương Toàn 213\n2 Phường Tứ Hạ 262\nĐại lý Bưu điện 40\nTổng cộng 515',
      ['Xã Hương Toàn: 213', 'Phường Tứ Hạ: 262', 'Đại lý Bưu điện: 40'],
    ],
    [
      'names that end like a word of time, apart by single spaces',
      'TIẾN ĐỘ NĂM 2023\nQuý 4\nLần 2\nXã Quyết Thắng 455\nXã Hải Nam 130\nPhường Tam Kỳ 12\nPhú Quý 213\nĐặc khu Phú Quý 3\nHà Lan 2\nThôn Năm 21\nQuyết định số 170',
      [
        'Xã Quyết Thắng: 455',
        'Xã Hải Nam: 130',
        'Phường Tam Kỳ: 12',
        'Phú Quý: 213',
        'Đặc khu Phú Quý: 3',
        'Hà Lan: 2',
        'Thôn Năm: 21',
      ],
    ],
    [
      'marks of no width, as mails and chats have them',
      '\u200bHương Toàn\u200b\t\ufeff213\u200b\n\u200eTứ Hạ\t\u2068262\u2069',
      ['Hương Toàn: 213', 'Tứ Hạ: 262'],
    ],
    [
      'a table drawn with lines',
      '| STT | Đơn vị | Số người |\n|-----|:-------|----:|\n| 1 | Hương Toàn | 213 |\n| 2 | Tứ Hạ | 262 |',
      ['Hương Toàn: 213', 'Tứ Hạ: 262'],
    ],
    ['TCVN3', 'X· H\u00ad¬ng Toµn\t213\nPh\u00adêng Tø H¹\t262', ['Xã Hương Toàn: 213', 'Phường Tứ Hạ: 262']],
    ['decomposed letters', 'Hương Toàn\t213\nTứ Hạ\t262'.normalize('NFD'), ['Hương Toàn: 213', 'Tứ Hạ: 262']],
    [
      'hamlets under their communes',
      'I. Xã A Lưới\t\nThôn 1\t20\nThôn 2\t30\nII. Xã Hương Phong\t\nThôn 1\t25\nTổng cộng\t75',
      ['Xã A Lưới / Thôn 1: 20', 'Xã A Lưới / Thôn 2: 30', 'Xã Hương Phong / Thôn 1: 25'],
    ],
    [
      'a header that says which column it is',
      'STT\tĐơn vị\tKế hoạch giao\tSố thực hiện BHXH tự nguyện (24/11/2023)\tTỷ lệ (%)\n1\tHương Toàn\t455\t220\t48,35\n2\tTứ Hạ\t326\t270\t82,82\n\tTổng cộng\t781\t490\t62,74',
      ['Hương Toàn: 220', 'Tứ Hạ: 270'],
    ],
    [
      'a header that is said again on the next page',
      'STT\tĐơn vị\tSố người tham gia BHXH tự nguyện\n1\tHương Toàn\t220\n2\tTứ Hạ\t270\nSTT\tĐơn vị\tSố người tham gia BHXH tự nguyện\n3\tBình Tiến\t140\n4\tBình Thành\t130',
      ['Hương Toàn: 220', 'Tứ Hạ: 270', 'Bình Tiến: 140', 'Bình Thành: 130'],
    ],
  ])('%s', (_, text, units) => expect(unitsOf(text)).toEqual(units));
});

describe('cells that are no whole people', () => {
  test.each<[cell: string, figure: string]>([
    ['213,5', 'fraction 213,5'],
    ['46%', 'fraction 46%'],
    ['46,81 %', 'fraction 46,81 %'],
    ['chưa báo cáo', 'text chưa báo cáo'],
    ['#N/A', 'text #N/A'],
    ['-5', 'negative -5'],
    ['213*', '213* → 213?'],
    ['-', 'blank'],
    ['…', 'blank'],
    ['0', '0'],
  ])('%s', (cell, figure) => {
    const text = `Tứ Hạ\t262\nHương Toàn\t${cell}\nBình Tiến\t135\nBình Thành\t125`;
    expect(unitsOf(text)).toEqual([
      'Tứ Hạ: 262',
      `Hương Toàn: ${figure}`,
      'Bình Tiến: 135',
      'Bình Thành: 125',
    ]);
  });

  test('figures that an Excel of other marks has taken for thousandths', () => {
    const rows = [
      ['Hương Toàn', 5.941],
      ['Hương Chử', 3.766],
      ['Tứ Hạ', 3.095],
      ['Bình Tiến', 6],
      ['Bình Thành', 2.5],
    ];
    expect(unitsOf(typedSheet(rows))).toEqual([
      'Hương Toàn: 5941',
      'Hương Chử: 3766',
      'Tứ Hạ: 3095',
      // What is shown may be meant: it is asked, not written.
      expect.stringMatching(/^Bình Tiến: 6/),
      expect.stringMatching(/^Bình Thành: (2\.5 → 2500\?|fraction 2\.5)$/),
    ]);
  });

  test('a row with fewer figures than the others, where only spaces part them', () => {
    const text = '1   Hương Toàn   455   220\n2   Tứ Hạ   270\n3   Bình Tiến   206   140';
    expect(unitsOf(text, { figures: { column: 4, insurance: 'none' } })).toEqual([
      'Hương Toàn: 220',
      'Tứ Hạ: text 270 | ?',
      'Bình Tiến: 140',
    ]);
  });
});

describe('blocks that change nothing and ask', () => {
  const twoKinds =
    'STT\tĐơn vị\tBHXH tự nguyện\tBHYT hộ gia đình\n1\tTứ Hạ\t270\t3.095\n2\tHương Toàn\t220\t5.941';

  test.each<[what: string, text: string, refusal: object]>([
    ['nothing', '', { code: 'empty' }],
    ['blanks', ' \n\t\n', { code: 'empty' }],
    ['figures without units', '1\t213\n2\t262', { code: 'no-units' }],
    ['units without figures', 'Hương Toàn\nTứ Hạ', { code: 'no-figures' }],
    ['units with rates', 'Hương Toàn\t46,81%\nTứ Hạ\t80,37%', { code: 'no-figures' }],
    [
      'a unit twice, written in two ways',
      'Hương Toàn\t213\nTứ Hạ\t262\nUBND xã Hương Toàn\t214',
      {
        code: 'unit-twice',
        units: [
          {
            unit: 'Hương Toàn',
            rows: [
              { row: 1, unit: 'Hương Toàn', figure: { kind: 'people', people: 213 } },
              { row: 3, unit: 'UBND xã Hương Toàn', figure: { kind: 'people', people: 214 } },
            ],
          },
        ],
      },
    ],
    [
      'two columns that nothing tells apart',
      'Hương Toàn\t213\t158\nTứ Hạ\t262\t260',
      {
        code: 'which-figures',
        candidates: [
          { column: 2, examples: ['213', '262'] },
          { column: 3, examples: ['158', '260'] },
        ],
      },
    ],
    [
      'two kinds of insurance',
      twoKinds,
      {
        code: 'which-figures',
        candidates: [
          { column: 3, header: ['BHXH tự nguyện'], insurance: 'bhxhTuNguyen' },
          { column: 4, header: ['BHYT hộ gia đình'], insurance: 'bhytHoGiaDinh' },
        ],
      },
    ],
    [
      'a quota alone',
      'STT\tĐơn vị\tKế hoạch giao BHXH tự nguyện\n1\tTứ Hạ\t270\n2\tHương Toàn\t220',
      { code: 'which-figures', candidates: [{ column: 3 }] },
    ],
    [
      'columns in plain lines that may be thousands',
      'Hương Toàn 5 941\nTứ Hạ 3 095\nBình Tiến 2 622 140',
      { code: 'which-figures' },
    ],
  ])('%s', (_, text, refusal) => expect(readBlock(text)).toMatchObject({ outcome: 'refused', refusal }));

  test.each<[what: string, text: string, choice: BlockChoice, units: unknown]>([
    [
      'the column',
      'Hương Toàn\t213\t158\nTứ Hạ\t262\t260',
      { figures: { column: 3, insurance: 'none' } },
      ['Hương Toàn: 158', 'Tứ Hạ: 260'],
    ],
    [
      'a column left of the names',
      '158\t213\tHương Toàn\n260\t262\tTứ Hạ',
      { figures: { column: 2, insurance: 'none' } },
      ['Hương Toàn: 213', 'Tứ Hạ: 262'],
    ],
    ['the kind', twoKinds, { insurance: 'bhytHoGiaDinh' }, ['Tứ Hạ: 3095', 'Hương Toàn: 5941']],
    ['a kind that may be meant', twoKinds, { insurance: 'bhyt' }, 'which-figures'],
    ['a kind that the block has not', twoKinds, { insurance: 'bhtn' }, 'other-insurance'],
    [
      'which row of a unit counts',
      'Hương Toàn\t213\nTứ Hạ\t262\nHương Toàn\t214',
      { without: new Set([1]) },
      ['Tứ Hạ: 262', 'Hương Toàn: 214'],
    ],
  ])('answered by %s', (_, text, choice, units) => expect(unitsOf(text, choice)).toEqual(units));
});

describe('ranges of a workbook', () => {
  test('a progress sheet gives the present figures of the kind that is asked for', () => {
    const units = unitsOf(huongTra(), { insurance: 'bhxhTuNguyen' });
    expect(units).toHaveLength(9);
    expect(units).toEqual(expect.arrayContaining(['UBND xã Hương Toàn: 213', 'UBND phường Hương Chử: 203']));
    expect(unitsOf(huongTra(), { insurance: 'bhytHoGiaDinh' })).toContain('UBND xã Hương Toàn: 5941');
    expect(unitsOf(huongTra())).toBe('which-figures');
  });

  test.each<[what: string, text: string, row: number, label: string]>([
    ['above the others', 'Hương Toàn\tchưa có\nTứ Hạ\t270\nBình Tiến\t140', 1, 'Hương Toàn'],
    ['below the others', 'Tứ Hạ\t270\nBình Tiến\t140\nHương Toàn\tchưa có', 3, 'Hương Toàn'],
  ])('a unit with a text for a figure is told of: %s', (_, text, row, label) => {
    const reading = readBlock(text);
    expect(reading.outcome === 'read' && reading.block.passedOver).toEqual([{ row, label, why: 'outside' }]);
  });

  test('rows that are no units are told of', () => {
    const text =
      'STT\tĐơn vị\tSố người tham gia BHXH tự nguyện\n1\tTứ Hạ\t262\n2\tHương Toàn\t213\n\tTrong đó: mới\t40\n\tTổng cộng\t475';
    const reading = readBlock(text);
    expect(reading.outcome === 'read' && reading.block.passedOver).toEqual([
      { row: 4, label: 'Trong đó: mới', why: 'ofWhich' },
      { row: 5, label: 'Tổng cộng', why: 'total' },
    ]);
  });
});
