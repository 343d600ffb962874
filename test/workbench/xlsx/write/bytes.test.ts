import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/workbench/xlsx/write-workbook';
import { unzip } from '../packages';
import { richPackage } from '../rich-package';

test('nothing changed gives the very bytes', () => {
  const original = richPackage();
  const before = readWorkbook(original);
  expect(writeWorkbook(original, before, structuredClone(before))).toBe(original);
});

test('[Content_Types].xml stays first, kept entries keep their order', () => {
  const original = richPackage();
  const before = readWorkbook(original);
  const written = writeWorkbook(original, before, { ...before, settings: { a: '1' } });
  const [was, is] = [Object.keys(unzip(original)), Object.keys(unzip(written))];
  expect(is.slice(0, was.length)).toEqual(was);
  expect(is[0]).toBe('[Content_Types].xml');
});
