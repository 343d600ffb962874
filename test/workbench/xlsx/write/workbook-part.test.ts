import type { WorkbookModel } from '../../../../src/workbench/model/workbook-model';
import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/workbench/xlsx/write-workbook';
import { firstSheet, unzip, withCells, withSheet } from '../packages';
import { richPackage } from '../rich-package';

describe('the workbook part', () => {
  const book = (change: (model: WorkbookModel) => WorkbookModel): Record<string, string> => {
    const original = richPackage();
    const before = readWorkbook(original);
    return unzip(writeWorkbook(original, before, change(before)));
  };

  test('calculation is asked for, the rest of calcPr and the chain of calculation', () => {
    const parts = book((model) =>
      withSheet(model, 0, {
        cells: withCells(
          firstSheet(richPackage()),
          [[1, 1, { formula: '=1', value: 1 }]],
          model.defaultStyle,
        ),
      }),
    );
    expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>');
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
  });

  test('a removed sheet takes along what only it used, and names are renumbered', () => {
    const parts = book((model) => ({
      ...model,
      sheets: model.sheets.slice(1),
      activeSheetId: model.sheets[1]?.id ?? '',
    }));
    expect(
      Object.keys(parts).filter((name) => /drawing|media|comments|tables|printer|sheet1/.test(name)),
    ).toEqual([]);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(['xl/worksheets/sheet2.xml', 'xl/vbaProject.bin', 'customXml/item1.xml']),
    );
    const text = parts['xl/workbook.xml'] ?? '';
    expect([...text.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual(['Biểu đồ', 'Tờ 3']);
    expect(text).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Tờ 3'!$A$1:$B$2</definedName>`,
    );
    expect(text).not.toContain('Print_Titles');
    expect(text).toContain('activeTab="1"');
  });

  test('names that the model does not carry follow a renamed sheet', () => {
    const text =
      book((model) => withSheet(withSheet(model, 1, { name: 'Mới' }), 0, { name: 'Tờ một' }))[
        'xl/workbook.xml'
      ] ?? '';
    expect(text).toContain('localSheetId="2">Mới!$A$1:$B$2</definedName>');
    expect(text).toContain("localSheetId=\"0\">'Tờ một'!$A:$A,'Tờ một'!$1:$1</definedName>");
  });

  test('the print titles of columns outlive those of rows', () => {
    const text =
      book((model) =>
        withSheet(model, 0, { pageLayout: { ...firstSheet(richPackage()).pageLayout, titleRows: '$5:$6' } }),
      )['xl/workbook.xml'] ?? '';
    expect(text).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'S1\'!$A:$A,\'S1\'!$5:$6</definedName>',
    );
  });

  test('the chart sheet stays behind its neighbour when sheets change places', () => {
    const text =
      book((model) => ({ ...model, sheets: [...model.sheets].reverse() }))['xl/workbook.xml'] ?? '';
    expect([...text.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Tờ 3',
      'S1',
      'Biểu đồ',
    ]);
    expect(text).toContain('activeTab="1"');
    expect(text).toContain('name="_xlnm.Print_Area" localSheetId="0"');
    expect(text).toContain('name="_xlnm.Print_Titles" localSheetId="1"');
  });

  test('settings change in place, other properties stay', () => {
    const original = richPackage();
    const before = readWorkbook(original);
    const first = writeWorkbook(original, before, { ...before, settings: { a: '1', b: '2', c: '3' } });
    const again = readWorkbook(first);
    const second = unzip(writeWorkbook(first, again, { ...again, settings: { a: '1', b: '"x"', d: '4' } }));
    expect(second['xl/webextensions/webextension1.xml']).toContain(
      '<we:properties><we:property name="a" value="1"/><we:property name="b" value="&quot;x&quot;"/><we:property name="d" value="4"/></we:properties>',
    );
    expect(Object.keys(second).filter((name) => name.includes('webextension')).length).toBe(3);
  });
});
