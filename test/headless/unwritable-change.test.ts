import { UnwritableChange, type UnwritableChangeCode } from '../../src/workbench/xlsx/unwritable-change';
import { writeWorkbook } from '../../src/workbench/xlsx/write-workbook';
import { Folder, headless, PATIENCE, SAMPLE } from './command-line-run';
import { refusedSentence } from './refusal';

// No command makes such a change today; should one come to, the file must not be damaged and the person must be told.
jest.mock('../../src/workbench/xlsx/write-workbook', () => ({ writeWorkbook: jest.fn() }));
jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

test.each<[UnwritableChangeCode, string, string]>([
  ['arrayFormula', 'Tiến độ!E7:E9', 'công thức mảng ở “Tiến độ!E7:E9”'],
  ['table', 'Tiến độ', 'bảng (Table) ở “Tiến độ”'],
  ['dateSystem', '', 'hệ thống ngày'],
  ['workbookProtection', '', 'cấu trúc'],
  ['chartKinds', 'Biểu đồ 1', 'biểu đồ “Biểu đồ 1” ghép'],
  ['chart', 'Biểu đồ 1', 'biểu đồ “Biểu đồ 1” có những phần'],
])('%s: nothing is saved, and one sentence says why', async (code, where, words) => {
  jest.mocked(writeWorkbook).mockImplementation(() => {
    throw new UnwritableChange(code, where);
  });
  const args = ['recalculate', SAMPLE, '--out', folder.at('out.xlsx')];
  expect(await refusedSentence(folder, args)).toContain(words);
  expect((await headless(...args, '--lang', 'en')).stderr).toMatch(/^Nothing was saved, [^\n]+\.\n$/);
});
