import type { CellStyle } from '../../../../src/workbench/model/workbook-model';
import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { cellAt, firstSheet, makePackage } from '../packages';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;▲ &quot;0.0"/></numFmts>' +
  '<fonts><font><sz val="13"/><name val="Times New Roman"/></font><font><b/><i/><u val="double"/><sz val="14"/><color rgb="FFFF0000"/><name val="Arial"/></font><font><b val="0"/><u val="none"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><patternFill patternType="lightUp"><fgColor rgb="FF000000"/><bgColor rgb="FFABCDEF"/></patternFill></fill></fills>' +
  '<borders><border><left/><right/><top/><bottom/></border><border><left style="thin"><color rgb="FF0000FF"/></left><right style="none"/><top style="double"><color auto="1"/></top><bottom/></border></borders>' +
  '<cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="1" fillId="2" borderId="0" applyProtection="0"><alignment horizontal="center"/><protection locked="0"/></xf></cellStyleXfs>' +
  '<cellXfs>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0"><alignment horizontal="right" vertical="center" wrapText="1" indent="2"/><protection locked="0"/></xf>' +
  '<xf numFmtId="14" fontId="2" fillId="3" borderId="0" xfId="0" quotePrefix="1"/>' +
  '<xf xfId="1"/>' +
  '<xf numFmtId="10" fontId="0" fillId="1" borderId="0" xfId="1" applyAlignment="1"/>' +
  '<xf numFmtId="3" fontId="77" fillId="77" borderId="77" xfId="0"/>' +
  '</cellXfs>';

function styled(index: number): Partial<CellStyle> | undefined {
  const sheet = firstSheet(
    makePackage({
      styles: STYLES,
      sheets: [`<sheetData><row r="1"><c r="A1" s="${String(index)}"><v>1</v></c></row></sheetData>`],
    }),
  );
  return cellAt(sheet, 0, 0)?.style;
}

describe('cell styles', () => {
  test.each([
    [
      0,
      {
        numberFormat: 'General',
        fill: null,
        borders: {},
        horizontal: 'general',
        vertical: 'bottom',
        locked: true,
        font: {
          name: 'Times New Roman',
          size: 13,
          bold: false,
          italic: false,
          underline: false,
          color: '#000000',
        },
      },
    ],
    [
      1,
      {
        numberFormat: '"▲ "0.0',
        fill: '#00FF00',
        horizontal: 'right',
        vertical: 'center',
        wrap: true,
        indent: 2,
        locked: false,
        borders: { left: { style: 'thin', color: '#0000FF' }, top: { style: 'double' } },
        font: { name: 'Arial', size: 14, bold: true, italic: true, underline: true, color: '#FF0000' },
      },
    ],
    [
      2,
      {
        numberFormat: 'm/d/yyyy',
        fill: '#ABCDEF',
        font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: false, color: '#000000' },
      },
    ],
    [3, { numberFormat: '0%', fill: '#00FF00', horizontal: 'center', locked: true }],
    [4, { numberFormat: '0.00%', fill: null, horizontal: 'general' }],
    [5, { numberFormat: '#,##0', fill: null, borders: {} }],
    [99, { numberFormat: 'General' }],
  ])('format %i', (index, expected) => {
    expect(styled(index)).toMatchObject(expected);
  });

  test('equal styles are one object, the apostrophe is told, the blank cell too', () => {
    const bytes = makePackage({
      styles: STYLES.replace(
        '</cellXfs>',
        '<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="1"><protection locked="0"/><alignment indent="2" wrapText="true" horizontal="right" vertical="center"/></xf></cellXfs>',
      ),
      sheets: [
        '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="6"/><c r="C1" s="2" t="inlineStr"><is><t>=1</t></is></c><c r="D1" s="0"/></row></sheetData>',
      ],
    });
    const sheet = firstSheet(bytes);
    expect(cellAt(sheet, 0, 0)?.style).toBe(cellAt(sheet, 0, 1)?.style);
    expect(cellAt(sheet, 0, 2)).toMatchObject({ value: '=1', quotePrefix: true });
    expect(cellAt(sheet, 0, 3)).toBeUndefined();
    expect(readWorkbook(bytes).defaultStyle?.font.name).toBe('Times New Roman');
  });

  test('a workbook without styles has the default look', () => {
    const model = readWorkbook(makePackage({ sheets: ['<sheetData/>'] }));
    expect(model.defaultStyle).toMatchObject({
      numberFormat: 'General',
      font: { name: 'Calibri', size: 11 },
    });
  });
});
