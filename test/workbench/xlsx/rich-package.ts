import { makePackage } from './packages';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const REL = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** The first sheet: something of everything that must survive, in the schema's order. */
export const RICH_SHEET =
  '<sheetPr codeName="Sheet1"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:D6"/>' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="90" workbookViewId="0"><selection activeCell="B3" sqref="B3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/>' +
  '<cols><col min="1" max="1" width="6.7109375" customWidth="1"/><col min="2" max="5" width="20" style="2" customWidth="1"/></cols>' +
  '<sheetData>\r\n' +
  '<row r="1" spans="1:4" ht="21" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>\r\n' +
  '<row r="2" spans="1:4"><c r="A2"><v>1</v></c><c r="B2" s="2"><v>455</v></c><c r="C2" s="2"><v>213</v></c><c r="D2" s="2"><f t="shared" ref="D2:D4" si="0">C2*100/B2</f><v>46.8</v></c></row>\r\n' +
  '<row r="3" spans="1:4"><c r="A3"><v>2</v></c><c r="B3" s="2"><v>354</v></c><c r="C3" s="2"><v>203</v></c><c r="D3" s="2"><f t="shared" si="0"/><v>57.3</v></c></row>\r\n' +
  '<row r="4" spans="1:4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="2"><v>308</v></c><c r="C4" s="2"><v>182</v></c><c r="D4" s="2"><f t="shared" si="0"/><v>59</v></c></row>\r\n' +
  '<row r="6" spans="1:4" s="3" customFormat="1"><c r="A6" s="3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B6" s="3"><f t="array" ref="B6:C6">B2:C2*2</f><v>910</v></c><c r="C6" s="3"><v>426</v></c></row>\r\n' +
  '</sheetData>' +
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' +
  '<conditionalFormatting sqref="D2:D4"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937}"><x14:id xmlns:x14="m">{0A}</x14:id></ext></extLst></cfRule>' +
  '<cfRule type="expression" dxfId="0" priority="1"><formula>$D2&lt;50</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" sqref="B2:B4"><formula1>0</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A4" location="S2!A1" display="x"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" r:id="rId2"/>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
  '<extLst><ext uri="{78C0D931}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{0A}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

export const RICH_STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0;[Red]\\-#,##0"/></numFmts>' +
  '<fonts count="2"><font><sz val="12"/><color theme="1"/><name val="Times New Roman"/><family val="1"/><scheme val="minor"/></font><font><b/><strike/><sz val="14"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal style="hair"/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center" textRotation="45"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"><protection hidden="1"/></xf><xf numFmtId="4" fontId="1" fillId="0" borderId="1" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><border><left style="thin"/></border></dxf></dxfs><tableStyles count="0"/>';

/** Three worksheets with a chart sheet between them, and parts that nobody here understands. */
export function richPackage(prefix = ''): Uint8Array {
  return makePackage({
    sheets: [
      RICH_SHEET,
      '<sheetData/>',
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><f>S1!D2</f><v>46.8</v></c></row></sheetData>',
    ].map((inner) =>
      prefix === '' ? inner : inner.replace(/<(\/?)(?=[A-Za-z0-9]+[\s/>])/g, `<$1${prefix}`),
    ),
    prefix,
    names: ['S1', 'Biểu đồ', 'Tờ 3'],
    styles: prefix === '' ? RICH_STYLES : RICH_STYLES.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`),
    strings: `<${prefix}si><${prefix}t>Đơn vị</${prefix}t></${prefix}si><${prefix}si><${prefix}t>Xã</${prefix}t></${prefix}si>`,
    beforeSheets: `<${prefix}workbookPr codeName="ThisWorkbook"/><mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="x15"/></mc:AlternateContent><${prefix}bookViews><${prefix}workbookView xWindow="1" firstSheet="0" activeTab="0"/></${prefix}bookViews>`,
    afterSheets:
      `<${prefix}definedNames><${prefix}definedName name="_xlnm.Print_Area" localSheetId="2">'Tờ 3'!$A$1:$B$2</${prefix}definedName>` +
      `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="0">S1!$A:$A,S1!$1:$1</${prefix}definedName>` +
      `<${prefix}definedName name="rieng" localSheetId="2">'Tờ 3'!$A$1</${prefix}definedName><${prefix}definedName name="tong" comment="ghi">SUM(S1!$B$2:$B$4)</${prefix}definedName></${prefix}definedNames>` +
      `<${prefix}calcPr calcId="191029" iterate="1"/>`,
    overrides:
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>' +
      '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
    sheetRelationships:
      REL('rId1', 'drawing', '../drawings/drawing1.xml') +
      REL('rId2', 'printerSettings', '../printerSettings/printerSettings1.bin') +
      REL('rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
      REL('rId4', 'table', '../tables/table1.xml') +
      REL('rId5', 'comments', '../comments1.xml') +
      `<Relationship Id="rId6" Type="${OFFICE}/hyperlink" Target="https://example.org/?a=1&amp;b" TargetMode="External"/>`,
    parts: {
      'xl/calcChain.xml': '<calcChain xmlns="x"><c r="D2" i="1"/></calcChain>',
      'xl/theme/theme1.xml': '<a:theme xmlns:a="a"><a:themeElements/></a:theme>',
      'xl/vbaProject.bin': 'macros',
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
      'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="r">${REL('rId1', 'image', '../media/image1.png')}</Relationships>`,
      'xl/media/image1.png': 'png',
      'xl/drawings/vmlDrawing1.vml': '<xml/>',
      'xl/printerSettings/printerSettings1.bin': 'DEVMODE',
      'xl/comments1.xml': '<comments xmlns="x"/>',
      'xl/tables/table1.xml':
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="B" displayName="B" ref="A20:B22"><autoFilter ref="A20:B22"/><tableColumns count="2"><tableColumn id="1" name="Tên"/><tableColumn id="2" name="Số"/></tableColumns></table>',
      'docProps/app.xml': '<Properties xmlns="p"/>',
      'customXml/item1.xml': '<x/>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        REL('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        REL('rId2', 'chartsheet', 'worksheets/sheet2.xml') +
        REL('rId3', 'worksheet', 'worksheets/sheet3.xml') +
        REL('rId91', 'styles', 'styles.xml') +
        REL('rId92', 'sharedStrings', 'sharedStrings.xml') +
        REL('rId80', 'calcChain', 'calcChain.xml') +
        REL('rId81', 'theme', 'theme/theme1.xml') +
        REL('rId82', 'vbaProject', 'vbaProject.bin') +
        '</Relationships>',
    },
  });
}
