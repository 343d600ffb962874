import assert from 'node:assert/strict';
import { test } from 'node:test';

import { communeFile } from '../headless/commune-files';
import { onWorkbench, sample, type WorkbenchPage } from './workbench-page';

const TOOL = 'Gộp nhiều tệp';
const SHEET = 'Tiến độ 2023';
const MADE = 'Tiến độ gộp';
const NOTES = 'Ghi chú gộp tệp';

interface Sent {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The pane's window, and how long it was busy without a pause, in milliseconds. */
type Watched = Window & typeof globalThis & { longest: number };

const sent = (name: string, bytes: Uint8Array): Sent => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
});

async function choose(workbench: WorkbenchPage, files: readonly Sent[]): Promise<void> {
  await workbench.pane.locator('input[type="file"]').setInputFiles([...files]);
}

void test('three files, one broken: said, brought together, the broken one named, taken back', async () => {
  await onWorkbench('consolidate', async (workbench) => {
    const before = await workbench.download();
    const first = await communeFile([
      ['Xã Phong Hiền', 200, 150],
      ['Xã Phong An', 180, 90],
    ]);
    const panel = await workbench.openTool(TOOL);
    await workbench.panePicture('pane-consolidate-empty');
    await choose(workbench, [
      sent('phong-dien.xlsx', first),
      sent('hong.xlsx', first.slice(0, first.length / 2)),
      sent('huong-tra.xlsx', sample('huong-tra.xlsx')),
    ]);
    await panel.getByText('Dùng được 2 trong 3 tệp: 11 đơn vị, tính đến 18/11/2023.').waitFor();
    const lines = panel.getByRole('list', { name: '1 tệp không dùng được' }).getByRole('listitem');
    assert.match(await lines.innerText(), /^✕ hong\.xlsx\s+Tệp bị thiếu một phần hoặc đã hỏng/);
    assert.deepEqual(await workbench.sheetNames(), [SHEET]);
    await workbench.panePicture('pane-consolidate');

    await workbench.button('Gộp vào tệp này').click();
    assert.match(await workbench.said(), /^Đã gộp 11 đơn vị từ 2 trong 3 tệp vào trang “Tiến độ gộp”/);
    await workbench.picture('page-consolidate');
    assert.deepEqual(await workbench.sheetNames(), [SHEET, MADE, NOTES]);
    assert.deepEqual(await workbench.shown(MADE, 'B', 6, 8), [
      'UBND xã Hương Toàn',
      'UBND phường Hương Chử',
      'UBND phường Hương Văn',
    ]);
    assert.deepEqual(await workbench.shown(MADE, 'E', 6, 6), ['46,81']);
    assert.deepEqual(await workbench.shown(NOTES, 'B', 5, 5), ['hong.xlsx']);
    await workbench.pane.getByRole('heading', { level: 1, name: MADE }).waitFor();

    await workbench.button('Hoàn tác').click();
    assert.match(await workbench.said(), /^Đã hoàn tác lần gộp/);
    assert.deepEqual(await workbench.sheetNames(), [SHEET]);
    assert.deepEqual(await workbench.download(), before);
  });
});

void test('100 files of 30 rows are read in some seconds, and the pane can be used meanwhile', async (context) => {
  await onWorkbench('consolidate-many', async (workbench) => {
    const files: Sent[] = [];
    for (let file = 1; file <= 100; file += 1) {
      const rows = Array.from(
        { length: 30 },
        (_, row) => [`Thôn ${row + 1}`, 100 + file + row, 50 + row] as const,
      );
      files.push(sent(`xa-${file}.xlsx`, await communeFile(rows)));
    }
    const panel = await workbench.openTool(TOOL);
    // The longest time that the page does not answer a click or a key.
    await panel.evaluate((element) => {
      const page = element.ownerDocument.defaultView as Watched;
      page.longest = 0;
      new page.PerformanceObserver((list) => {
        page.longest = Math.max(page.longest, ...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask' });
    });
    const start = performance.now();
    await choose(workbench, files);
    await panel
      .getByRole('status')
      .filter({ hasText: /Đang đọc \d+\/100 tệp/ })
      .waitFor();
    await workbench.panePicture('pane-consolidate-reading');
    await panel.getByText('Dùng được cả 100 tệp: 3.000 đơn vị').waitFor({ timeout: 60_000 });
    const took = performance.now() - start;
    const longest = await panel.evaluate((element) => (element.ownerDocument.defaultView as Watched).longest);
    context.diagnostic(`read in ${(took / 1000).toFixed(1)} s, longest pause ${longest.toFixed(0)} ms`);
    await workbench.panePicture('pane-consolidate-many');
    assert.ok(longest < 5000, 'Excel restarts an add-in that does not answer for five seconds');
  });
});

void test('by the keyboard: the chooser opens from the button', async () => {
  await onWorkbench('consolidate-keyboard', async (workbench) => {
    await workbench.openTool(TOOL);
    await workbench.button('Chọn tệp…').focus();
    const chooser = workbench.page.waitForEvent('filechooser');
    await workbench.page.keyboard.press('Enter');
    assert.equal((await chooser).isMultiple(), true);
  });
});
