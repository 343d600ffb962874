import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/workbench/xlsx/write-workbook';
import { chartedReport, chartsOf, report, units } from '../../../excel/charted-report';
import { closeAll, openAddIn, PATIENCE } from '../../../excel/opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../../assets/samples/huong-tra.xlsx')));
const nameless = (charts: ReturnType<typeof chartsOf>): unknown =>
  charts.map((chart) => ({ ...chart, id: '' }));

test('charts that the add-in makes by Office.js calls come back from the file as they were', async () => {
  const excel = await openAddIn(SAMPLE);
  const before = excel.engine.model();
  await report(chartedReport());
  const file = writeWorkbook(SAMPLE, before, excel.engine.model());
  const read = readWorkbook(file).sheets.find(({ name }) => name === 'Tổng hợp');
  expect(nameless(read?.charts ?? [])).toEqual(nameless(chartsOf(excel)));
});

test('opened again and updated, the report keeps one chart, and its cells follow', async () => {
  const first = await openAddIn(SAMPLE);
  const start = first.engine.model();
  await report(chartedReport());
  const saved = writeWorkbook(SAMPLE, start, first.engine.model());
  closeAll();

  const second = await openAddIn(saved);
  const before = second.engine.model();
  await report(chartedReport([...units, { name: 'Hải Dương', rate: 92 }]));
  const file = writeWorkbook(saved, before, second.engine.model());
  const charts = readWorkbook(file).sheets.find(({ name }) => name === 'Tổng hợp')?.charts ?? [];
  expect(nameless(charts)).toEqual(nameless(chartsOf(second)));
  expect(charts).toHaveLength(1);
  expect(charts[0]?.content?.series[0]?.values).toBe("='Tổng hợp'!$C$4:$C$7");
});
