import './browser-xml';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { reasonOfOtherKind } from '../../src/workbook-file/other-file-kinds';
import { readWorkbookFile } from '../../src/workbook-file/read-workbook-file';
import { UnusableFile } from '../../src/workbook-file/unusable-file';
import { consolidationMessagesFor } from '../../src/locales/consolidation';
import { sample } from '../excel/opened-addin';
import { unusableFiles } from '../headless/unusable-files';

function reasonFor(bytes: Uint8Array): string {
  try {
    readWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof UnusableFile) return error.reason;
    throw error;
  }
  return 'none';
}

const whole = sample('huong-tra');
const parts = unzipSync(whole);
const { unreadable } = consolidationMessagesFor('vi');

test.each(unusableFiles(whole))('%s', (_, bytes, words) => {
  const reason = reasonFor(bytes) as keyof typeof unreadable;
  expect(unreadable[reason]).toMatch(words);
});

test.each<[string, Uint8Array, string]>([
  ['a whole one', whole, 'none'],
  ['one with pictures and macros', zipSync({ ...parts, 'xl/media/a.png': strToU8('x') }), 'none'],
  [
    'definitions that swell',
    zipSync({
      ...parts,
      'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "cccccccc">]><workbook>&b;</workbook>'),
    }),
    'damaged',
  ],
  ['a cell beyond the sheet', withRow('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'), 'damaged'],
  [
    'cells at both ends of the sheet',
    withRow('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    'tooLarge',
  ],
])('%s: %s', (_, bytes, reason) => {
  expect(reasonFor(bytes)).toBe(reason);
});

function withRow(row: string): Uint8Array {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${row}</sheetData></worksheet>`;
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
}

test('a byte that flipped on the way gives no other figure: the file is damaged', () => {
  const stored = zipSync(parts, { level: 0 });
  const at = Buffer.from(stored).indexOf('<v>455</v>');
  expect(at).toBeGreaterThan(0);
  const flipped = stored.slice();
  flipped[at + 3] = '9'.charCodeAt(0);
  expect([reasonFor(stored), reasonFor(flipped)]).toEqual(['none', 'damaged']);
});

test.each([
  [[], 'empty'],
  [[0x50, 0x4b], 'damaged'],
  [[0x50, 0x4b, 3, 4], null],
  [[0x09, 0x08, 0x10, 0x00], 'legacyXls'],
  [[0x41], 'notXlsx'],
])('a file that begins with %j: %s', (start, reason) => {
  expect(reasonOfOtherKind(Uint8Array.from(start))).toBe(reason);
});
