import { plainText } from '../../../src/commands/dispatch/plain-text';
import type { CellContent, Grid } from '../../../src/core/grid/grid';
import type { PrintedTable } from '../../../src/core/reports/dispatch/dispatch-document';
import { huongTra, typedSheet } from '../../core/typed-sheet';
import { drafted, huongTraForm } from './drafted';

describe('the two paragraphs of Hương Trà', () => {
  it('are in the words of the genre, with the figures of 3205/UBND-VX', () => {
    expect(drafted([huongTra()]).paragraphs).toEqual([
      'Qua theo dõi, một số đơn vị có số người tham gia BHXH tự nguyện tăng mạnh so với thời điểm 31/05/2023 như UBND xã Bình Thành (tăng 30,97%), UBND phường Hương Xuân (tăng 23,26%), UBND phường Hương Vân (tăng 13,68%).',
      'Tuy nhiên, còn một số đơn vị có tỷ lệ thực hiện BHXH tự nguyện thấp hoặc giảm như UBND xã Hương Toàn (đạt 46,81%), UBND phường Hương Chử (đạt 57,34%), UBND phường Hương Văn (đạt 59,09% và giảm so với thời điểm 31/05/2023 là 11,36%).',
    ]);
  });

  it.each([
    ['none praised', { praised: 0 }, [expect.stringMatching(/^Qua theo dõi, còn một số đơn vị/)]],
    ['none named', { lagging: 0 }, [expect.stringMatching(/^Qua theo dõi, một số đơn vị .* tăng mạnh/)]],
    ['neither', { praised: 0, lagging: 0 }, []],
    [
      'one of each',
      { praised: 1, lagging: 1 },
      [
        'Qua theo dõi, đơn vị có số người tham gia BHXH tự nguyện tăng mạnh so với thời điểm 31/05/2023 là UBND xã Bình Thành (tăng 30,97%).',
        'Tuy nhiên, còn đơn vị có tỷ lệ thực hiện BHXH tự nguyện thấp là UBND xã Hương Toàn (đạt 46,81%).',
      ],
    ],
  ])('%s', (_what, most, expected) => {
    expect(drafted([huongTra()], most).paragraphs).toEqual(expected);
  });
});

/** Two units, the first below the threshold; what the change column holds and is headed by tells its convention. */
function withChange(header: string, [first, second]: readonly [CellContent, CellContent]): Grid {
  return typedSheet([
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2023 (Tính đến 18/11/2023)'],
    ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện (18/11/2023)', 'Số thực hiện (31/05/2023)', header],
    [1, 'Xã A', 200, 90, 100, first],
    [2, 'Xã B', 100, 90, 80, second],
  ]);
}

test.each([
  [
    'Tăng giảm so với 31/05/2023 (người)',
    [-10, 10],
    'tăng 10 người',
    'và giảm so với thời điểm 31/05/2023 là 10 người',
  ],
  [
    'Tốc độ tăng trưởng so với cùng kỳ (%)',
    [-10, 12.5],
    'tăng 12,5%',
    'và giảm so với thời điểm 31/05/2023 là 10%',
  ],
  ['Thực hiện so với cùng kỳ (%)', [90, 112.5], 'bằng 112,5%', 'và bằng 90% so với thời điểm 31/05/2023'],
  ['Tăng giảm (điểm phần trăm)', [-5, 10], 'tăng 10%', 'và giảm so với thời điểm 31/05/2023 là 5%'],
] as const)('a change headed "%s"', (header, changes, rose, fell) => {
  expect(drafted([withChange(header, changes)]).paragraphs).toEqual([
    expect.stringContaining(`là Xã B (${rose}).`),
    expect.stringContaining(`thấp hoặc giảm là Xã A (đạt 45% ${fell}).`),
  ]);
});

