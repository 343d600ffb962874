import { dispatchFile } from '../../src/word/dispatch-file';
import type { DispatchDocument } from '../../src/core/reports/dispatch/dispatch-document';
import { drafted, huongTraForm } from '../commands/dispatch/drafted';
import { huongTra, typedSheet } from '../core/typed-sheet';
import { all, type Element, valueOf, wordParts, wordsOf } from './word-parts';

const letter = drafted([huongTra()], huongTraForm).document();
let parts: ReadonlyMap<string, Element>;
let document: Element;
beforeAll(async () => {
  parts = wordParts(await dispatchFile(letter));
  document = parts.get('word/document.xml')!;
});

/** Twentieths of a point of so many millimetres, give or take one. */
const millimetres = (twips: string | undefined): number => Math.round((Number(twips) * 25.4) / 1440);
const paragraph = (start: string): Element => {
  const found = all(document, 'w:p').find((one) => wordsOf(one).startsWith(start));
  if (found === undefined) throw new Error(`no paragraph "${start}"`);
  return found;
};
/** Points, and the looks that the decree speaks of. */
const looks = (start: string): string => {
  const run = all(paragraph(start), 'w:r').find((one) => wordsOf(one) !== '')!;
  const has = (name: string): boolean =>
    all(run, name).some(({ attributes }) => !['false', '0'].includes(attributes['w:val'] ?? ''));
  const size = Number(valueOf(run, 'w:sz') ?? 28) / 2;
  return [size, ...(has('w:b') ? ['bold'] : []), ...(has('w:i') ? ['italic'] : [])].join(' ');
};

describe('the package', () => {
  it('holds every part that is pointed to, each with a type', () => {
    for (const [name, part] of parts) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const { attributes } of all(part, 'Relationship')) {
        if (attributes['TargetMode'] === 'External') continue;
        const target = attributes['Target']!;
        const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
        expect([...parts.keys()]).toContain(path);
      }
    }
    const types = parts.get('[Content_Types].xml')!;
    const typed = all(types, 'Override').map(({ attributes }) => attributes['PartName']);
    expect(typed).toEqual(expect.arrayContaining(['/word/document.xml', '/word/styles.xml']));
  });

  it('is set in Times New Roman 14, black, as Vietnamese', () => {
    const standard = all(parts.get('word/styles.xml')!, 'w:docDefaults')[0]!;
    expect(all(standard, 'w:rFonts')[0]!.attributes).toMatchObject({
      'w:ascii': 'Times New Roman',
      'w:hAnsi': 'Times New Roman',
      'w:cs': 'Times New Roman',
    });
    expect([valueOf(standard, 'w:sz'), valueOf(standard, 'w:color'), valueOf(standard, 'w:lang')]).toEqual([
      '28',
      '000000',
      'vi-VN',
    ]);
  });
});

describe('the page, by Nghị định 30/2020/NĐ-CP', () => {
  it('is A4, letter and annex, with margins of 20, 20, 30 and 15 mm, each counting its own pages', () => {
    const sections = all(document, 'w:sectPr');
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      const size = all(section, 'w:pgSz')[0]!.attributes;
      const margin = all(section, 'w:pgMar')[0]!.attributes;
      expect([millimetres(size['w:w']), millimetres(size['w:h'])]).toEqual([210, 297]);
      expect(['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => millimetres(margin[side]))).toEqual([
        20, 20, 30, 15,
      ]);
      expect(all(section, 'w:titlePg')).toHaveLength(1);
      expect(all(section, 'w:pgNumType')[0]!.attributes['w:start']).toBe('1');
      expect(
        all(section, 'w:headerReference')
          .map(({ attributes }) => attributes['w:type'])
          .sort(),
      ).toEqual(['default', 'first']);
    }
  });

  it('has its number centred in the top margin at 14 points, and none on the first page', () => {
    const headers = [...parts].filter(([name]) => /word\/header\d+\.xml/.test(name)).map(([, part]) => part);
    const numbered = headers.filter((header) =>
      all(header, 'w:instrText').some(({ text }) => /PAGE/.test(text)),
    );
    expect([headers.length, numbered.length]).toEqual([4, 2]);
    for (const header of numbered) {
      expect([valueOf(header, 'w:jc'), valueOf(header, 'w:sz')]).toEqual(['center', '28']);
    }
  });
});

