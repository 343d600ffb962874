import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { emptyWorkbook } from '../../../src/workbench/xlsx/empty-workbook';
import { FileProblem, type FileProblemCode } from '../../../src/workbench/xlsx/file-problem';
import { readWorkbook } from '../../../src/workbench/xlsx/read-workbook';
import { makePackage, unzip, zip } from './packages';

const whole = emptyWorkbook();

/** An OLE compound file as far as its directory: 512 bytes of header, then entries of 128 bytes. */
function ole(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    for (let k = 0; k < name.length; k++) bytes[at + 2 * k] = name.charCodeAt(k);
    bytes[at + 64] = 2 * name.length + 2;
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}

function codeOf(bytes: Uint8Array): FileProblemCode | 'read' {
  try {
    readWorkbook(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
}

const RELS = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
const TYPES = (part: string, type: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`;

/** Bytes of the local and central headers overwritten: a size that lies, a method nobody knows. */
function patched(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return copy;
}

const sheetWith = (xml: string): Uint8Array =>
  makePackage({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': xml } });

const TABLE: readonly (readonly [string, Uint8Array, FileProblemCode | 'read'])[] = [
  ['no bytes', new Uint8Array(0), 'empty'],
  ['two bytes of a zip', Uint8Array.of(0x50, 0x4b), 'truncated'],
  ['half a workbook', whole.subarray(0, whole.length / 2), 'truncated'],
  ['all but the last byte', whole.subarray(0, whole.length - 1), 'truncated'],
  ['all but the directory end', whole.subarray(0, whole.length - 22), 'truncated'],
  ['a whole workbook', whole, 'read'],
  ['a whole workbook and a comment behind it', new Uint8Array([...whole, 1, 2, 3]), 'read'],
  ['Excel with a password', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
  ['Excel 97', ole('Root Entry', 'Workbook', 'SummaryInformation'), 'legacyXls'],
  ['Excel 95', ole('Root Entry', 'Book'), 'legacyXls'],
  ['Word 97', ole('Root Entry', 'WordDocument'), 'notXlsx'],
  ['an OLE file cut short', ole().subarray(0, 600), 'truncated'],
  ['Excel 2 to 5 without OLE', Uint8Array.of(0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00), 'legacyXls'],
  ['text', strToU8('STT;Đơn vị;Kế hoạch'), 'notXlsx'],
  ['a web page named .xls', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'notXlsx'],
  ['a PDF', strToU8('%PDF-1.7 …'), 'notXlsx'],
  ['a zip of something else', zip({ 'a.txt': 'a' }), 'notXlsx'],
  ['a zip of nothing', zip({}), 'notXlsx'],
  [
    'a Word document',
    zip({
      '[Content_Types].xml': TYPES(
        'word/document.xml',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      ),
      '_rels/.rels': RELS('word/document.xml'),
      'word/document.xml': '<w:document xmlns:w="x"/>',
    }),
    'notXlsx',
  ],
  [
    'a binary workbook',
    zip({
      '[Content_Types].xml': TYPES(
        'xl/workbook.bin',
        'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
      ),
      '_rels/.rels': RELS('xl/workbook.bin'),
      'xl/workbook.bin': '\u0083',
    }),
    'notXlsx',
  ],
  [
    'an OpenDocument sheet',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'notXlsx',
  ],
  ['a sheet whose XML stops', sheetWith('<worksheet><sheetData><row r="1">'), 'damaged'],
  ['a sheet with crossed tags', sheetWith('<worksheet><sheetData></worksheet></sheetData>'), 'damaged'],
  ['a sheet that is not XML', sheetWith('hello'), 'damaged'],
  ['an empty sheet part', sheetWith(''), 'damaged'],
  ['a sheet that is no worksheet', sheetWith('<html/>'), 'damaged'],
  [
    'a cell beyond the last column',
    sheetWith('<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>'),
    'damaged',
  ],
  [
    'a row beyond the last row',
    sheetWith('<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'),
    'damaged',
  ],
  [
    'entities that expand',
    sheetWith(
      '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>',
    ),
    'damaged',
  ],
  [
    'a content that does not fit its checksum',
    patched(whole, (view, at) => view.setUint32(at + 16, 1, true)),
    'damaged',
  ],
  [
    'entries that claim four gigabytes',
    patched(whole, (view, at) => view.setUint32(at + 24, 0xfffffff0, true)),
    'damaged',
  ],
  [
    'entries that claim less than they hold',
    patched(whole, (view, at) => view.setUint32(at + 24, 3, true)),
    'damaged',
  ],
  ['a packing nobody knows', patched(whole, (view, at) => view.setUint16(at + 10, 99, true)), 'damaged'],
  ['entries with a zip password', patched(whole, (view, at) => view.setUint16(at + 8, 1, true)), 'encrypted'],
  [
    'entries outside the file',
    patched(whole, (view, at) => view.setUint32(at + 42, 0x7fffffff, true)),
    'damaged',
  ],
  ['a workbook with chart sheets only', makePackage({ sheets: [], beforeSheets: '' }), 'damaged'],
];

describe('what a file is', () => {
  test.each(TABLE)('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test('each problem is one Vietnamese sentence', () => {
    const codes: FileProblemCode[] = ['empty', 'truncated', 'encrypted', 'legacyXls', 'notXlsx', 'damaged'];
    const sentences = codes.map((code) => new FileProblem(code).message);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^!?\n]+\.$/u);
    expect(new Set(sentences).size).toBe(codes.length);
  });

  test('any bytes at all are read or refused, never anything else', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof codeOf(bytes) === 'string'));
  });

  test('a workbook cut anywhere is truncated', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (length) => {
        expect(codeOf(whole.subarray(0, length))).toBe('truncated');
      }),
    );
  });

  test('a workbook with bytes overwritten is read or refused', () => {
    const flip = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 5 }), (flips) => {
        const bytes = whole.slice();
        for (const [at, value] of flips) bytes[at] = value;
        expect(typeof codeOf(bytes)).toBe('string');
      }),
      { numRuns: 300 },
    );
  });

  test('a part with text in it that is not UTF-8 is damaged', () => {
    const parts: Record<string, string | Uint8Array> = unzip(whole);
    parts['xl/worksheets/sheet1.xml'] = Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e);
    expect(codeOf(zip(parts))).toBe('damaged');
  });
});