test('two kinds are told one after the other in the same paragraph', () => {
  const grid = typedSheet([
    ['TIẾN ĐỘ NĂM 2023 (Tính đến 18/11/2023)'],
    ['STT', 'Đơn vị', 'BHXH tự nguyện', '', 'BHYT hộ gia đình', ''],
    ['', '', 'Kế hoạch giao', 'Số thực hiện', 'Kế hoạch giao', 'Số thực hiện'],
    [1, 'Xã A', 100, 50, 6000, 5400],
    [2, 'Xã B', 200, 190, 1000, 999],
  ]);
  expect(drafted([grid]).paragraphs).toEqual([
    'Qua theo dõi, còn đơn vị có tỷ lệ thực hiện BHXH tự nguyện thấp là Xã A (đạt 50%); đơn vị có tỷ lệ thực hiện BHYT hộ gia đình thấp là Xã A (đạt 90%).',
  ]);
});

test('coverage against its target is said as coverage', () => {
  const grid = typedSheet([
    ['TỶ LỆ BAO PHỦ BHYT NĂM 2023 (Tính đến 18/11/2023)'],
    ['STT', 'Đơn vị', 'Dân số', 'Số người tham gia BHYT', 'Tỷ lệ bao phủ (%)', 'Chỉ tiêu tỷ lệ bao phủ (%)'],
    [1, 'Xã A', 1000, 900, 90, 95],
    [2, 'Xã B', 2000, 1960, 98, 95],
  ]);
  const draft = drafted([grid]);
  expect(draft.paragraphs).toEqual([
    'Qua theo dõi, còn đơn vị có tỷ lệ bao phủ BHYT thấp là Xã A (đạt 90%).',
  ]);
  expect(draft.document().body[1]?.text).toContain(
    'BHYT có 2.860/3.000 người tham gia, đạt tỷ lệ bao phủ 95,33%',
  );
});

describe('the letter', () => {
  const letter = drafted([huongTra()], huongTraForm).document();

  it('has what was filled in where the decree wants it', () => {
    expect(letter).toMatchObject({
      superior: [],
      agency: ['ỦY BAN NHÂN DÂN', 'THỊ XÃ HƯƠNG TRÀ'],
      number: 'Số: 3205/UBND-VX',
      placeAndDate: 'Hương Trà, ngày 23 tháng 11 năm 2023',
      recipients: { lines: ['Ủy ban nhân dân các xã, phường', 'Cơ quan Bảo hiểm xã hội'] },
      copies: { lines: ['Như trên', 'BHXH tỉnh (phối hợp)', 'Lưu: VT'] },
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      signer: 'Trần Văn Bình',
    });
    expect(letter.subject[0]).toMatch(/^V\/v hoàn thành chỉ tiêu thu .* \(Lần 2\)$/);
  });

  it('goes from the basis over the figures to the tasks, and ends with its mark', () => {
    const texts = letter.body.map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual([
      'Thực hiện chỉ tiêu BHXH tự nguyện, BHYT hộ gia đình năm 2023 được giao theo Quyết định số 170/QĐ-UBND ngày 07/03/2023.',
      'Theo số liệu tính đến ngày 18/11/2023, BHXH tự nguyện thực hiện 1.667/2.499 người, đạt 66,71% kế hoạch; BHYT hộ gia đình thực hiện 29.261/30.107 người, đạt 97,19% kế hoạch (chi tiết tại Phụ lục kèm theo).',
    ]);
    expect(letter.body.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      '1. Đối với Ủy ban nhân dân các xã, phường',
      '2. Đối với cơ quan Bảo hiểm xã hội',
    ]);
    expect(texts.at(-1)).toMatch(/giải pháp\.\/\.$/);
    expect(texts.filter((text) => text.includes('./.'))).toHaveLength(1);
  });

  it('has the whole table as its annex, with the figures of Tính lại', () => {
    const [annex, ...more] = letter.annexes;
    expect(more).toEqual([]);
    expect(annex).toMatchObject({
      label: 'Phụ lục',
      asOf: '(Tính đến ngày 18/11/2023)',
      attachedTo:
        '(Kèm theo Công văn số 3205/UBND-VX ngày 23 tháng 11 năm 2023 của Ủy ban nhân dân thị xã Hương Trà)',
    });
    const rows = (table: PrintedTable | undefined): string[] =>
      (table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text).join(' | '));
    const printed = rows(annex?.tables[0]);
    expect(printed[0]).toBe(
      '1 | UBND xã Hương Toàn | 455 | 213 | 46,81 | 158 | 12,08 | 6.000 | 5.941 | 99,02',
    );
    expect(printed[8]).toBe(
      '9 | UBND xã Hương Bình | 160 | 145 | 90,63 | 146 | -0,63 | 1.818 | 1.783 | 98,07',
    );
    // The printed 57,7 of the total is the earlier rate; the annex says what is right.
    expect(printed[9]).toBe('Tổng cộng | 2.499 | 1.667 | 66,71 | 1.442 | 9,01 | 30.107 | 29.261 | 97,19');
    expect(
      rows(drafted([huongTra({ filled: true })], huongTraForm).document().annexes[0]?.tables[0]),
    ).toEqual(printed);
  });
});

