import type { ChartContent, ChartModel } from '../../../../src/workbench/model/chart-model';
import type { WorkbookModel } from '../../../../src/workbench/model/workbook-model';
import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { UnwritableChange } from '../../../../src/workbench/xlsx/unwritable-change';
import { writeWorkbook } from '../../../../src/workbench/xlsx/write-workbook';
import { firstSheet, makePackage, unzip, withSheet } from '../packages';
import { chart, chartContent, series } from './made-charts';
import { sheet as sheetChange } from '../write/round-trip';

/** Charts as Excel itself writes them, with looks that the model has no place for. */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const RICH_TITLE =
  '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400" b="0"/></a:pPr><a:r><a:rPr lang="vi-VN" i="1"/><a:t>Tiến </a:t></a:r><a:r><a:rPr lang="vi-VN" b="1"/><a:t>độ</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>';
const SERIES =
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>S1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Thực hiện</c:v></c:pt></c:strCache></c:strRef></c:tx>' +
  '<c:spPr><a:gradFill><a:gsLst/></a:gradFill></c:spPr><c:invertIfNegative val="0"/><c:dPt><c:idx val="1"/><c:spPr><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></c:spPr></c:dPt>' +
  '<c:cat><c:strRef><c:f>S1!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>S1!$B$2:$B$4</c:f></c:numRef></c:val>' +
  '<c:extLst><c:ext uri="{C3380CC4}" xmlns:c16="x"><c16:uniqueId val="{0}"/></c:ext></c:extLst></c:ser>';
const AXES =
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/><c:crossAx val="2"/><c:auto val="1"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="100"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="0.0" sourceLinked="0"/><c:crossAx val="1"/></c:valAx>';
const BARS = `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${SERIES}<c:gapWidth val="182"/><c:overlap val="-27"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`;
const LEGEND = '<c:legend><c:legendPos val="tr"/></c:legend>';

const space = (inside: string): string =>
  `<?xml version="1.0"?>\n<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${OFFICE}"><mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="c14"/></mc:AlternateContent><c:chart>${inside}<c:plotVisOnly val="1"/></c:chart><c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></c:spPr></c:chartSpace>`;
const PLAIN = space(
  `${RICH_TITLE}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${BARS}${AXES}</c:plotArea>${LEGEND}`,
);
const PIE = space(
  `<c:plotArea><c:pieChart><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>S1!$B$1</c:f></c:strRef></c:tx><c:val><c:numRef><c:f>S1!$B$2:$B$4</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea>`,
);

const frame = (id: number, name: string, link: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(id)}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${OFFICE}" r:id="${link}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
const corner = (name: string, [column, row]: readonly [number, number]): string =>
  `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const PICTURE = `<xdr:twoCellAnchor editAs="oneCell">${corner('from', [0, 8])}${corner('to', [2, 12])}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="9" name="Dấu"/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`;
const BETWEEN = (link: string): string =>
  `<xdr:twoCellAnchor>${corner('from', [4, 1])}${corner('to', [9, 15])}${frame(2, 'Biểu đồ 1', link)}</xdr:twoCellAnchor>`;
const SIZED = `<xdr:oneCellAnchor>${corner('from', [4, 20])}<xdr:ext cx="1219200" cy="571500"/>${frame(3, 'Biểu đồ 2', 'rId2')}</xdr:oneCellAnchor>`;
const FIXED = `<xdr:absoluteAnchor><xdr:pos x="609600" y="190500"/><xdr:ext cx="609600" cy="190500"/>${frame(3, 'Biểu đồ 2', 'rId2')}</xdr:absoluteAnchor>`;

function file(chartText: string, more = '', second = PIE): Uint8Array {
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const links = (text: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`;
  const type = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
  return makePackage({
    sheets: [
      '<sheetData><row r="1"><c r="B1" t="inlineStr"><is><t>Thực hiện</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Xã A</t></is></c><c r="B2"><v>46.8</v></c></row></sheetData><drawing r:id="rId1"/>',
    ],
    sheetRelationships: link('rId1', 'drawing', '../drawings/drawing1.xml'),
    overrides:
      type('drawings/drawing1.xml', 'drawing') +
      type('charts/chart1.xml', 'drawingml.chart') +
      type('charts/chart2.xml', 'drawingml.chart'),
    parts: {
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${PICTURE}${BETWEEN('rId1')}${more}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': links(
        link('rId1', 'chart', '../charts/chart1.xml') + link('rId2', 'chart', '../charts/chart2.xml'),
      ),
      'xl/charts/chart1.xml': chartText,
      'xl/charts/chart2.xml': second,
      'xl/charts/_rels/chart1.xml.rels': links(link('rId1', 'chartStyle', 'style1.xml')),
      'xl/charts/style1.xml': '<cs:chartStyle xmlns:cs="x"/>',
    },
  });
}

