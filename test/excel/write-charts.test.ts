import { putReport } from '../../src/commands/make-report';
import { recogniseWorkbook } from '../../src/commands/recognised-workbook';
import type { ReportContent } from '../../src/core/edits/report-content';
import { defaultThresholds } from '../../src/core/measures/threshold';
import type { AppliedPlan } from '../../src/excel/apply-plan';
import { messagesFor } from '../../src/locales';
import type { ChartModel } from '../../src/workbench/model/chart-model';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { chartedReport } from './charted-report';
import { closeAll, openAddIn, PATIENCE, sample } from './opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const options = { only: null, thresholds: defaultThresholds, messages: messagesFor('vi'), show: false };

async function report(content: ReportContent): Promise<AppliedPlan | null> {
  const { applied } = await putReport(await recogniseWorkbook(), 'summary', content, options);
  return applied;
}

function chartsOf({ engine }: OpenedExcel): readonly ChartModel[] {
  return engine.model().sheets.find(({ name }) => name === 'Tổng hợp')?.charts ?? [];
}

const q = (address: string): string => `='Tổng hợp'!${address}`;

test('a new report comes with its charts, in the one request that writes it', async () => {
  const excel = await openAddIn(sample('huong-tra'));
  await report(chartedReport());
  expect(excel.host.counters.roundTrips).toBe(3);
  expect(chartsOf(excel)).toMatchObject([
    {
      name: 'TienDoBHXH.bhyt.rates',
      from: { row: 7, column: 0, down: 0, across: 0 },
      to: { row: 22, column: 4, down: 0, across: 0 },
      content: {
        type: 'columnStacked',
        title: 'Tỷ lệ theo đơn vị',
        font: { name: 'Times New Roman', size: 11 },
        series: [
          { name: 'Đạt ngưỡng', type: 'columnStacked', values: q('$B$4:$B$6'), categories: q('$A$4:$A$6') },
          { name: 'Dưới ngưỡng', type: 'columnStacked', values: q('$C$4:$C$6'), categories: q('$A$4:$A$6') },
          {
            name: 'Ngưỡng 80%',
            type: 'line',
            values: q('$D$4:$D$6'),
            categories: q('$A$4:$A$6'),
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
