import { makePackage } from '../packages';
import { richPackage, RICH_SHEET } from '../rich-package';
import { written } from './written';

describe('conditional formats', () => {
  test("the person's rules keep their bytes, the new one has a block and a priority of its own", () => {
    const text = written(richPackage(), (sheet) => ({
      conditionalFormats: [
        ...sheet.conditionalFormats,
        {
          id: 'n',
          ranges: [{ top: 1, left: 4, bottom: 3, right: 4 }],
          priority: 1,
          stopIfTrue: false,
          rule: { type: 'custom', formula: '=$E2<80' },
          style: { numberFormat: '"▼ "0.00', fontColor: '#9C0006' },
        },
      ],
    }));
    const own = RICH_SHEET.slice(
      RICH_SHEET.indexOf('<conditionalFormatting'),
      RICH_SHEET.indexOf('<dataValidations'),
    );
    expect(text).toContain(
      `${own}<conditionalFormatting sqref="E2:E4"><cfRule type="expression" dxfId="1" priority="3"><formula>$E2&lt;80</formula></cfRule></conditionalFormatting><dataValidations`,
    );
  });

  test('the extension of a removed data bar goes with it, that of the sheet stays', () => {
    const text = written(richPackage(), (sheet) => ({
      conditionalFormats: sheet.conditionalFormats.slice(1),
    }));
    expect(text).toContain(
      '<conditionalFormatting sqref="D2:D4"><cfRule type="expression" dxfId="0" priority="1"><formula>$D2&lt;50</formula></cfRule></conditionalFormatting>',
    );
    expect(text).toContain('<x14:conditionalFormattings>');
  });

  test('new elements stand in the sequence of the schema', () => {
    const text = written(
      makePackage({ sheets: ['<sheetData/><hyperlinks/><mc:AlternateContent xmlns:mc="m"/><tableParts/>'] }),
      (sheet) => ({
        tabColor: '#FF0000',
        frozen: { rows: 1, columns: 0 },
        columns: new Map([[0, { width: 3, hidden: false }]]),
        merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
        defaultColumnWidth: 9,
        protection: { enabled: true, flags: {} },
        autoFilter: { range: { top: 0, left: 0, bottom: 1, right: 1 }, active: false },
        conditionalFormats: [
          {
            id: 'n',
            ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
            priority: 1,
            stopIfTrue: false,
            rule: { type: 'custom', formula: '=TRUE' },
            style: { bold: true },
          },
        ],
        pageLayout: {
          ...sheet.pageLayout,
          orientation: 'landscape',
          centerHorizontally: true,
          header: 'x',
          margins: { ...sheet.pageLayout.margins, top: 1 },
        },
      }),
    );
    const names = [...text.matchAll(/<([a-zA-Z:]+)[\s/>]/g)].map(([, name]) => name);
    const top =
      'sheetPr sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting hyperlinks printOptions pageMargins pageSetup headerFooter mc:AlternateContent tableParts'.split(
        ' ',
      );
    expect(names.filter((name) => top.includes(name ?? ''))).toEqual(top);
  });
});
