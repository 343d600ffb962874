import assert from 'node:assert/strict';
import { test } from 'node:test';

import { writeWorkbook } from '../../src/workbench/xlsx/write-workbook';
import {
  axis,
  chart,
  chartContent,
  series,
  SHEET_NAME,
  withChartSheet,
} from '../workbench/xlsx/charts/made-charts';
import { onWorkbench, sample } from './workbench-page';

const TITLE = 'Tỷ lệ thực hiện BHXH tự nguyện đến ngày 18/11/2023';
const PERIODS = 'Tiến độ qua các kỳ';

/** The sample with a sheet of two charts in front. */
function fileWithCharts(): Uint8Array {
  const column = (letter: string): string =>
    `='${SHEET_NAME.replaceAll("'", "''")}'!$${letter}$2:$${letter}$8`;
  const dark = { color: '#404040', weight: 1.5 };
  const lines = chartContent({
    type: 'lineMarkers',
    title: PERIODS,
    legend: 'right',
    valueAxis: axis({ numberFormat: '0.0', majorGridlines: true }),
    series: [
      series({
        name: 'Kỳ này',
        type: 'lineMarkers',
        marker: 'circle',
        fill: null,
        dataLabels: true,
        line: { ...dark, style: 'continuous' },
      }),
      series({
        name: 'Ngưỡng',
        type: 'lineMarkers',
        marker: 'square',
        fill: null,
        values: column('C'),
        line: { ...dark, style: 'dot' },
      }),
    ],
  });
  const second = {
    from: { row: 22, column: 4, down: 0, across: 0 },
    to: { row: 38, column: 12, down: 0, across: 0 },
  };
  const charts = [chart(), chart({ id: 'second', name: 'Biểu đồ 2', ...second, content: lines })];
  const file = sample('huong-tra.xlsx');
  const [before, after] = withChartSheet(file, charts);
  return writeWorkbook(file, before, { ...after, activeSheetId: 'made' });
}

void test('charts of a file stand over the cells, move with them, and follow the figures', async () => {
  await onWorkbench('charts', async (workbench) => {
    const { page } = workbench;
    await workbench.reopen(fileWithCharts(), 'bieu-do.xlsx');
    const rates = page.getByRole('img', { name: TITLE });
    await rates.waitFor();
    await workbench.picture('page-charts');

    // It covers the cells that its file says: from beyond the corner of E2 to the corner of M21.
    const box = await rates.boundingBox();
    const corner = await page.evaluate(() => window.workbench!.cellCentre('E2'));
    assert.ok(
      box && box.x > corner.x - 40 && box.x < corner.x && box.y < corner.y + 10,
      JSON.stringify([box, corner]),
    );
    for (const text of ['Bình Tiến', 'Xã, phường', '% kế hoạch', 'Ngưỡng 80%', '100'])
      assert.equal(await rates.getByText(text, { exact: true }).count(), 1, text);
    // Seven columns, and the key of one series in the legend.
    assert.equal(await rates.locator('rect').count(), 8);
    const dashed = rates.locator('polyline[stroke-dasharray]');
    assert.equal(await dashed.count(), 2, 'the threshold and its key');
    assert.match((await rates.locator('desc').textContent()) ?? '', /Hương Toàn 46,81; Hương Chử 57,34/);

    // Typing a figure makes its column grow.
    const height = async (): Promise<number> =>
      Number(await rates.locator('rect').first().getAttribute('height'));
    const before = await height();
    await workbench.typeByKeyboard('B2', '93,5');
    await page.waitForFunction(
      ([name, was]) => {
        const drawn = document.querySelector(`svg[aria-label="${name}"] rect`);
        return Number(drawn?.getAttribute('height')) > was * 1.9;
      },
      [TITLE, before] as const,
    );

    // The wheel turns over the chart, and the chart goes with the cells.
    const at = await rates.boundingBox();
    assert.ok(at);
    await page.mouse.move(at.x + 50, at.y + 100);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(
      ([name, top]) =>
        (document.querySelector(`svg[aria-label="${name}"]`)?.getBoundingClientRect().top ?? top) < top - 100,
      [TITLE, at.y] as const,
    );
    await page.getByRole('img', { name: PERIODS }).waitFor();
    await workbench.picture('page-charts-scrolled');

    // On another sheet there are none; back again, they are there.
    await page.getByText('Tiến độ 2023', { exact: true }).first().click();
    await rates.waitFor({ state: 'detached' });
    await page.getByText(SHEET_NAME, { exact: true }).first().click();
    await rates.waitFor();
  });
});

void test('a workbook with charts that nobody changed is saved as it came', async () => {
  await onWorkbench('charts-saved', async (workbench) => {
    const bytes = fileWithCharts();
    await workbench.reopen(bytes, 'bieu-do.xlsx');
    await workbench.page.getByRole('img', { name: TITLE }).waitFor();
    assert.deepEqual(await workbench.download(), bytes);
  });
});
