import fc from 'fast-check';
import { cellName } from '../../../../src/workbench/xlsx/a1';
import { shiftFormula } from '../../../../src/workbench/xlsx/formulas/shift-formula';

const TABLE: readonly (readonly [string, number, number, string])[] = [
  ['A1', 1, 1, 'B2'],
  ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
  ['SUM(A1:B2,C3)', 1, 0, 'SUM(A2:B3,C4)'],
  ['A:A+$B:C', 5, 1, 'B:B+$B:D'],
  ['1:1+$2:3', 2, 9, '3:3+$2:5'],
  ['LOG10(A1)+LOG10', 1, 0, 'LOG10(A2)+LOG11'],
  ['"A1"&A1&"say ""A1"""', 1, 0, '"A1"&A2&"say ""A1"""'],
  ["'A1'!A1+'It''s B2'!B2", 1, 0, "'A1'!A2+'It''s B2'!B3"],
  ['T1!A1', 1, 1, 'T1!B2'],
  ['T1:T3!A1', 1, 1, 'T1:T3!B2'],
  ['[1]S1!A1+[2]!Name', 0, 1, '[1]S1!B1+[2]!Name'],
  ['Tab1[A1]+Tab1[[#Headers],[C3]]', 1, 1, 'Tab1[A1]+Tab1[[#Headers],[C3]]'],
  ['Tháng11+Q4_x+A1.b', 1, 1, 'Tháng11+Q4_x+A1.b'],
  ['1E5+1.5E2*A1', 1, 0, '1E5+1.5E2*A2'],
  ['#REF!+#N/A+#DIV/0!+A1', 1, 0, '#REF!+#N/A+#DIV/0!+A2'],
  ['A1+B5', -1, 0, '#REF!+B4'],
  ['XFD1', 0, 1, '#REF!'],
  ['A:B', 0, -1, '#REF!'],
  ['IF(TRUE,A1,FALSE)', 1, 0, 'IF(TRUE,A2,FALSE)'],
  ['_xlfn.XLOOKUP(A1,B:B,C:C)', 1, 1, '_xlfn.XLOOKUP(B2,C:C,D:D)'],
  ['{1,2;3,4}*a1', 1, 0, '{1,2;3,4}*A2'],
  ['A1#+@B1', 1, 0, 'A2#+@B2'],
  ['A1 A1:C3', 1, 0, 'A2 A2:C4'],
  ['ABCD1+XFE1', 1, 0, 'ABCD1+XFE1'],
];

describe('a formula copied to another cell', () => {
  test.each(TABLE)('%s by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  test('there and back is the same, while nothing leaves the sheet', () => {
    const place = fc.tuple(fc.integer({ min: 500, max: 900 }), fc.integer({ min: 500, max: 900 }));
    const by = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }));
    fc.assert(
      fc.property(place, place, by, ([r, c], [r2, c2], [dr, dc]) => {
        const formula = `IF(${cellName(r, c)}>0,SUM($A${String(r)}:${cellName(r2, c2)}),"A1")`;
        expect(shiftFormula(shiftFormula(formula, dr, dc), -dr, -dc)).toBe(formula);
      }),
    );
  });
});
