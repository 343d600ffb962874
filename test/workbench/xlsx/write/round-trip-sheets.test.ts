import {
  box,
  CHAIN,
  BOOK,
  look,
  NEW_SHEET,
  rule,
  sheet,
  sheetOf,
  SHEET,
  STYLES,
  testRoundTrips,
  TYPES,
} from './round-trip';
import { withSheet } from '../packages';

testRoundTrips([
  ['merges', sheet({ merges: [box(4, 0, 4, 1), box(8, 0, 9, 0)] }), [SHEET]],
  ['no merges', sheet({ merges: [] }), [SHEET]],
  [
    'widths inside a run, and beyond',
    sheet(({ columns }) => ({
      columns: new Map([
        ...columns,
        [2, { width: 9, hidden: false }],
        [3, { width: 20, hidden: true }],
        [8, { width: 5, hidden: false }],
      ]),
    })),
    [SHEET],
  ],
  [
    'heights',
    sheet({
      rows: new Map([
        [0, { hidden: true }],
        [2, { height: 33.5, hidden: false }],
        [30, { height: 12, hidden: false }],
      ]),
    }),
    [SHEET],
  ],
  ['frozen rows', sheet({ frozen: { rows: 2, columns: 0 } }), [SHEET]],
  [
    'frozen columns, in a sheet with a bare view',
    sheet({ frozen: { rows: 0, columns: 3 } }, 1),
    ['xl/worksheets/sheet3.xml'],
  ],
  ['gridlines and a tab colour', sheet({ showGridlines: false, tabColor: '#00B050' }), [SHEET]],
  ['default sizes', sheet({ defaultColumnWidth: 12.5, defaultRowHeight: 18 }), [SHEET]],
  [
    'a new rule',
    sheet(({ conditionalFormats }) => ({
      conditionalFormats: [
        ...conditionalFormats,
        { ...rule, rule: { type: 'custom', formula: '=AND(ISNUMBER($D2),$C2*100<80*$B2)' }, style: look },
      ],
    })),
    [SHEET, STYLES],
  ],
  [
    'a new rule on values',
    sheet(({ conditionalFormats }) => ({
      conditionalFormats: [
        ...conditionalFormats,
        {
          ...rule,
          rule: { type: 'cellValue', operator: 'between', formula1: '=1', formula2: '="a<b"' },
          style: {},
        },
      ],
    })),
    [SHEET],
  ],
  [
    'a rule on other cells',
    sheet(({ conditionalFormats }) => ({
      conditionalFormats: conditionalFormats.map((format, index) =>
        index === 1 ? { ...format, ranges: [box(1, 3, 9, 3)] } : format,
      ),
    })),
    [SHEET],
  ],
  [
    'a changed rule',
    sheet(({ conditionalFormats }) => ({
      conditionalFormats: conditionalFormats.map((format, index) =>
        index === 1
          ? {
              ...format,
              priority: 7,
              stopIfTrue: true,
              rule: { type: 'custom', formula: '=$D2<60' },
              style: look,
            }
          : format,
      ),
    })),
    [SHEET, STYLES],
  ],
  [
    'one rule of two removed',
    sheet(({ conditionalFormats }) => ({ conditionalFormats: conditionalFormats.slice(0, 1) })),
    [SHEET],
  ],
  ['all rules removed', sheet({ conditionalFormats: [] }), [SHEET]],
  [
    'page setup',
    sheet(({ pageLayout }) => ({
      pageLayout: {
        ...pageLayout,
        orientation: 'landscape',
        paperSize: 8,
        fitToWidth: 1,
        fitToHeight: null,
        margins: { ...pageLayout.margins, left: 0.25, footer: 0.5 },
        centerHorizontally: true,
        printGridlines: true,
        header: '&C&"A,Bold"x & <y>',
        footer: '&P/&N',
        differentFirst: true,
        firstHeader: '&L1',
        firstFooter: '&R2',
        headerScales: false,
        firstPageNumber: 4,
      },
    })),
    [SHEET],
  ],
  [
    'a scale',
    sheet(({ pageLayout }) => ({ pageLayout: { ...pageLayout, scale: 65, paperSize: null } })),
    [SHEET],
  ],
  [
    'page setup where there was none',
    sheet(
      ({ pageLayout }) => ({
        pageLayout: {
          ...pageLayout,
          fitToWidth: 2,
          fitToHeight: 3,
          margins: { top: 1, right: 1, bottom: 1, left: 1, header: 1, footer: 1 },
        },
      }),
      1,
    ),
    ['xl/worksheets/sheet3.xml'],
  ],
  [
    'print titles',
    sheet(({ pageLayout }) => ({ pageLayout: { ...pageLayout, titleRows: '$1:$3' } })),
    [BOOK],
  ],
  [
    'print titles where there were none',
    sheet(({ pageLayout }) => ({ pageLayout: { ...pageLayout, titleRows: '$5:$6' } }), 1),
    [BOOK],
  ],
  [
    'a print area where there was none',
    sheet(
      ({ pageLayout }) => ({
        pageLayout: { ...pageLayout, printAreas: [{ top: 0, left: 0, bottom: 8, right: 3 }] },
      }),
      1,
    ),
    [BOOK],
  ],
  [
    'no print titles',
    sheet(({ pageLayout }) => ({ pageLayout: { ...pageLayout, titleRows: null } })),
    [BOOK],
  ],
  [
    'names',
    (model) =>
      withSheet(
        {
          ...model,
          names: [
            { name: 'tong', formula: '=1', visible: false },
            { name: 'mới', formula: "='Tờ 3'!$B$1", visible: true, comment: 'a "b"' },
          ],
        },
        1,
        { names: [] },
      ),
    [BOOK],
  ],
  ['a name of a sheet', sheet({ names: [{ name: 'tong', formula: '=S1!$A$1', visible: true }] }), [BOOK]],
  [
    'another active sheet',
    (model) => ({ ...model, activeSheetId: sheetOf(model, 1).id }),
    [SHEET, 'xl/worksheets/sheet3.xml', BOOK],
  ],
  ['hidden sheets', (model) => withSheet(model, 1, { visibility: 'veryHidden' }), [BOOK]],
  [
    'protection',
    sheet({ protection: { enabled: true, flags: { objects: true, formatCells: false } } }),
    [SHEET],
  ],
  ['a filter', sheet({ autoFilter: { range: box(0, 0, 5, 3), active: false } }), [SHEET]],
  ['sheets in another order', (model) => ({ ...model, sheets: [...model.sheets].reverse() }), [BOOK]],
  [
    'a renamed sheet',
    (model) =>
      withSheet(
        withSheet(model, 1, {
          name: 'Tờ & "bốn"',
          names: [{ name: 'rieng', formula: '=\'Tờ & "bốn"\'!$A$1', visible: true }],
        }),
        0,
        {},
      ),
    [BOOK],
  ],
  [
    'a removed sheet',
    (model) => ({ ...model, sheets: model.sheets.slice(0, 1) }),
    ['xl/worksheets/sheet3.xml', BOOK, ...CHAIN],
  ],
  [
    'settings',
    (model) => ({ ...model, settings: { a: '{"b":"<\\"&>"}', c: '"\\n"' } }),
    [
      TYPES,
      '_rels/.rels',
      'xl/webextensions/taskpanes.xml',
      'xl/webextensions/_rels/taskpanes.xml.rels',
      'xl/webextensions/webextension1.xml',
    ],
  ],
  [
    'a new sheet at the front, active',
    (model) => ({
      ...model,
      sheets: [
        {
          ...sheetOf(model, 0),
          id: 'fresh',
          name: "Xếp 'hạng'",
          tables: [],
          conditionalFormats: [
            { ...rule, priority: 1, rule: { type: 'custom', formula: '=A1>1' }, style: look },
          ],
          names: [{ name: 'x', formula: "='Xếp ''hạng'''!$A$1", visible: true }],
          defaultRowHeight: null,
        },
        ...model.sheets,
      ],
      activeSheetId: 'fresh',
    }),
    [NEW_SHEET, SHEET, BOOK, STYLES, ...CHAIN],
  ],
]);