describe('the letter, by the decree’s table of type', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '13 bold', 'center'],
    ['Độc lập - Tự do - Hạnh phúc', '14 bold', 'center'],
    ['ỦY BAN NHÂN DÂN', '13 bold', 'center'],
    ['Số: 3205/UBND-VX', '13', 'center'],
    ['V/v hoàn thành', '13', 'center'],
    ['Hương Trà, ngày 23 tháng 11 năm 2023', '14 italic', 'center'],
    ['Kính gửi:', '14', null],
    ['Qua theo dõi', '14', 'both'],
    ['1. Đối với', '14 bold', 'both'],
    ['Nơi nhận:', '12 bold italic', 'left'],
    ['- Như trên;', '11', 'left'],
    ['TM. ỦY BAN NHÂN DÂN', '14 bold', 'center'],
    ['PHÓ CHỦ TỊCH', '14 bold', 'center'],
    ['Trần Văn Bình', '14 bold', 'center'],
    ['Phụ lục', '14 bold', 'center'],
    ['TIẾN ĐỘ THỰC HIỆN', '13 bold', 'center'],
    ['(Kèm theo Công văn số 3205/UBND-VX', '14 italic', 'center'],
  ])('%s', (start, look, alignment) => {
    expect([looks(start), valueOf(paragraph(start), 'w:jc')]).toEqual([look, alignment]);
  });

  it('has a rule as long as the motto, and one of a third to a half of the agency’s name', () => {
    const cells = all(all(document, 'w:tbl')[0]!, 'w:tc');
    const ruleIn = (cell: Element): number => {
      const ruled = all(cell, 'w:p').find((one) => all(one, 'w:pBdr').length > 0)!;
      const { attributes } = all(ruled, 'w:ind')[0]!;
      const width = Number(all(cell, 'w:tcW')[0]!.attributes['w:w']);
      return millimetres(String(width - Number(attributes['w:left']) - Number(attributes['w:right'])));
    };
    // Widths of the words in Times New Roman Bold: 60,5 mm at 14 points; "THỊ XÃ HƯƠNG TRÀ" 45,8 mm at 13.
    expect(ruleIn(cells[1]!)).toBe(61);
    expect(ruleIn(cells[0]!)).toBeGreaterThanOrEqual(45.8 / 3);
    expect(ruleIn(cells[0]!)).toBeLessThanOrEqual(45.8 / 2);
  });

  it('ends its lists with semicolons and a full stop', () => {
    for (const start of ['- Ủy ban nhân dân các xã, phường;', '- Cơ quan Bảo hiểm xã hội.', '- Lưu: VT.'])
      expect(wordsOf(paragraph(start))).toBe(start);
  });

  it('one recipient stands on the line of "Kính gửi"', async () => {
    const one = drafted([huongTra()], { recipients: 'Trưởng các thôn' }).document();
    const paragraphs = all(wordParts(await dispatchFile(one)).get('word/document.xml')!, 'w:p').map(wordsOf);
    expect(paragraphs).toContain('Kính gửi: Trưởng các thôn');
  });
});

describe('the annex', () => {
  const tableOf = (root: Element): Element => all(root, 'w:tbl').at(-1)!;
  const isOn = (element: Element, name: string): boolean =>
    all(element, name).some(({ attributes }) => !['false', '0'].includes(attributes['w:val'] ?? ''));
  const rowsOf = (root: Element): Element[] => all(tableOf(root), 'w:tr');

  it('has every unit, repeats its header on each page and splits no row', () => {
    const rows = rowsOf(document);
    expect(rows).toHaveLength(12);
    expect(rows.map((row) => (isOn(row, 'w:tblHeader') ? 1 : 0))).toEqual([
      1,
      1,
      ...Array<number>(10).fill(0),
    ]);
    expect(rows.every((row) => isOn(row, 'w:cantSplit'))).toBe(true);
    expect(all(rows[2]!, 'w:tc').map(wordsOf)).toEqual(
      letter.annexes[0]!.tables[0]!.rows[0]!.cells.map(({ text }) => text),
    );
  });

  it('spans its heads and the label of its total', () => {
    const [first] = rowsOf(document);
    const spans = all(first!, 'w:tc').map((cell) => valueOf(cell, 'w:gridSpan') ?? '1');
    expect(spans).toEqual(['1', '1', '5', '3']);
    expect(all(first!, 'w:vMerge').map(({ attributes }) => attributes['w:val'])).toEqual([
      'restart',
      'restart',
    ]);
    expect(all(rowsOf(document).at(-1)!, 'w:gridSpan')[0]!.attributes['w:val']).toBe('2');
  });

  it('fills the page, and breaks no word of its heads', () => {
    const columns = all(tableOf(document), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(millimetres(String(columns.reduce((sum, one) => sum + one, 0)))).toBe(165);
    // "(18/11/2023)" in bold at 10 points is 18,4 mm, and the cell's margins are 2.
    expect(millimetres(String(columns[3]))).toBeGreaterThan(20);
  });

  it('is laid across where it is too wide', async () => {
    const kinds = [
      'BHXH tự nguyện',
      'BHYT hộ gia đình',
      'BHYT học sinh',
      'BHTN',
      'BHXH bắt buộc',
      'BHYT cận nghèo',
    ];
    const wide = typedSheet([
      ['TIẾN ĐỘ NĂM 2023 (Tính đến 18/11/2023)'],
      ['STT', 'Đơn vị', ...kinds.flatMap((kind) => [kind, '', ''])],
      ['', '', ...kinds.flatMap(() => ['Kế hoạch giao năm 2023', 'Số thực hiện (18/11/2023)', 'Tỷ lệ (%)'])],
      [1, 'UBND phường Thủy Vân', ...kinds.flatMap(() => [10_000, 5000, 50])],
      [2, 'UBND phường Thủy Xuân', ...kinds.flatMap(() => [20_000, 19_000, 95])],
    ]);
    const root = wordParts(await dispatchFile(drafted([wide]).document())).get('word/document.xml')!;
    const papers = all(root, 'w:pgSz').map(({ attributes }) => [
      attributes['w:orient'],
      millimetres(attributes['w:w']),
      millimetres(attributes['w:h']),
    ]);
    expect(papers).toEqual([
      ['portrait', 210, 297],
      ['landscape', 297, 210],
    ]);
    expect(all(rowsOf(root).at(-1)!, 'w:tc')).toHaveLength(20);
  });
});

test('texts are data: what looks like markup stays text', async () => {
  const strange: DispatchDocument = { ...letter, signer: '<w:br/> & "A" \u0001', agency: ['A & B <C>'] };
  const root = wordParts(await dispatchFile(strange)).get('word/document.xml')!;
  const paragraphs = all(root, 'w:p').map(wordsOf);
  expect(paragraphs).toContain('A & B <C>');
  expect(paragraphs.some((one) => one.startsWith('<w:br/> & "A"'))).toBe(true);
});
