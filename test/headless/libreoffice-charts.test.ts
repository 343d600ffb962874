import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { PNG } from 'pngjs';

import { readWorkbook } from '../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../src/workbench/xlsx/write-workbook';
import { chart, chartContent, PLAIN, series, withChartSheet } from '../workbench/xlsx/charts/made-charts';
import { libreOffice } from './libreoffice';

jest.setTimeout(120_000);

const execute = promisify(execFile);
const program = libreOffice();
const reader = ((): string | null => {
  try {
    return execFileSync('which', ['pdftoppm'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
})();
if (program === null || reader === null)
  console.warn('LibreOffice or pdftoppm is not here: charts are not looked at with their eyes.');

const RED = '#C00000';

/** A sheet whose one chart, in colours that nothing else has, fits a page. */
function charted(): Uint8Array {
  const place = {
    from: { row: 10, column: 0, down: 0, across: 0 },
    to: { row: 30, column: 8, down: 0, across: 0 },
  };
  const content = chartContent({
    series: [
      series({ fill: '#00B050' }),
      series({
        name: 'Ngưỡng',
        type: 'line',
        marker: 'none',
        fill: null,
        line: { color: RED, weight: 3, style: 'dash' },
        values: "='Biểu đồ ''quý'' 4'!$C$2:$C$8",
      }),
    ],
  });
  return writeWorkbook(PLAIN, ...withChartSheet(PLAIN, [chart({ ...place, content })]));
}

/** How many points of a picture have about this colour, and in how many pieces they lie on their busiest row. */
function seen(
  picture: PNG,
  [red, green, blue]: readonly [number, number, number],
): { points: number; pieces: number } {
  const near = (at: number): boolean =>
    [red, green, blue].every((part, channel) => Math.abs((picture.data[at + channel] ?? 0) - part) < 12);
  let points = 0;
  let pieces = 0;
  for (let y = 0; y < picture.height; y++) {
    let inRow = 0;
    let inside = false;
    for (let x = 0; x < picture.width; x++) {
      const hit = near((y * picture.width + x) * 4);
      if (hit) points += 1;
      if (hit && !inside) inRow += 1;
      inside = hit;
    }
    pieces = Math.max(pieces, inRow);
  }
  return { points, pieces };
}

(program === null || reader === null ? describe.skip : describe)('LibreOffice', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'charts-'));
    await writeFile(join(folder, 'bieu-do.xlsx'), charted());
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const converted = async (kind: string): Promise<void> => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = [profile, '--headless', '--convert-to', kind, '--outdir', join(folder, kind)];
    await execute(program ?? '', [...options, join(folder, 'bieu-do.xlsx')], { timeout: 100_000 });
  };

  test('prints the chart: a column for each unit, the threshold as a dashed line over them', async () => {
    await converted('pdf');
    const page = join(folder, 'page');
    await execute(reader ?? '', ['-r', '100', '-png', join(folder, 'pdf', 'bieu-do.pdf'), page]);
    const picture = PNG.sync.read(await readFile(`${page}-2.png`));
    const columns = seen(picture, [0, 0xb0, 0x50]);
    expect(columns.pieces).toBeGreaterThanOrEqual(7);
    expect(columns.points).toBeGreaterThan(5000);
    expect(seen(picture, [0xc0, 0, 0]).pieces).toBeGreaterThan(7);
    const { stdout } = await execute('pdftotext', [join(folder, 'pdf', 'bieu-do.pdf'), '-']);
    for (const text of [
      'Tỷ lệ thực hiện BHXH tự nguyện',
      'đến ngày 18/11/2023',
      '% kế hoạch',
      'Xã, phường',
      'Ngưỡng',
    ])
      expect(stdout).toContain(text);
  });

  test('saves a workbook that is read here with the same chart', async () => {
    await converted('xlsx');
    const saved = readWorkbook(new Uint8Array(await readFile(join(folder, 'xlsx', 'bieu-do.xlsx'))));
    const content = saved.sheets[1]?.charts[0]?.content;
    expect(content).toMatchObject({
      title: 'Tỷ lệ thực hiện BHXH tự nguyện\nđến ngày 18/11/2023',
      legend: 'bottom',
      categoryAxis: { title: 'Xã, phường' },
      valueAxis: { title: '% kế hoạch', minimum: 0, numberFormat: '0' },
    });
    expect(content?.series.map(({ type, values }) => [type, values])).toEqual([
      ['columnClustered', "='Biểu đồ ''quý'' 4'!$B$2:$B$8"],
      ['line', "='Biểu đồ ''quý'' 4'!$C$2:$C$8"],
    ]);
  });
});