describe('what was not filled in', () => {
  it('is left to be written by hand', () => {
    expect(drafted([huongTra()]).document()).toMatchObject({
      agency: ['ỦY BAN NHÂN DÂN', '……'],
      number: 'Số: ……/……',
      placeAndDate: '……, ngày …… tháng …… năm 2023',
      subject: ['V/v đôn đốc thực hiện chỉ tiêu BHXH tự nguyện, BHYT hộ gia đình năm 2023'],
      signer: '',
    });
  });

  it.each([
    ['a day below 10 in January', '2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['a day in February', '2026-02-15', 'ngày 15 tháng 02 năm 2026'],
    ['a day below 10 in March', '2026-03-09', 'ngày 09 tháng 3 năm 2026'],
  ])('%s', (_what, date, said) => {
    expect(drafted([huongTra()], { place: 'Huế', date: date as never }).document().placeAndDate).toBe(
      `Huế, ${said}`,
    );
  });

  it.each([
    ['the report left out', { report: '' }, /thực hiện tốt\.\/\.$/],
    ['no tasks and no report', { report: '', tasks: '' }, /là 11,36%\)\.\/\.$/],
  ])('%s: the mark of the end moves up', (_what, filledIn, expected) => {
    expect(drafted([huongTra()], filledIn).document().body.at(-1)?.text).toMatch(expected);
  });

  it.each([
    ['an office of BHXH signs by its director', { agency: 'Bảo hiểm xã hội cơ sở Phú Xuân' }, ['GIÁM ĐỐC']],
    ['an own signature block', { authority: 'Chủ tịch' }, ['CHỦ TỊCH']],
  ])('%s', (_what, filledIn, authority) => {
    expect(drafted([huongTra()], filledIn).document().authority).toEqual(authority);
  });

  it('a subject is not said twice to be one', () => {
    const { subject } = drafted([huongTra()], { subject: 'Về việc đôn đốc thu' }).document();
    expect(subject).toEqual(['V/v đôn đốc thu']);
  });
});

test('two sheets of other units are two annexes', () => {
  const cluster = (name: string, unit: string): Grid =>
    typedSheet(
      [
        ['TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2023 (Tính đến 18/11/2023)'],
        ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện'],
        [1, `${unit} 1`, 100, 50],
        [2, `${unit} 2`, 100, 90],
      ],
      { name },
    );
  const { annexes } = drafted([cluster('Cụm 1', 'Xã A'), cluster('Cụm 2', 'Xã B')]).document();
  expect(annexes.map(({ label }) => label)).toEqual(['Phụ lục I', 'Phụ lục II']);
});

test('the text to be copied is the letter, line by line', () => {
  const lines = plainText(drafted([huongTra()], huongTraForm).document()).split('\n');
  expect(lines.slice(0, 9)).toEqual([
    'ỦY BAN NHÂN DÂN',
    'THỊ XÃ HƯƠNG TRÀ',
    '',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    'Số: 3205/UBND-VX',
    'Hương Trà, ngày 23 tháng 11 năm 2023',
    expect.stringMatching(/^V\/v hoàn thành/),
  ]);
  expect(lines).toContain('- Ủy ban nhân dân các xã, phường;');
  expect(lines).toContain('- Lưu: VT.');
  expect(lines.at(-1)).toBe('Trần Văn Bình');
});
