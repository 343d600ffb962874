import { cells, CHAIN, BOOK, SHEET, styled, STYLES, testRoundTrips } from './round-trip';

testRoundTrips([
  ['nothing', (model) => model, []],
  ['nothing, in other objects', (model) => structuredClone(model), []],
  ['a number', cells([1, 2, { value: 214 }]), [SHEET, BOOK]],
  ['a number where there was text', cells([0, 0, { value: -0.5 }]), [SHEET, BOOK]],
  ['text where there was a number', cells([1, 0, { value: ' <a> & "b"\n_x0041_ \u0001' }]), [SHEET, BOOK]],
  ['empty text', cells([1, 0, { value: '' }]), [SHEET, BOOK]],
  [
    'a boolean and an error',
    cells([1, 0, { value: true }], [2, 0, { value: { error: '#N/A' } }]),
    [SHEET, BOOK],
  ],
  [
    'a formula for a constant',
    cells([1, 2, { formula: '=IF(A1<>"",IFNA(B2,0),"<&>")', value: 'chữ' }]),
    [SHEET, BOOK, ...CHAIN],
  ],
  ['a formula without a value', cells([1, 2, { formula: '=1/0', value: null }]), [SHEET, BOOK, ...CHAIN]],
  [
    'formulas of each type',
    cells(
      [1, 0, { formula: '=1=1', value: true }],
      [2, 0, { formula: '=1/0', value: { error: '#DIV/0!' } }],
      [3, 0, { formula: '=""', value: '' }],
    ),
    [SHEET, BOOK, ...CHAIN],
  ],
  ['a constant for a formula', cells([5, 0, { formula: undefined, value: 3 }]), [SHEET, BOOK, ...CHAIN]],
  [
    'only the result of a shared formula',
    cells([1, 3, { value: 46.81 }], [2, 3, { value: 'x' }]),
    [SHEET, BOOK],
  ],
  ['only the results of an array formula', cells([5, 1, { value: 1 }], [5, 2, { value: 2 }]), [SHEET, BOOK]],
  [
    'new cells before, between and behind',
    cells([4, 0, { value: 1 }], [0, 9, { value: 2 }], [99, 30, { value: 3 }], [2, 5, { value: 4 }]),
    [SHEET, BOOK],
  ],
  [
    'cells emptied and taken away',
    cells([1, 2, null], [0, 0, { value: null }], [1, 0, null], [5, 0, null]),
    [SHEET, BOOK, STYLES, ...CHAIN],
  ],
  ['an apostrophe', cells([1, 2, { value: '=1', quotePrefix: true }]), [SHEET, BOOK, STYLES]],
  [
    'a whole array replaced',
    cells(
      [5, 1, { formula: undefined, arrayRange: undefined, value: 1 }],
      [5, 2, { arrayRange: undefined, value: 2 }],
    ),
    [SHEET, BOOK, ...CHAIN],
  ],
  [
    'a new array',
    cells(
      [7, 0, { formula: '=B2:B3*2', arrayRange: 'A8:A9', value: 910 }],
      [8, 0, { arrayRange: 'A8:A9', value: 708 }],
    ),
    [SHEET, BOOK, ...CHAIN],
  ],
  ['a format', styled(1, 2, () => ({ numberFormat: '0.00' })), [SHEET, STYLES]],
  ['a format of the file', styled(0, 0, () => ({ numberFormat: '#,##0;[Red]\\-#,##0' })), [SHEET, STYLES]],
  ['a new format', styled(0, 0, () => ({ numberFormat: '"▼ "0.00;@' })), [SHEET, STYLES]],
  [
    'a font',
    styled(0, 0, ({ font }) => ({
      font: {
        ...font,
        name: 'Arial',
        size: 10.5,
        bold: false,
        italic: true,
        underline: true,
        color: '#FF0000',
      },
    })),
    [SHEET, STYLES],
  ],
  ['a fill', styled(1, 2, () => ({ fill: '#FFEB9C' })), [SHEET, STYLES]],
  ['no fill', styled(0, 0, () => ({ fill: null })), [SHEET, STYLES]],
  [
    'borders',
    styled(1, 2, () => ({
      borders: { top: { style: 'medium', color: '#0000FF' }, left: { style: 'double' } },
    })),
    [SHEET, STYLES],
  ],
  [
    'alignment',
    styled(0, 0, () => ({ horizontal: 'right', vertical: 'top', wrap: true, indent: 1 })),
    [SHEET, STYLES],
  ],
  ['unlocked', styled(1, 2, () => ({ locked: false })), [SHEET, STYLES]],
  ['a styled cell where none was', styled(50, 50, () => ({ fill: '#FFEB9C' })), [SHEET, STYLES]],
]);
