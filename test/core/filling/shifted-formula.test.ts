import { shiftedFormula } from '../../../src/core/filling/shifted-formula';

test.each<[string, string, string]>([
  ['cells behind move, cells before stay', '=E7*100/D7', '=F7*100/D7'],
  ['fixed ones too', '=$E$7+E$7+$D7', '=$F$7+F$7+$D7'],
  ['an area that it is put into grows', '=SUM(D7:E7)', '=SUM(D7:F7)'],
  ['whole columns', '=SUM(E:G)', '=SUM(F:H)'],
  ['its own name before it', "='Tiến độ'!E7", "='Tiến độ'!F7"],
  ['another sheet', "='Chỉ tiêu'!E7+Khac!E7", "='Chỉ tiêu'!E7+Khac!E7"],
  ['texts', '=IF(D7>0,"E7",E7)', '=IF(D7>0,"E7",F7)'],
  ['names of functions', '=LOG10(E7)+E7_KH', '=LOG10(F7)+E7_KH'],
])('%s', (_what, before, after) => {
  expect(shiftedFormula(before, 5, 'Tiến độ', true)).toBe(after);
});

test('a formula of another sheet means its own cells', () => {
  expect(shiftedFormula("=E7+'Tiến độ'!E7", 5, 'Tiến độ', false)).toBe("=E7+'Tiến độ'!F7");
});
