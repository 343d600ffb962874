import { movedFormula } from '../../src/workbook-file/moved-formula';
import { shiftFormula } from '../../src/workbench/xlsx/formulas/shift-formula';

test.each([
  ['A1*$B1+C$1+$D$1', 1, 1, 'B2*$B2+D$1+$D$1'],
  ["'A1'!C3+Sheet1!C3+Trang!$C3", 2, 1, "'A1'!D5+Sheet1!D5+Trang!$C5"],
  ['SUM(A1:B2,$C:D,5:$6)', 1, 2, 'SUM(C2:D3,$C:F,6:$6)'],
  ['"A1 ""B2"""&A1', 1, 0, '"A1 ""B2"""&A2'],
  ['LOG10(A1)+1E3+2.5e-3', 1, 0, 'LOG10(A2)+1E3+2.5e-3'],
  ['Bảng1[Cột A1]+TyLe.A1+_A1', 4, 4, 'Bảng1[Cột A1]+TyLe.A1+_A1'],
  ['A1+B2', -1, 0, '#REF!+B1'],
  ['A1:B2', 0, -1, '#REF!:A2'],
  ['XFD1+A1048576', 0, 1, '#REF!+B1048576'],
  ['aa10', 1, 1, 'AB11'],
])('%s by %d rows and %d columns is %s', (formula, down, right, moved) => {
  expect(movedFormula(formula, down, right)).toBe(moved);
  expect(shiftFormula(formula, down, right).toUpperCase()).toBe(moved.toUpperCase());
});
