import type { CellModel, CellValue } from '../../../../src/workbench/model/workbook-model';
import { cellAt, firstSheet, makePackage, type PackageContent } from '../packages';

const sheetData = (rows: string): PackageContent => ({ sheets: [`<sheetData>${rows}</sheetData>`] });

/** The cell A1 of a sheet whose first row holds `cell`. */
function a1(cell: string, more: Partial<PackageContent> = {}): CellModel | undefined {
  return cellAt(firstSheet(makePackage({ ...sheetData(`<row r="1">${cell}</row>`), ...more })), 0, 0);
}

const STRINGS =
  '<si><t>đơn</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">giàu </t></r><r><t>có</t></r></si>' +
  '<si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh><phoneticPr fontId="1"/></si><si><t> thừa </t></si>' +
  '<si><t xml:space="preserve"> giữ </t></si><si><t>a_x000D_b_x005F_x0041_</t></si><si/><si><t/></si>';

describe('values', () => {
  const table: readonly (readonly [string, CellValue | undefined])[] = [
    ['<c r="A1"><v>12.5</v></c>', 12.5],
    ['<c r="A1" t="n"><v>1.7E-3</v></c>', 0.0017],
    ['<c r="A1"><v> 7 </v></c>', 7],
    ['<c r="A1"><v>nhầm</v></c>', 'nhầm'],
    ['<c r="A1" t="s"><v>0</v></c>', 'đơn'],
    ['<c r="A1" t="s"><v>1</v></c>', 'giàu có'],
    ['<c r="A1" t="s"><v>2</v></c>', '漢'],
    ['<c r="A1" t="s"><v>3</v></c>', 'thừa'],
    ['<c r="A1" t="s"><v>4</v></c>', ' giữ '],
    ['<c r="A1" t="s"><v>5</v></c>', 'a\rb_x0041_'],
    ['<c r="A1" t="s"><v>6</v></c>', ''],
    ['<c r="A1" t="s"><v>99</v></c>', ''],
    ['<c r="A1" t="inlineStr"><is><t>trong</t></is></c>', 'trong'],
    ['<c r="A1" t="inlineStr"><is><r><t xml:space="preserve">a </t></r><r><t>b</t></r></is></c>', 'a b'],
    ['<c r="A1" t="str"><v>chữ</v></c>', 'chữ'],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['<c r="A1" t="str"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['<c r="A1" t="d"><v>2023-11-18</v></c>', 45248],
    ['<c r="A1" t="d"><v>2023-11-18T12:00:00Z</v></c>', 45248.5],
    ['<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ['<c r="A1" t="d"><v>1900-03-01</v></c>', 61],
    ['<c r="A1"><v><![CDATA[5]]></v></c>', 5],
    ['<c r="A1"/>', undefined],
    ['<c r="A1"><v/></c>', undefined],
    ['<c><v>3</v></c>', 3],
    ['<c r="a1"><v>3</v></c>', 3],
  ];
  test.each(table)('%s', (xml, value) => {
    expect(a1(xml, { strings: STRINGS })?.value).toEqual(value);
  });

  test('a date of the 1904 system', () => {
    const cell = a1('<c r="A1" t="d"><v>1904-01-02</v></c>', { beforeSheets: '<workbookPr date1904="1"/>' });
    expect(cell?.value).toBe(1);
  });
});

describe('formulas', () => {
  test.each([
    ['<c r="A1"><f>B1*2</f><v>4</v></c>', '=B1*2', 4],
    ['<c r="A1"><f>B1*2</f></c>', '=B1*2', null],
    ['<c r="A1" t="str"><f>IF(B1&gt;0,"có","")</f><v></v></c>', '=IF(B1>0,"có","")', ''],
    ['<c r="A1"><f>_xlfn.IFNA(B1,0)</f><v>0</v></c>', '=IFNA(B1,0)', 0],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '=1/0', { error: '#DIV/0!' }],
  ])('%s', (xml, formula, value) => {
    expect(a1(xml)).toMatchObject({ formula, value });
  });

  test('shared formulas are told of each cell, and a master that comes late too', () => {
    const sheet = firstSheet(
      makePackage(
        sheetData(
          '<row r="1"><c r="A1"><f t="shared" si="1"/><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">C1*$D$1+LOG10(C1)</f><v>1</v></c></row>' +
            '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><f t="shared" ref="A1:C2" si="1">D3</f></c></row>' +
            '<row r="3"><c r="B3"><f t="shared" si="0"/></c><c r="C3"><f t="shared" si="9"/><v>5</v></c></row>',
        ),
      ),
    );
    expect(cellAt(sheet, 0, 1)?.formula).toBe('=C1*$D$1+LOG10(C1)');
    expect(cellAt(sheet, 1, 1)?.formula).toBe('=C2*$D$1+LOG10(C2)');
    expect(cellAt(sheet, 2, 1)?.formula).toBe('=C3*$D$1+LOG10(C3)');
    expect(cellAt(sheet, 0, 0)?.formula).toBe('=B2');
    expect(cellAt(sheet, 2, 2)).toMatchObject({ value: 5 });
    expect(cellAt(sheet, 2, 2)?.formula).toBeUndefined();
  });

  test('an array formula is told of its first cell, its range of all', () => {
    const sheet = firstSheet(
      makePackage(
        sheetData(
          '<row r="1"><c r="A1"><f t="array" ref="A1:A2">TRANSPOSE(C1:D1)</f><v>1</v></c><c r="B1"><v>9</v></c></row>' +
            '<row r="2"><c r="A2"><v>2</v></c><c r="D2"><f t="dataTable" ref="D2:D3" dt2D="0" r1="A1"/><v>3</v></c></row><row r="3"><c r="D3"><v>4</v></c></row>',
        ),
      ),
    );
    expect(cellAt(sheet, 0, 0)).toMatchObject({
      formula: '=TRANSPOSE(C1:D1)',
      arrayRange: 'A1:A2',
      value: 1,
    });
    expect(cellAt(sheet, 1, 0)).toMatchObject({ arrayRange: 'A1:A2', value: 2 });
    expect(cellAt(sheet, 1, 0)?.formula).toBeUndefined();
    expect(cellAt(sheet, 0, 1)?.arrayRange).toBeUndefined();
    expect(cellAt(sheet, 1, 3)).toMatchObject({ arrayRange: 'D2:D3', value: 3 });
    expect(cellAt(sheet, 2, 3)).toMatchObject({ arrayRange: 'D2:D3', value: 4 });
  });
});

describe('places', () => {
  const table: readonly (readonly [string, string, string])[] = [
    [
      'all addresses',
      '',
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"><c r="A5"><v>3</v></c></row>',
    ],
    [
      'no addresses but where something is skipped',
      '',
      '<row/><row><c/><c><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"><c><v>3</v></c></row>',
    ],
    [
      'a prefix on everything',
      'x:',
      '<x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c><x:c r="D2"><x:v>2</x:v></x:c></x:row><x:row r="5"><x:c r="A5"><x:v>3</x:v></x:c></x:row>',
    ],
  ];
  test.each(table)('%s', (_, prefix, rows) => {
    const bytes = makePackage({
      prefix,
      sheets: [`<${prefix}sheetData>\r\n${rows}\r\n</${prefix}sheetData>`],
      lineEnd: '\r\n',
    });
    const sheet = firstSheet(bytes);
    const found = [...sheet.cells].flatMap(([row, cells]) =>
      [...cells].map(([column, { value }]) => [row, column, value]),
    );
    expect(found).toEqual([
      [1, 1, 1],
      [1, 3, 2],
      [4, 0, 3],
    ]);
  });

  test('cells in an extension list are not cells', () => {
    const bytes = makePackage({
      sheets: [
        '<sheetData/><extLst><ext><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></ext></extLst>',
      ],
    });
    expect(firstSheet(bytes).cells.size).toBe(0);
  });
});
