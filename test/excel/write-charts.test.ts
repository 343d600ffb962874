import type { ReportChart } from '../../src/core/edits/report-content';
import { chartsKey } from '../../src/excel/read-workbook';
import { takeBack } from '../../src/excel/take-back';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { chartedReport, chartsOf, onSummary, report, topOf, units } from './charted-report';
import { closeAll, contentOf, openAddIn, PATIENCE, sample } from './opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const q = (address: string): string => `='Tổng hợp'!${address}`;
const RATES = 'TienDoBHXH.bhyt.rates';

test('a new report comes with its charts, in the one request that writes it', async () => {
  const excel = await openAddIn(sample('huong-tra'));
  await report(chartedReport());
  expect(excel.host.counters.roundTrips).toBe(3);
  expect(chartsOf(excel)).toMatchObject([
    {
      name: 'TienDoBHXH.bhyt.rates',
      from: { row: 7, column: 0, down: 0, across: 0 },
      to: { row: 22, column: 5, down: 0, across: 0 },
      content: {
        type: 'columnStacked',
        title: 'Tỷ lệ theo đơn vị',
        font: { name: 'Times New Roman', size: 11 },
        series: [
          { name: 'Đạt ngưỡng', type: 'columnStacked', values: q('$C$4:$C$6'), categories: q('$B$4:$B$6') },
          { name: 'Dưới ngưỡng', type: 'columnStacked', values: q('$D$4:$D$6'), categories: q('$B$4:$B$6') },
          {
            name: 'Ngưỡng 80%',
            type: 'line',
            values: q('$E$4:$E$6'),
            categories: q('$B$4:$B$6'),
            line: { style: 'dash', weight: 2.5 },
            marker: 'none',
          },
        ],
        categoryAxis: { title: 'Đơn vị', majorGridlines: false },
        valueAxis: { title: '%', minimum: 0, numberFormat: '0', majorGridlines: true },
        legend: 'bottom',
        gapWidth: 60,
      },
    },
  ]);
});

const more = [...units, { name: 'Hương Văn', rate: 59.09 }];

/** A workbook with the summary made, and something done to it by the person. */
async function summarised(work: (sheet: Excel.Worksheet) => void = () => undefined): Promise<OpenedExcel> {
  const excel = await openAddIn(sample('huong-tra'));
  await report(chartedReport());
  await onSummary(work);
  excel.host.counters.reset();
  return excel;
}

/** What the charts show: the name of each, and its series with their values. */
const shown = (excel: OpenedExcel): unknown =>
  chartsOf(excel).map(({ name, content }) => [
    name,
    ...(content?.series ?? []).map((one) => [one.name, one.values]),
  ]);

const threeUnits = [
  RATES,
  ['Đạt ngưỡng', q('$C$4:$C$6')],
  ['Dưới ngưỡng', q('$D$4:$D$6')],
  ['Ngưỡng 80%', q('$E$4:$E$6')],
];
const fourUnits = [
  RATES,
  ['Đạt ngưỡng', q('$C$4:$C$7')],
  ['Dưới ngưỡng', q('$D$4:$D$7')],
  ['Ngưỡng 80%', q('$E$4:$E$7')],
];

test('nothing is written when cells and charts are as they were made', async () => {
  const excel = await summarised();
  expect(await report(chartedReport())).toBeNull();
  expect(excel.host.counters.roundTrips).toBe(2);
  expect(shown(excel)).toEqual([threeUnits]);
});

