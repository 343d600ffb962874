import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { UnwritableChange } from '../../../../src/workbench/xlsx/unwritable-change';
import { writeWorkbook } from '../../../../src/workbench/xlsx/write-workbook';
import { firstSheet, withCells, withSheet, type Cells } from '../packages';
import { richPackage } from '../rich-package';

describe('what is refused', () => {
  const original = richPackage();
  const before = readWorkbook(original);
  const change = (cells: Cells): (() => Uint8Array) => {
    return () =>
      writeWorkbook(
        original,
        before,
        withSheet(before, 0, { cells: withCells(firstSheet(original), cells, before.defaultStyle) }),
      );
  };

  test.each([
    ['the first cell of an array', [[5, 1, { value: 1, formula: undefined, arrayRange: undefined }]]],
    ['another cell of an array', [[5, 2, { value: 1, arrayRange: undefined }]]],
    ['a formula into an array', [[5, 2, { value: 1, formula: '=1' }]]],
    ['part of an array emptied', [[5, 1, null]]],
  ] satisfies [string, Cells][])('%s', (_, cells) => {
    const problem = expect(change(cells));
    problem.toThrow(UnwritableChange);
    problem.toThrow('S1!B6:C6');
  });

  test.each([
    ['table', withSheet(before, 0, { tables: [] })],
    ['dateSystem', { ...before, date1904: true }],
    ['workbookProtection', { ...before, structureProtected: true }],
  ])('%s', (code, after) => {
    expect(() => writeWorkbook(original, before, after)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
