import { makePackage, type PackageContent, type Cells } from '../packages';
import { richPackage, RICH_SHEET } from '../rich-package';
import { written } from './written';

/** What stands inside the worksheet element when some cells of a sheet change. */
function inner(sheet: string, change: Cells, more: Partial<PackageContent> = {}): string {
  const text = written(makePackage({ sheets: [sheet], ...more }), change);
  return text.slice(text.indexOf('officeDocument/2006/relationships">') + 35, text.lastIndexOf('</'));
}

describe('only the changed cell changes', () => {
  test('in a sheet with everything around it', () => {
    const text = written(richPackage(), [[2, 2, { value: 204 }]]);
    const expected = RICH_SHEET.replace('<c r="C3" s="2"><v>203</v></c>', '<c r="C3" s="2"><v>204</v></c>');
    expect(text).toContain(expected);
  });

  const table: readonly (readonly [string, string, Cells, string])[] = [
    [
      'no addresses: cells keep their count',
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>',
      [
        [0, 1, null],
        [1, 1, { value: 5 }],
      ],
      '<sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c><c r="B2"><v>5</v></c></row></sheetData>',
    ],
    [
      'no rows at all',
      '<sheetData/>',
      [
        [4, 1, { value: 'a' }],
        [2, 0, { value: 1 }],
      ],
      '<sheetData><row r="3"><c r="A3"><v>1</v></c></row><row r="5"><c r="B5" t="inlineStr"><is><t>a</t></is></c></row></sheetData>',
    ],
    [
      'rows and cells in their order, spans and used range grown',
      '<dimension ref="B2:C4"/><sheetData><row r="2" spans="2:3"><c r="B2"><v>1</v></c></row><row r="4"/></sheetData>',
      [
        [1, 0, { value: 0 }],
        [1, 4, { value: 9 }],
        [2, 1, { value: 2 }],
        [3, 3, { value: 3 }],
        [0, 0, { value: 4 }],
      ],
      '<dimension ref="A1:E4"/><sheetData><row r="1"><c r="A1"><v>4</v></c></row><row r="2" spans="1:5"><c r="A2"><v>0</v></c><c r="B2"><v>1</v></c><c r="E2"><v>9</v></c></row><row r="3"><c r="B3"><v>2</v></c></row><row r="4"><c r="D4"><v>3</v></c></row></sheetData>',
    ],
    [
      'line ends, comments and extension lists stay',
      '<sheetData>\r\n  <row r="1"><!-- c -->\r\n    <c r="A1"><v>1</v><extLst><ext uri="u"/></extLst></c>\r\n  </row>\r\n</sheetData>',
      [
        [0, 0, { value: 'x' }],
        [0, 1, { value: true }],
      ],
      '<sheetData>\r\n  <row r="1"><!-- c -->\r\n    <c r="A1" t="inlineStr"><is><t>x</t></is><extLst><ext uri="u"/></extLst></c><c r="B1" t="b"><v>1</v></c>\r\n  </row>\r\n</sheetData>',
    ],
    [
      'the overwritten master of a shared formula: the others get their own',
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1&amp;"&lt;"</f><v>1</v></c></row><row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
      [
        [0, 0, { value: 5, formula: undefined }],
        [1, 0, { value: 'mới' }],
      ],
      '<sheetData><row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2" t="str"><f>B2&amp;"&lt;"</f><v>mới</v></c></row><row r="3"><c r="A3"><f>B3&amp;"&lt;"</f><v>3</v></c></row></sheetData>',
    ],
    [
      'an overwritten member of a shared formula: the master stays',
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
      [[1, 0, { value: 2, formula: '=B2*2' }]],
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>2</v></c></row></sheetData>',
    ],
    [
      'metadata of a rich value goes with the value, of a dynamic array with the formula',
      '<sheetData><row r="1"><c r="A1" cm="1" vm="1" t="e"><f t="array" ref="A1">SORT(B1)</f><v>#VALUE!</v></c><c r="B1" vm="2" ph="1"><v>1</v></c></row></sheetData>',
      [
        [0, 0, { value: 3 }],
        [0, 1, { value: 2 }],
      ],
      '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SORT(B1)</f><v>3</v></c><c r="B1" ph="1"><v>2</v></c></row></sheetData>',
    ],
    [
      'what a file cannot hold: infinity and young errors',
      '<sheetData/>',
      [
        [0, 0, { value: Infinity }],
        [0, 1, { value: { error: '#SPILL!' } }],
        [0, 2, { value: -0 }],
      ],
      '<sheetData><row r="1"><c r="A1" t="e"><v>#NUM!</v></c><c r="B1" t="e"><v>#VALUE!</v></c><c r="C1"><v>0</v></c></row></sheetData>',
    ],
  ];
  test.each(table)('%s', (_, sheet, change, expected) => {
    expect(inner(sheet, change)).toBe(expected);
  });

  test('a new cell looks as its row or its column does', () => {
    const text = written(richPackage(), [
      [1, 4, { value: 1 }],
      [5, 6, { value: 2 }],
      [4, 1, { value: 3 }],
      [4, 6, { value: 4 }],
    ]);
    expect(text).toContain('<c r="E2" s="2"><v>1</v></c>');
    expect(text).toContain('<c r="G6" s="3"><v>2</v></c>');
    expect(text).toContain('<row r="5"><c r="B5" s="2"><v>3</v></c><c r="G5"><v>4</v></c></row>');
  });
});
