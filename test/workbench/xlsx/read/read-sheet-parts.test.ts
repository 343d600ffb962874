import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { ADD_IN_ID } from '../../../../src/workbench/xlsx/add-in-id';
import { firstSheet, makePackage } from '../packages';

const DXFS =
  '<dxfs count="2"><dxf><font><b/><i val="0"/><color rgb="FF9C0006"/></font><numFmt numFmtId="165" formatCode="&quot;▼ &quot;0.00"/>' +
  '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>';

describe('a worksheet around its cells', () => {
  const sheet = firstSheet(
    makePackage({
      styles: DXFS,
      sheets: [
        '<sheetPr><tabColor rgb="FF123456"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
          '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="6" topLeftCell="C7" state="frozen"/></sheetView></sheetViews>' +
          '<sheetFormatPr defaultColWidth="9.5" defaultRowHeight="15"/>' +
          '<cols><col min="2" max="3" width="30.5" customWidth="1"/><col min="5" max="16384" width="4" hidden="1"/></cols>' +
          '<sheetData><row r="2" ht="20.25" customHeight="1"/><row r="3" hidden="1"/><row r="4"><c r="A4"><v>1</v></c></row></sheetData>' +
          '<sheetProtection password="CC1A" sheet="1" objects="1" formatCells="0"/>' +
          '<autoFilter ref="A4:B9"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>' +
          '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>' +
          '<conditionalFormatting sqref="E7:E15 G7"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$E7&lt;80</formula></cfRule>' +
          '<cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>' +
          '<conditionalFormatting sqref="F7"><cfRule type="cellIs" operator="between" dxfId="1" priority="1"><formula>1</formula><formula>2</formula></cfRule></conditionalFormatting>' +
          '<printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.5" right="0.25" top="1" bottom="1" header="0.1" footer="0.2"/>' +
          '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" firstPageNumber="3" useFirstPageNumber="1"/><headerFooter differentFirst="1" scaleWithDoc="0"><oddHeader>&amp;C&amp;"Times"A</oddHeader><oddFooter>&amp;P</oddFooter><firstHeader>&amp;RTrang đầu</firstHeader></headerFooter>' +
          '<extLst><ext><conditionalFormatting><cfRule type="dataBar"/></conditionalFormatting></ext></extLst>',
      ],
      names: ['Tiến độ'],
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Tiến độ\'!$A$1:$D$9,\'Tiến độ\'!$A$12:$D$14</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Tiến độ\'!$A:$B,\'Tiến độ\'!$5:$6</definedName>' +
        '<definedName name="rieng" localSheetId="0" hidden="1" comment="của tờ này">\'Tiến độ\'!$A$1</definedName><definedName name="chung">1+1</definedName></definedNames>',
      beforeSheets: '<workbookProtection lockStructure="1"/>',
    }),
  );

  test.each([
    ['tabColor', '#123456'],
    ['showGridlines', false],
    ['frozen', { rows: 6, columns: 2 }],
    ['defaultColumnWidth', 9.5],
    ['defaultRowHeight', 15],
    ['protection', { enabled: true, flags: { objects: true, formatCells: false } }],
    ['autoFilter', { range: { top: 3, left: 0, bottom: 8, right: 1 }, active: true }],
    [
      'merges',
      [
        { top: 0, left: 0, bottom: 0, right: 2 },
        { top: 1, left: 0, bottom: 2, right: 0 },
      ],
    ],
    [
      'rows',
      new Map([
        [1, { height: 20.25, hidden: false }],
        [2, { hidden: true }],
      ]),
    ],
    ['names', [{ name: 'rieng', formula: "='Tiến độ'!$A$1", visible: false, comment: 'của tờ này' }]],
    [
      'pageLayout',
      {
        orientation: 'landscape',
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: null,
        scale: 100,
        margins: { top: 1, right: 0.25, bottom: 1, left: 0.5, header: 0.1, footer: 0.2 },
        centerHorizontally: true,
        printGridlines: true,
        titleRows: '$5:$6',
        printAreas: [
          { top: 0, left: 0, bottom: 8, right: 3 },
          { top: 11, left: 0, bottom: 13, right: 3 },
        ],
        header: '&C&"Times"A',
        footer: '&P',
        differentFirst: true,
        firstHeader: '&RTrang đầu',
        firstFooter: '',
        headerScales: false,
        firstPageNumber: 3,
      },
    ],
  ] as const)('%s', (key, expected) => {
    expect(sheet[key]).toEqual(expected);
  });

  test('columns, the long range cut', () => {
    expect(sheet.columns.get(1)).toEqual({ width: 30.5, hidden: false });
    expect(sheet.columns.get(2)).toEqual({ width: 30.5, hidden: false });
    expect(sheet.columns.has(3)).toBe(false);
    expect(sheet.columns.get(4)).toEqual({ width: 4, hidden: true });
    expect(sheet.columns.size).toBeLessThan(300);
  });

  test('conditional formats, those of extension lists left out', () => {
    expect(sheet.conditionalFormats).toMatchObject([
      {
        ranges: [
          { top: 6, left: 4, bottom: 14, right: 4 },
          { top: 6, left: 6, bottom: 6, right: 6 },
        ],
        priority: 2,
        stopIfTrue: true,
        rule: { type: 'custom', formula: '=$E7<80' },
        style: { bold: true, italic: false, fontColor: '#9C0006', fill: '#FFC7CE', numberFormat: '"▼ "0.00' },
      },
      { priority: 3, rule: { type: 'other', fileType: 'colorScale' }, style: {} },
      {
        priority: 1,
        rule: { type: 'cellValue', operator: 'between', formula1: '=1', formula2: '=2' },
        style: { fill: '#00FF00' },
      },
    ]);
    expect(new Set(sheet.conditionalFormats.map(({ id }) => id)).size).toBe(3);
  });
});