const chartsIn = (bytes: Uint8Array): readonly ChartModel[] => firstSheet(bytes).charts;

/** The parts after the charts of the sheet were changed. */
function partsAfter(
  bytes: Uint8Array,
  change: (charts: readonly ChartModel[]) => readonly ChartModel[],
): Record<string, string> {
  const before = readWorkbook(bytes);
  return unzip(writeWorkbook(bytes, before, withSheet(before, 0, { charts: change(chartsIn(bytes)) })));
}

const edited =
  (change: (content: ChartContent) => Partial<ChartContent>) =>
  (charts: readonly ChartModel[]): ChartModel[] =>
    charts.map((one) =>
      one.content ? { ...one, content: { ...one.content, ...change(one.content) } } : one,
    );

describe('a chart that Excel wrote', () => {
  test('is read as what it shows; colours of the theme and gradients are automatic', () => {
    expect(chartsIn(file(PLAIN))).toEqual([
      {
        id: '{00000001-0002-0000-0001-000000000001}',
        name: 'Biểu đồ 1',
        from: { column: 4, row: 1, across: 1, down: 0 },
        to: { column: 9, row: 15, across: 1, down: 0 },
        content: {
          type: 'columnClustered',
          title: 'Tiến độ',
          series: [
            {
              name: '=S1!$B$1',
              type: 'columnClustered',
              values: '=S1!$B$2:$B$4',
              categories: '=S1!$A$2:$A$4',
              fill: null,
              line: null,
              marker: 'automatic',
              dataLabels: false,
            },
          ],
          categoryAxis: {
            title: null,
            visible: true,
            minimum: null,
            maximum: null,
            numberFormat: null,
            majorGridlines: false,
          },
          valueAxis: {
            title: null,
            visible: true,
            minimum: null,
            maximum: 100,
            numberFormat: '0.0',
            majorGridlines: true,
          },
          legend: 'right',
          gapWidth: 182,
        },
      },
    ]);
  });

  test.each([
    ['a pie', PIE],
    [
      'a second value axis',
      PLAIN.replace('</c:plotArea>', '<c:valAx><c:axId val="3"/></c:valAx></c:plotArea>'),
    ],
    ['a trend line', PLAIN.replace('<c:cat>', '<c:trendline/><c:cat>')],
    [
      'figures that stand in no cell',
      PLAIN.replace(/<c:numRef>.*<\/c:numRef>/, '<c:numLit><c:ptCount val="1"/></c:numLit>'),
    ],
    [
      'stacked lines',
      PLAIN.replace(/<c:barChart>.*<\/c:barChart>/, '<c:lineChart><c:grouping val="stacked"/></c:lineChart>'),
    ],
    ['an axis upside down', PLAIN.replace('<c:max val="100"/>', '').replace(/minMax(?=.*valAx)/, 'maxMin')],
    ['a chart of a pivot table', PLAIN.replace('<c:chart>', '<c:pivotSource/><c:chart>')],
    ['a part that is no XML', '<c:chartSpace'],
  ])('with %s is known by name and place only, and the file is read', (_, text) => {
    expect(chartsIn(file(text)).map(({ name, content }) => [name, content])).toEqual([['Biểu đồ 1', null]]);
  });

  test.each([
    ['a length', SIZED, { from: [4, 20], to: [6, 23] }],
    ['a fixed place', FIXED, { from: [1, 1], to: [2, 2] }],
  ])('with %s instead of a second corner is placed by the sizes of the cells', (_, anchor, place) => {
    const second = chartsIn(file(PLAIN, anchor))[1];
    const at = (side: 'from' | 'to'): unknown => [second?.[side].column, second?.[side].row];
    expect({ from: at('from'), to: at('to') }).toEqual(place);
  });
});

