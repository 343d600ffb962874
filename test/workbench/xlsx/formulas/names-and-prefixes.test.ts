import { withoutPrefixes, withPrefixes } from '../../../../src/workbench/xlsx/formulas/future-functions';
import { formulaTokens } from '../../../../src/workbench/xlsx/formulas/formula-tokens';
import { renameSheetIn, sheetReference } from '../../../../src/workbench/xlsx/formulas/sheet-names';

describe('sheet names in formulas', () => {
  test.each([
    ['Sheet1', 'Sheet1!'],
    ['Tiến_độ', 'Tiến_độ!'],
    ['Tháng 11', "'Tháng 11'!"],
    ["It's", "'It''s'!"],
    ['2023', "'2023'!"],
    ['A1', "'A1'!"],
    ['R1C1', "'R1C1'!"],
    ['Q4', "'Q4'!"],
  ])('%s is written %s', (name, reference) => {
    expect(sheetReference(name)).toBe(reference);
  });

  test.each([
    ["'Cũ'!$A$1:$B$2,'Cũ'!$5:$6", "'Mới 1'!$A$1:$B$2,'Mới 1'!$5:$6"],
    ['cũ!A1+Khác!A1', "'Mới 1'!A1+Khác!A1"],
    ['"Cũ!"&Cũ', '"Cũ!"&Cũ'],
    ['[1]Cũ!A1', '[1]Cũ!A1'],
  ])('%s after renaming Cũ to Mới 1', (formula, expected) => {
    expect(renameSheetIn(formula, 'Cũ', 'Mới 1')).toBe(expected);
  });
});

describe('functions younger than the file format', () => {
  test.each([
    ['IFNA(A1,0)', '_xlfn.IFNA(A1,0)'],
    ['SUM(XLOOKUP(A1,B:B,C:C))', 'SUM(_xlfn.XLOOKUP(A1,B:B,C:C))'],
    ['FILTER(A1:A9,B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
    ['STDEV.S(A1:A9)+RANK.EQ(A1,A:A)', '_xlfn.STDEV.S(A1:A9)+_xlfn.RANK.EQ(A1,A:A)'],
    ['"IFNA("&\'IFNA(\'!A1', '"IFNA("&\'IFNA(\'!A1'],
    ['NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
    ['IF(A1>0,ROUND(A1,2),"")', 'IF(A1>0,ROUND(A1,2),"")'],
  ])('%s is kept as %s', (seen, kept) => {
    expect(withPrefixes(seen)).toBe(kept);
    expect(withoutPrefixes(kept)).toBe(seen);
    expect(withPrefixes(kept)).toBe(kept);
  });
});

test.each(['A1&"a""b"', "'a''b'!A1", 'T[[#All],[a]]', '', '"open', "'open", '[open'])(
  'the tokens of %s joined are the formula',
  (formula) => {
    expect(
      formulaTokens(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula);
  },
);