describe('a workbook', () => {
  test('chart sheets are left out, ids stay, the active sheet is found', () => {
    const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = makePackage({
      sheets: ['<sheetData/>', '<sheetData/>'],
      beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
      parts: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          `<Relationship Id="rId1" Type="${OFFICE}/chartsheet" Target="worksheets/sheet1.xml"/>` +
          `<Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
      },
    });
    const model = readWorkbook(bytes);
    expect(model.sheets.map(({ name }) => name)).toEqual(['S2']);
    expect(model.activeSheetId).toBe(model.sheets[0]?.id);
    expect(readWorkbook(bytes).sheets[0]?.id).toBe(model.sheets[0]?.id);
  });

  test('names, visibility, structure', () => {
    const model = readWorkbook(
      makePackage({
        sheets: ['<sheetData/>', '<sheetData/>'],
        beforeSheets: '<workbookPr date1904="true"/><workbookProtection lockStructure="1"/>',
        afterSheets:
          '<definedNames><definedName name="chung">1+1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">S2!$A$1</definedName></definedNames>',
        parts: {},
      }),
    );
    expect(model).toMatchObject({
      date1904: true,
      structureProtected: true,
      names: [{ name: 'chung', formula: '=1+1', visible: true }],
    });
    expect(model.sheets[1]?.names).toEqual([]);
  });

  test('tables', () => {
    const bytes = makePackage({
      sheets: ['<sheetData/>'],
      sheetRelationships:
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/>',
      parts: {
        'xl/tables/table1.xml':
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="3" name="Bang" displayName="Bảng1" ref="A1:C4" totalsRowCount="1"><tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns></table>',
      },
    });
    expect(firstSheet(bytes).tables).toEqual([
      {
        id: '3',
        name: 'Bảng1',
        range: { top: 0, left: 0, bottom: 3, right: 2 },
        showHeaders: true,
        showTotals: true,
      },
    ]);
  });

  test.each([ADD_IN_ID, `{${ADD_IN_ID.toUpperCase()}}`])(
    "the add-in's settings under %s, and no other's",
    (id) => {
      const extension = (own: string, value: string): string =>
        `<we:webextension xmlns:we="e" id="{1}"><we:reference id="${own}" version="1.0" store="x" storeType="EXCatalog"/><we:alternateReferences/>` +
        `<we:properties><we:property name="k" value="${value}"/></we:properties></we:webextension>`;
      const rels = (...targets: string[]): string =>
        `<Relationships xmlns="r">${targets.map((target, index) => `<Relationship Id="rId${String(index)}" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="${target}"/>`).join('')}</Relationships>`;
      const bytes = makePackage({
        sheets: ['<sheetData/>'],
        parts: {
          '_rels/.rels':
            '<Relationships xmlns="r"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/xl/workbook.xml"/>' +
            '<Relationship Id="b" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>',
          'xl/webextensions/taskpanes.xml': '<wetp:taskpanes xmlns:wetp="t"/>',
          'xl/webextensions/_rels/taskpanes.xml.rels': rels('webextension1.xml', 'webextension2.xml'),
          'xl/webextensions/webextension1.xml': extension('wa104380646', '&quot;other&quot;'),
          'xl/webextensions/webextension2.xml': extension(id, '{&quot;a&quot;:1}'),
        },
      });
      expect(readWorkbook(bytes).settings).toEqual({ k: '{"a":1}' });
    },
  );
});
