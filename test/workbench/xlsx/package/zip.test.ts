import { strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { crc32 } from '../../../../src/workbench/xlsx/package/crc32';
import { OfficePackage } from '../../../../src/workbench/xlsx/package/office-package';
import {
  relativeTarget,
  relationshipsPath,
  resolveTarget,
} from '../../../../src/workbench/xlsx/package/part-path';
import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/workbench/xlsx/write-workbook';
import { firstSheet, makePackage, unzip, withCells, withSheet, zip } from '../packages';

const PLAIN = makePackage({ sheets: ['<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>'] });

/** The same parts as a program writes them that does not know sizes beforehand: they follow the content. */
function streamed(parts: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  Object.entries(parts).forEach(([name, text], index) => {
    const entry = index % 2 === 0 ? new ZipDeflate(name) : new ZipPassThrough(name);
    archive.add(entry);
    entry.push(strToU8(text), true);
  });
  archive.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

/** The same archive with its end written as for more than 65,535 entries. */
function wide(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const old = new DataView(bytes.buffer, bytes.byteOffset + end, 22);
  const made = new Uint8Array(bytes.length + 56 + 20);
  made.set(bytes.subarray(0, end));
  const view = new DataView(made.buffer);
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 4, 44n, true);
  view.setBigUint64(end + 24, BigInt(old.getUint16(8, true)), true);
  view.setBigUint64(end + 32, BigInt(old.getUint16(10, true)), true);
  view.setBigUint64(end + 40, BigInt(old.getUint32(12, true)), true);
  view.setBigUint64(end + 48, BigInt(old.getUint32(16, true)), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  view.setUint32(end + 72, 1, true);
  made.set(bytes.subarray(end), end + 76);
  view.setUint16(end + 76 + 8, 0xffff, true);
  view.setUint16(end + 76 + 10, 0xffff, true);
  view.setUint32(end + 76 + 12, 0xffffffff, true);
  view.setUint32(end + 76 + 16, 0xffffffff, true);
  return made;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++) {
    bytes[2 + 2 * at] = text.charCodeAt(at) & 0xff;
    bytes[3 + 2 * at] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

const parts = unzip(PLAIN);
const sheetText = parts['xl/worksheets/sheet1.xml'] ?? '';

const TABLE: readonly (readonly [string, Uint8Array])[] = [
  ['sizes behind the content, stored and deflated', streamed(parts)],
  ['a 64-bit directory', wide(PLAIN)],
  [
    'backslashes in names',
    zip(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name.replaceAll('/', '\\'), text]))),
  ],
  [
    'another case in names',
    zip(
      Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [name.replace('worksheets/s', 'Worksheets/S'), text]),
      ),
    ),
  ],
  ['folders as entries', zip({ ...parts, 'xl/': '', 'xl/worksheets/': '' })],
  ['a byte order mark', zip({ ...parts, 'xl/worksheets/sheet1.xml': `\ufeff${sheetText}` })],
  ['UTF-16', zip({ ...parts, 'xl/worksheets/sheet1.xml': utf16(sheetText.replace('UTF-8', 'UTF-16')) })],
  [
    'strict namespaces',
    zip(
      Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [
          name,
          text
            .replaceAll(
              'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
              'http://purl.oclc.org/ooxml/spreadsheetml/main',
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              'http://purl.oclc.org/ooxml/officeDocument/relationships',
            ),
        ]),
      ),
    ),
  ],
];

describe('archives as other programs write them', () => {
  test.each(TABLE)('%s: read, and written with one cell and one sheet more', (_, bytes) => {
    const before = readWorkbook(bytes);
    const sheet = firstSheet(bytes);
    expect(sheet.cells.get(0)?.get(0)?.value).toBe(7);
    const cells = withCells(sheet, [[0, 0, { value: 'tám' }]], before.defaultStyle);
    const changed = withSheet(before, 0, { cells });
    const after = { ...changed, sheets: [...changed.sheets, { ...sheet, id: 'new', name: 'Mới' }] };
    const written = writeWorkbook(bytes, before, after);
    const reread = readWorkbook(written);
    expect(reread.sheets.map(({ name, cells: found }) => [name, found.get(0)?.get(0)?.value])).toEqual([
      ['S1', 'tám'],
      ['Mới', 7],
    ]);
    expect(Object.keys(unzipSync(written))).toContain('[Content_Types].xml');
  });

  test('a new sheet of a strict file is strict', () => {
    const bytes = TABLE[TABLE.length - 1]?.[1] ?? PLAIN;
    const before = readWorkbook(bytes);
    const sheet = { ...firstSheet(bytes), id: 'new', name: 'Mới' };
    const written = unzip(writeWorkbook(bytes, before, { ...before, sheets: [...before.sheets, sheet] }));
    expect(written['xl/worksheets/sheet2.xml']).toContain('http://purl.oclc.org/ooxml/spreadsheetml/main');
    expect(written['xl/_rels/workbook.xml.rels']).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet2.xml"',
    );
  });
});

describe('a package', () => {
  test('entries nobody writes keep their bytes, packed ones too', () => {
    const file = OfficePackage.open(streamed(parts));
    file.write('xl/workbook.xml', '<workbook/>');
    file.remove('_rels/.rels');
    const saved = unzip(file.save());
    expect(saved).toEqual(
      Object.fromEntries(
        Object.entries({ ...parts, 'xl/workbook.xml': '<workbook/>' }).filter(
          ([name]) => name !== '_rels/.rels',
        ),
      ),
    );
    expect(file.has('_rels/.rels')).toBe(false);
    expect(file.has('XL/Workbook.xml')).toBe(true);
  });

  test('the same text is no change', () => {
    const file = OfficePackage.open(PLAIN);
    file.write('xl/workbook.xml', file.read('xl/workbook.xml') ?? '');
    expect(file.save()).toBe(PLAIN);
  });

  test.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../drawings/a%20b.xml', 'xl/drawings/a b.xml'],
    ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
    ['', './xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', '..\\docProps\\app.xml', 'docProps/app.xml'],
    ['xl/workbook.xml', '100%.xml#x', 'xl/100%.xml'],
  ])('%s leads by %s to %s', (source, target, path) => {
    expect(resolveTarget(source, target)).toBe(path);
    expect(resolveTarget(source, relativeTarget(source, path).replace(/%/g, '%25'))).toBe(path);
  });

  test('where relationships stand, and checksums', () => {
    expect(relationshipsPath('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
    expect(relationshipsPath('')).toBe('_rels/.rels');
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  });
});