describe('an update', () => {
  const chart = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItem(RATES);

  test('sets figures, names and place anew, in four round trips', async () => {
    const excel = await summarised();
    await report(chartedReport(more, 85));
    expect(excel.host.counters.roundTrips).toBe(4);
    expect(shown(excel)).toEqual([[RATES, ...fourUnits.slice(1, 3), ['Ngưỡng 85%', q('$E$4:$E$7')]]]);
    expect(chartsOf(excel)[0]).toMatchObject({ from: { row: 8 }, to: { row: 23 } });
  });

  test('leaves the looks that the person gave to it', async () => {
    const excel = await summarised((sheet) => {
      chart(sheet).series.getItemAt(1).format.fill.setSolidColor('#C00000');
      chart(sheet).legend.position = 'Right';
      chart(sheet).format.font.name = 'Arial';
    });
    await report(chartedReport(more));
    expect(shown(excel)).toEqual([fourUnits]);
    const [{ content } = { content: null }] = chartsOf(excel);
    expect([content?.series[1]?.fill, content?.legend, content?.font?.name]).toEqual([
      '#C00000',
      'right',
      'Arial',
    ]);
  });

  test('leaves the place and the size that the person gave to it, as long as the report is as long', async () => {
    const excel = await summarised((sheet) => chart(sheet).setPosition('G2', 'N12'));
    await report(chartedReport(units.map((unit) => ({ ...unit, rate: 50 }))));
    expect(chartsOf(excel)[0]).toMatchObject({ from: { row: 1, column: 6 }, to: { row: 12, column: 14 } });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, unknown]>([
    ['makes a chart again that the person deleted', (sheet) => chart(sheet).delete(), [fourUnits]],
    [
      'makes a chart again that the person called otherwise, and leaves theirs',
      (sheet) => void (chart(sheet).name = 'Của tôi'),
      [['Của tôi', ...threeUnits.slice(1)], fourUnits],
    ],
    [
      'adds a series again that the person deleted',
      (sheet) => chart(sheet).series.getItemAt(0).delete(),
      [[RATES, fourUnits[2], fourUnits[3], fourUnits[1]]],
    ],
    [
      'leaves a series that the person added',
      (sheet) => chart(sheet).series.add('Cả tỉnh', 0).setValues(sheet.getRange('E4:E5')),
      [[RATES, ['Cả tỉnh', q('$E$4:$E$5')], ...fourUnits.slice(1)]],
    ],
    [
      'leaves a chart of the person’s',
      (sheet) => sheet.charts.add('Line', sheet.getRange('E4:E6')),
      [fourUnits, ['Chart 2', ['', q('$E$4:$E$6')]]],
    ],
  ])('%s', async (_, work, expected) => {
    const excel = await summarised((sheet) => void work(sheet));
    await report(chartedReport(more));
    expect(shown(excel)).toEqual(expected);
  });

  test('makes a chart again that the person deleted, though no figure changed', async () => {
    const excel = await summarised((sheet) => chart(sheet).delete());
    await report(chartedReport());
    expect(shown(excel)).toEqual([threeUnits]);
  });

  test.each<[string, (charts: ReportChart[]) => ReportChart[], unknown]>([
    ['deletes a chart that is wanted no longer', () => [], []],
    [
      'deletes a series that is wanted no longer',
      (charts) => charts.map((one) => ({ ...one, series: one.series.slice(1) })),
      [[RATES, ...threeUnits.slice(2)]],
    ],
    [
      'makes a chart of another kind anew',
      (charts) => charts.map((one) => ({ ...one, kind: 'progress' as const })),
      [threeUnits],
    ],
    [
      'adds a chart',
      (charts) => [...charts, ...charts.map((one) => ({ ...one, name: 'TienDoBHXH.hai' }))],
      [threeUnits, ['TienDoBHXH.hai', ...threeUnits.slice(1)]],
    ],
  ])('%s', async (_, change, expected) => {
    const excel = await summarised();
    await report(chartedReport(units, 80, change));
    expect(shown(excel)).toEqual(expected);
  });

  test('puts a chart back that rows put in above have moved', async () => {
    const excel = await summarised((sheet) => sheet.getRange('1:2').insert('Down'));
    await report(chartedReport());
    expect(shown(excel)).toEqual([threeUnits]);
    expect(chartsOf(excel)[0]).toMatchObject({ from: { row: 7 }, to: { row: 22 } });
  });

  test('knows a chart by its name where nothing was kept with the workbook', async () => {
    const excel = await summarised();
    excel.engine.settings.delete(chartsKey);
    await report(chartedReport(more));
    expect(shown(excel)).toEqual([fourUnits]);
  });
});

describe('taken back', () => {
  async function taken(
    excel: OpenedExcel,
    content = chartedReport(more, 85),
    since?: (sheet: Excel.Worksheet) => void,
  ) {
    const before = await contentOf(excel.engine);
    const applied = await report(content);
    if (applied === null) throw new Error('nothing was written');
    if (since) await onSummary(since);
    await takeBack(applied);
    return { before, after: await contentOf(excel.engine) };
  }

  test('a new report goes with its charts, and with what was kept of them', async () => {
    const excel = await openAddIn(sample('huong-tra'));
    const { before, after } = await taken(excel);
    expect(after).toEqual(before);
    expect([...excel.engine.settings.keys()]).toEqual([]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['untouched', () => undefined],
    [
      'in a colour of the person’s',
      (sheet) => {
        sheet.charts.getItem(RATES).series.getItemAt(0).format.fill.setSolidColor('#C00000');
      },
    ],
    [
      'where the person put it',
      (sheet) => {
        sheet.charts.getItem(RATES).setPosition('G2', 'N12');
      },
    ],
    [
      'in the size that the person gave to it',
      (sheet) => {
        sheet.charts.getItem(RATES).height = 100.5;
      },
    ],
    [
      'with a chart of the person’s beside it',
      (sheet) => {
        sheet.charts.add('Line', sheet.getRange('E4:E6')).setPosition('G2', 'J9');
      },
    ],
  ])('an updated chart is as it was: %s', async (_, work) => {
    const { before, after } = await taken(await summarised(work));
    expect(after).toEqual(before);
  });

  test.each<[string, (charts: ReportChart[]) => ReportChart[]]>([
    ['deleted', () => []],
    ['of another kind', (charts) => charts.map((one) => ({ ...one, kind: 'progress' as const }))],
    ['with a series less', (charts) => charts.map((one) => ({ ...one, series: one.series.slice(0, 2) }))],
    [
      'beside another one',
      (charts) => [...charts, ...charts.map((one) => ({ ...one, name: 'TienDoBHXH.hai' }))],
    ],
  ])('a chart that the update left %s is as it was', async (_, change) => {
    const { before, after } = await taken(await summarised(), chartedReport(units, 80, change));
    expect(after).toEqual(before);
  });

  test('a chart that rows put in above had moved lies where they moved it, and shows the same cells', async () => {
    const excel = await summarised((sheet) => sheet.getRange('1:2').insert('Down'));
    const before = [await topOf(RATES), shown(excel)];
    const applied = await report(chartedReport(more));
    expect([await topOf(RATES), shown(excel)]).not.toEqual(before);
    if (applied === null) throw new Error('nothing was written');
    await takeBack(applied);
    expect([await topOf(RATES), shown(excel)]).toEqual(before);
  });

  test('a chart that was deleted since is made again', async () => {
    const { before, after } = await taken(await summarised(), chartedReport(more), (sheet) => {
      sheet.charts.getItem(RATES).delete();
    });
    expect(after).toEqual(before);
  });
});