describe('what the person made of a chart stays', () => {
  const untouched = unzip(file(PLAIN));

  test.each<
    [string, (content: ChartContent) => Partial<ChartContent>, readonly (readonly [string, string])[]]
  >([
    [
      'other words in the title keep the look of the first',
      () => ({ title: 'Đến\n18/11' }),
      [
        [
          '<a:r><a:rPr lang="vi-VN" i="1"/><a:t>Tiến </a:t></a:r><a:r><a:rPr lang="vi-VN" b="1"/><a:t>độ</a:t></a:r></a:p>',
          '<a:r><a:rPr lang="vi-VN" i="1"/><a:t>Đến</a:t></a:r></a:p><a:p><a:pPr><a:defRPr sz="1400" b="0"/></a:pPr><a:r><a:rPr lang="vi-VN" i="1"/><a:t>18/11</a:t></a:r></a:p>',
        ],
      ],
    ],
    [
      'no title',
      () => ({ title: null }),
      [
        [RICH_TITLE, ''],
        ['autoTitleDeleted val="0"', 'autoTitleDeleted val="1"'],
      ],
    ],
    [
      'other cells',
      ({ series: [first] }) => ({ series: [{ ...series(), ...first, values: '=S1!$C$2:$C$4' }] }),
      [
        [
          '<c:val><c:numRef><c:f>S1!$B$2:$B$4</c:f></c:numRef></c:val>',
          `<c:val xmlns:c="${C}" xmlns:a="${A}"><c:numRef><c:f>S1!$C$2:$C$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/></c:numCache></c:numRef></c:val>`,
        ],
      ],
    ],
    [
      'a name that is a text',
      ({ series: [first] }) => ({ series: [{ ...series(), ...first, name: 'Kỳ này' }] }),
      [
        [
          /<c:tx><c:strRef>.*?<\/c:tx>/.exec(PLAIN)?.[0] ?? '',
          `<c:tx xmlns:c="${C}" xmlns:a="${A}"><c:v>Kỳ này</c:v></c:tx>`,
        ],
      ],
    ],
  ])('%s', (_, change, replaced) => {
    const parts = partsAfter(file(PLAIN), edited(change));
    const wanted = replaced.reduce((text, [was, is]) => text.replace(was, () => is), PLAIN);
    expect(wanted).not.toBe(PLAIN);
    expect({ ...parts, 'xl/charts/chart1.xml': '' }).toEqual({ ...untouched, 'xl/charts/chart1.xml': '' });
    expect(parts['xl/charts/chart1.xml']).toBe(wanted);
  });

  test.each<[string, (content: ChartContent) => Partial<ChartContent>]>([
    ['another colour', ({ series: [first] }) => ({ series: [{ ...series(), ...first, fill: '#000000' }] })],
    ['a series more', ({ series: all }) => ({ series: [...all, series()] })],
    ['another scale', ({ valueAxis }) => ({ valueAxis: { ...valueAxis, maximum: 120 } })],
    ['no legend', () => ({ legend: null })],
  ])('%s is refused, as the rest of its look would be lost', (_, change) => {
    expect(() => partsAfter(file(PLAIN), edited(change))).toThrow(UnwritableChange);
  });

  test('its chart moves and is renamed; the picture beside it and the chart itself keep their bytes', () => {
    const parts = partsAfter(file(PLAIN), ([one]) => [
      {
        ...(one as ChartModel),
        name: 'Mới',
        from: { column: 5, row: 2, across: 0, down: 3 },
        to: { column: 10, row: 16, across: 1, down: 0 },
      },
    ]);
    const drawing = untouched['xl/drawings/drawing1.xml'] ?? '';
    const anchor = BETWEEN('rId1')
      .replace(
        '<xdr:col>4</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0',
        '<xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>38100',
      )
      .replace('<xdr:col>9</xdr:col>', '<xdr:col>10</xdr:col>')
      .replace('<xdr:row>15<', '<xdr:row>16<')
      .replace('name="Biểu đồ 1"', 'name="Mới"');
    expect(parts).toEqual({
      ...untouched,
      'xl/drawings/drawing1.xml': drawing.replace(BETWEEN('rId1'), anchor),
    });
  });

  test('its chart goes with everything that only it led to; the picture stays', () => {
    const parts = partsAfter(file(PLAIN), () => []);
    expect(Object.keys(parts).filter((name) => /chart1|style1/.test(name))).toEqual([]);
    expect(parts['xl/drawings/drawing1.xml']).toContain(PICTURE);
    expect(parts['xl/drawings/drawing1.xml']).not.toContain('graphicFrame');
  });

  test('a chart of ours comes in front of what is there, with a number of its own', () => {
    const bytes = file(PLAIN);
    const parts = partsAfter(bytes, (charts) => [
      ...charts,
      chart({ name: 'Của ta', content: chartContent({ series: [] }) }),
    ]);
    const drawing = parts['xl/drawings/drawing1.xml'] ?? '';
    expect(drawing.startsWith((untouched['xl/drawings/drawing1.xml'] ?? '').replace('</xdr:wsDr>', ''))).toBe(
      true,
    );
    expect(drawing).toContain('<xdr:cNvPr id="10" name="Của ta"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toBe(untouched['xl/worksheets/sheet1.xml']);
    expect(parts['xl/charts/chart1.xml']).toBe(PLAIN);
    expect(parts['xl/charts/chart3.xml']).toContain('<c:chartSpace');
  });

  test.each([
    [
      'a length',
      SIZED,
      { column: 1, row: 2 },
      /<xdr:oneCellAnchor><xdr:from><xdr:col>5<.*<xdr:row>22<.*<xdr:ext cx="1219200" cy="571500"\/>/,
    ],
    [
      'a fixed place',
      FIXED,
      { column: 1, row: 2 },
      /<xdr:twoCellAnchor editAs="absolute"><xdr:from><xdr:col>2<.*<\/xdr:from><xdr:to><xdr:col>3<.*<\/xdr:to><xdr:graphicFrame .*<\/xdr:twoCellAnchor><\/xdr:wsDr>/,
    ],
  ])('a chart with %s moves along', (_, anchor, by, wanted) => {
    const move = (place: ChartModel['from']): ChartModel['from'] => ({
      ...place,
      column: place.column + by.column,
      row: place.row + by.row,
    });
    const parts = partsAfter(file(PLAIN, anchor), ([first, second]) => [
      first as ChartModel,
      {
        ...(second as ChartModel),
        from: move((second as ChartModel).from),
        to: move((second as ChartModel).to),
      },
    ]);
    expect(parts['xl/drawings/drawing1.xml']).toMatch(wanted);
    expect(parts['xl/drawings/drawing1.xml']).toContain(BETWEEN('rId1'));
  });

  test('the cells of a chart of another kind follow, and nothing else in it', () => {
    const bytes = file(PIE);
    expect(chartsIn(bytes)[0]?.references).toEqual(['=S1!$B$1', '=S1!$B$2:$B$4']);
    const parts = partsAfter(bytes, (charts) =>
      charts.map((one) => ({ ...one, references: ["='Tờ mới'!$C$1", '=S1!$B$2:$B$4'] })),
    );
    expect(parts['xl/charts/chart1.xml']).toBe(PIE.replace('S1!$B$1', "'Tờ mới'!$C$1"));
  });
});

test('sheets that change otherwise leave charts alone', () => {
  const bytes = file(PLAIN, SIZED);
  const before: WorkbookModel = readWorkbook(bytes);
  const parts = unzip(writeWorkbook(bytes, before, sheetChange({ showGridlines: false })(before)));
  const was = unzip(bytes);
  const changed = Object.keys(was).filter((name) => was[name] !== parts[name]);
  expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
});
