import type { FileNote } from '../../src/core/consolidation/file-note';
import type { CellAddress } from '../../src/core/grid/address';
import type { IsoDate } from '../../src/core/text/date';
import { messagesFor, type Messages } from '../../src/locales';
import { consolidationMessagesFor, fileNoteSentence } from '../../src/locales/consolidation';

const [asOf, common] = ['2023-11-11', '2023-11-18'] as unknown as [IsoDate, IsoDate];
const cells = ['C6', 'C7', 'D8', 'D9'] as CellAddress[];
const other = { file: 'xa-01.xlsx', unit: 'Hương Toàn' };

type Said = readonly (readonly [FileNote, readonly string[]])[];

/** Every note, with what its sentence must repeat to the person. */
const notesIn = ({ numbers, layout }: Messages): Said => [
  [{ code: 'no-table' }, []],
  [{ code: 'quota-only', sheets: ['Chỉ tiêu'] }, ['“Chỉ tiêu”']],
  [{ code: 'no-figures', sheets: ['Bao phủ'] }, ['“Bao phủ”']],
  [{ code: 'earlier-result' }, []],
  [{ code: 'same-content', other: 'xa-01.xlsx' }, ['“xa-01.xlsx”']],
  [{ code: 'no-new-unit', units: 12, other: 'xa-01.xlsx' }, ['12', '“xa-01.xlsx”']],
  [{ code: 'other-date', asOf, common }, [numbers.date(asOf), numbers.date(common)]],
  [{ code: 'no-date', common }, [numbers.date(common)]],
  [{ code: 'other-prior-date', priorAsOf: asOf, common }, [numbers.date(asOf), numbers.date(common)]],
  [{ code: 'other-prior-date', priorAsOf: null, common }, [numbers.date(common)]],
  [
    { code: 'repeated-unit', unit: 'Xã Hương Toàn', sheet: 'Tiến độ', address: 'B7' as CellAddress, other },
    ['“Xã Hương Toàn”', '“Tiến độ”', 'B7', '“xa-01.xlsx”', '“Hương Toàn”'],
  ],
  [{ code: 'older-sheets', sheets: ['Tuần 1'], asOf: common }, ['“Tuần 1”', numbers.date(common)]],
  [{ code: 'read-as-meant', sheet: 'Tiến độ', cells }, ['“Tiến độ”', '4', 'C6; C7; D8']],
  [{ code: 'doubtful-figures', sheet: 'Tiến độ', cells: cells.slice(0, 1) }, ['“Tiến độ”', 'C6']],
  [{ code: 'without-figure', role: 'plan', insurance: 'bhyt', units: 3 }, ['3', layout.insurance.bhyt]],
  [{ code: 'without-figure', role: 'prior', insurance: 'bhyt', units: 3 }, ['3', layout.insurance.bhyt]],
];

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const words = consolidationMessagesFor(language);
  const notes = notesIn(messagesFor(language));
  const reasons = Object.keys(words.unreadable) as (keyof typeof words.unreadable)[];

  test.each([...notes, ...reasons.map((reason) => [{ code: 'unreadable', reason }, []] as const)])(
    '%j is one sentence',
    (note, repeated) => {
      const sentence = fileNoteSentence(note, words);
      expect(sentence).toMatch(/^\S[^\n]*\.$/);
      expect(sentence).not.toMatch(/undefined|null|\[object/);
      for (const word of repeated) expect(sentence).toContain(word);
    },
  );

  test('no two notes are the same', () => {
    const sentences = notes.map(([note]) => fileNoteSentence(note, words));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('the made sheet is Vietnamese in either language: offices and the recogniser read it', () => {
    expect(words.sheet.name).toBe('Tiến độ gộp');
    expect(words.sheet.title(['bhxhTuNguyen', 'bhyt'], '2023')).toBe(
      'TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU BHXH TỰ NGUYỆN, BHYT NĂM 2023',
    );
  });
});
