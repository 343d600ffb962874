import type { ChartContent, ChartModel } from '../../../../src/workbench/model/chart-model';
import type { WorkbookModel } from '../../../../src/workbench/model/workbook-model';
import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { UnwritableChange } from '../../../../src/workbench/xlsx/unwritable-change';
import { writeWorkbook } from '../../../../src/workbench/xlsx/write-workbook';
import { firstSheet, unzip, withSheet } from '../packages';
import { A, BETWEEN, C, file, FIXED, PICTURE, PIE, PLAIN, RICH_TITLE, SIZED } from './excel-charts';
import { chart, chartContent, series } from './made-charts';
import { sheet as sheetChange } from '../write/round-trip';

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
              marker: 'none',
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
