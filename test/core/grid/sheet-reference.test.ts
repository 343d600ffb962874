import type { RangeAddress } from '../../../src/core/grid/address';
import {
  isSameContent,
  isSameButForSheets,
  sheetReference,
  sumReference,
} from '../../../src/core/grid/sheet-reference';

const area = (address: string): RangeAddress => address as RangeAddress;

it.each([
  ['Giao chỉ tiêu', 'D5', "'Giao chỉ tiêu'!$D$5"],
  ["Chỉ tiêu '23", 'D5:D9', "'Chỉ tiêu ''23'!$D$5:$D$9"],
])('cells of %s %s', (sheet, address, expected) => {
  expect(sheetReference(sheet, area(address))).toBe(expected);
});

it('a sum of areas', () => {
  expect(sumReference('A', [area('D5'), area('D7:D9')])).toBe("SUM('A'!$D$5,'A'!$D$7:$D$9)");
});

it.each([
  ["='A'!$D$5*2", "='A'!$D$5*2", true],
  ["='A'!$D$5*2", '=A!$D$5*2', true],
  ["='A'!$D$5*2", '=A!$D$6*2', false],
  ["='A''s'!$D$5", "='A''s'!$D$5", true],
  ["'A'!1", 'A!1', false],
  [57, '57', false],
  [57, 57, true],
])('%s and %s are the same: %s', (one, other, same) => {
  expect(isSameContent(one, other)).toBe(same);
});

it.each([
  ['another cell', "=D7*100/'Giao chỉ tiêu'!$C$5", "=D7*100/'Giao chỉ tiêu'!$C$6", true],
  ['another sheet', "=D7*100/'Giao chỉ tiêu'!$C$5", '=D7*100/Quota!C5', true],
  ['a sum, and a cell', "=D7*100/SUM('Q'!$C$5:$C$6,'Q'!$C$8)", "=D7*100/'Q'!$C$9", true],
  ['the same cell, without quotes', "=D7*100/'Q'!$C$5", '=D7*100/Q!$C$5', true],
  ['another formula', "=D7/'Q'!$C$5*100", "=D7*100/'Q'!$C$6", false],
  ['no other sheet at all', '=D7*100/C7', '=D7*100/C8', false],
])('the same but for other sheets: %s', (_what, one, other, expected) => {
  expect(isSameButForSheets(one, other)).toBe(expected);
});
