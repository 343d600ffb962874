import { findingsOf } from '../../../src/core/checks/sheet-checks';
import { parseRange } from '../../../src/core/grid/address';
import { type Grid, numberAt } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { readingOf } from '../../../src/core/numbers/sheet-reading';
import { findingSentence, messagesFor } from '../../../src/locales';
import { huongTra } from '../typed-sheet';
import { type Commas, pastedInUs } from './us-paste';

const rows = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const published = huongTra({ filled: true });
const pasted = (commas: Commas): Grid => pastedInUs(published, rows, commas);
const errors = (grid: Grid) =>
  findingsOf(grid, recogniseSheet(grid)).filter(({ severity }) => severity === 'error');
const ofCode = (grid: Grid, code: string): string[] =>
  errors(grid)
    .filter((finding) => finding.code === code)
    .map(({ address }) => address);
const cells = (columns: string, from: readonly number[]): string[] =>
  from.flatMap((row) => [...columns].map((column) => `${column}${row}`));
const byRow = (addresses: readonly string[]): string[] =>
  [...addresses].sort(
    (a, b) => parseRange(a).top - parseRange(b).top || parseRange(a).left - parseRange(b).left,
  );

describe.each<Commas>(['text', 'dropped'])(
  'the Hương Trà table pasted into a US Excel, commas %s',
  (commas) => {
    const grid = pasted(commas);

    it('every count of a thousand and more is told, and no other count', () => {
      expect(ofCode(grid, 'thousands-misread')).toEqual(byRow([...cells('HI', rows), ...cells('CDF', [16])]));
    });

    it('every rate and change is told', () => {
      const code = commas === 'text' ? 'number-as-text' : 'decimal-misread';
      expect(ofCode(grid, code)).toEqual(byRow(cells('EGJ', rows)));
    });

    it('nothing else is an error but what the paper has wrong itself', () => {
      const codes = ['thousands-misread', 'number-as-text', 'decimal-misread'];
      const others = errors(grid).filter(({ code }) => !codes.includes(code));
      expect(others.map(({ code, address }) => [code, address])).toEqual(
        commas === 'text' ? [['change-mismatch', 'G16']] : [],
      );
    });

    it('every repair gives the published figure: a number, or the formula of a rate or change', () => {
      for (const { address, repair, expected } of errors(grid)) {
        if (address === 'G16') continue;
        const { top, left } = parseRange(address);
        const figure = numberAt(published, top, left);
        expect([address, expected]).toEqual([address, figure]);
        const derived = ['E', 'G', 'J'].includes(address.charAt(0));
        const [actual, plan] = address.startsWith('J') ? ['I', 'H'] : ['D', 'C'];
        expect(repair).toEqual(
          derived
            ? { address, formula: expect.stringContaining(`${actual}${top}*100/${plan}${top}`) as string }
            : { address, value: figure },
        );
      }
    });

    it('the sheet is read as it was published', () => {
      const { grid: meant } = readingOf(grid, recogniseSheet(grid), { quotas: [] });
      expect(meant.values.slice(0, 15)).toEqual(published.values.slice(0, 15));
    });
  },
);

it('57,7 without its comma is asked about: it is not the change of its row, and the column leaves two readings', () => {
  const found = errors(pasted('dropped')).find(({ address }) => address === 'G16');
  expect(found).toMatchObject({
    code: 'decimal-misread',
    found: 577,
    expected: null,
    repair: null,
    readings: [5.77, 57.7],
  });
});

describe('in words', () => {
  const sentence = (commas: Commas, address: string, language: 'vi' | 'en'): string | undefined =>
    errors(pasted(commas))
      .filter((finding) => finding.address === address)
      .map((finding) => findingSentence(finding, messagesFor(language)))[0];

  it.each<[Commas, string, string]>([
    [
      'text',
      'I7',
      'Ô I7: ghi 5,941 nhưng cột này là số người, hẳn là 5.941; dấu hàng nghìn đã bị hiểu là dấu thập phân.',
    ],
    [
      'text',
      'H7',
      'Ô H7: ghi 6 nhưng cột này là số người, hẳn là 6.000; dấu hàng nghìn đã bị hiểu là dấu thập phân.',
    ],
    ['text', 'E7', 'Ô E7: “46,81” đang là chữ nên không cộng được, hẳn là số 46,81.'],
    ['dropped', 'E7', 'Ô E7: cột “Tỷ lệ thực hiện” ghi 4.681, hẳn là 46,81; dấu phẩy thập phân đã bị mất.'],
    ['dropped', 'G9', 'Ô G9: cột “Tăng giảm” ghi -1.136, hẳn là -11,36; dấu phẩy thập phân đã bị mất.'],
  ])('%s %s', (commas, address, words) => {
    expect(sentence(commas, address, 'vi')).toBe(words);
  });

  it('and in English', () => {
    expect(sentence('text', 'I7', 'en')).toBe(
      'Cell I7: it says 5.941, but the column counts people, so it must be 5,941; a thousands mark was taken for a decimal one.',
    );
  });
});
