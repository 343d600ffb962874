import { strToU8, unzipSync, zipSync } from 'fflate';
import { compoundFile } from './compound-file';

/** Files that are no workbook we could open, each with a word of the sentence that says so. */
export function unusableFiles(whole: Uint8Array): readonly (readonly [string, Uint8Array, RegExp])[] {
  const cut = (length: number): Uint8Array => whole.slice(0, length);
  const parts = unzipSync(whole);
  const withPart = (path: string, text: string): Uint8Array => zipSync({ ...parts, [path]: strToU8(text) });
  const sheet = 'xl/worksheets/sheet1.xml';
  const encrypted = { EncryptionInfo: strToU8('\u0004\u0000'), EncryptedPackage: whole };
  return [
    ['an empty file', new Uint8Array(), /trống/],
    ['a file cut to 3 bytes', cut(3), /thiếu một phần|hỏng/],
    ['a file cut to 100 bytes', cut(100), /thiếu một phần|hỏng/],
    ['half a file', cut(whole.length / 2), /thiếu một phần|hỏng/],
    ['all but the last 22 bytes', cut(whole.length - 22), /thiếu một phần|hỏng/],
    ['all but the last byte', cut(whole.length - 1), /thiếu một phần|hỏng/],
    ['an encrypted workbook', compoundFile(encrypted), /mật khẩu/],
    ['an old .xls', compoundFile({ Workbook: strToU8('\u0009\u0008') }), /\.xls\b/],
    ['a Word 97 file', compoundFile({ WordDocument: strToU8('x') }), /không phải tệp Excel/],
    ['a text file', strToU8('STT;Đơn vị;Kế hoạch giao\n1;Xã A;455\n'), /không phải tệp Excel/],
    ['a web page', strToU8('<html><body><table></table></body></html>'), /không phải tệp Excel/],
    [
      'a Word document',
      zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        '_rels/.rels': strToU8('<Relationships/>'),
        'word/document.xml': strToU8('<document/>'),
      }),
      /không phải tệp Excel/,
    ],
    ['a zip of nothing', zipSync({}), /không phải tệp Excel|hỏng/],
    ['a sheet whose XML stops', withPart(sheet, '<worksheet><sheetData><row r="1">'), /hỏng/],
    ['a sheet that is no XML', withPart(sheet, 'STT;Đơn vị'), /hỏng/],
    ['a workbook part that is no XML', withPart('xl/workbook.xml', '<workbook'), /hỏng|không phải/],
  ];
}
