import assert from 'node:assert/strict';
import { test } from 'node:test';

import { HEADER, madeWorkbook } from '../headless/made-workbook';
import { Keyboard } from './keyboard';
import { pastedInEnglish, publishedFigures, SHEET as PASTED } from './pasted-in-english';
import { onWorkbench, type WorkbenchPage } from './workbench-page';

const SHEET = 'Tháng 10';
const CERTAIN = 'Sửa tất cả 3 chỗ chắc chắn';

/** Three wrong rates (E3, E4, E6) and a wrong total (C8). */
const workbook = (): Promise<Uint8Array> =>
  madeWorkbook({
    name: SHEET,
    rows: [
      ...HEADER,
      [1, 'Xã An Bình', 400, 200, 55],
      [2, 'Xã Bình Minh', 300, 150, 5],
      [3, 'Xã Cẩm Tú', 200, 180, 90],
      [4, 'Xã Diên Hồng', 200, 120, 59],
      [5, 'Xã Gia Lộc', 100, 70, 70],
      ['Tổng cộng', null, 1210, 720, null],
    ],
  });

async function opened(workbench: WorkbenchPage, bytes: Uint8Array): Promise<void> {
  await workbench.page.evaluate(
    async ([content, as]) => window.workbench!.openBytes(Uint8Array.from(content), as),
    [Array.from(bytes), 'kiem-tra.xlsx'] as const,
  );
  await workbench.pane.getByRole('heading', { level: 1, name: SHEET }).waitFor();
  await workbench.button(CERTAIN).waitFor();
}

const values = async (workbench: WorkbenchPage, ...addresses: readonly string[]): Promise<unknown[]> =>
  Promise.all(addresses.map(async (address) => (await workbench.cell(SHEET, address)).value));

const selected = (workbench: WorkbenchPage, address: string): Promise<unknown> =>
  workbench.page.waitForFunction((at) => window.workbench!.selection === at, address);

void test('by mouse: a column is one card, a row can be left out, all is given back', async () => {
  await onWorkbench('repair-column', async (workbench) => {
    const bytes = await workbook();
    await opened(workbench, bytes);
    await workbench.panePicture('pane-findings');
    await workbench.button('Đến ô E4').click();
    await selected(workbench, 'E4');

    await workbench.pane.getByLabel('Ô E4: 5 → 50', { exact: true }).uncheck();
    await workbench.button('Sửa 2 ô ở cột E').click();
    await workbench.pane.getByText('Đã sửa 2 ô (E3: 55 → 50; E6: 59 → 60).').waitFor();
    assert.deepEqual(await values(workbench, 'E3', 'E4', 'E6', 'C8'), [50, 5, 60, 1210]);
    assert.match((await workbench.cell(SHEET, 'E3')).formula ?? '', /^=/);

    await workbench.button(/^Sửa ô C8/).click();
    await workbench.pane.getByText('Đã sửa 1 ô (C8: 1.210 → 1.200).').waitFor();
    for (const time of ['first', 'second']) {
      await workbench.button('Hoàn tác').click();
      await workbench.pane.getByText('Đã hoàn tác lần sửa').waitFor();
      await workbench.pane
        .getByLabel(time === 'second' ? 'Ô E3: 55 → 50' : 'Dòng tổng không khớp (1)')
        .waitFor();
    }
    assert.deepEqual(await workbench.download(), bytes);
  });
});

void test('all that is certain in one press; the total is left to the person', async () => {
  await onWorkbench('repair-all', async (workbench) => {
    await opened(workbench, await workbook());
    await workbench.button(CERTAIN).click();
    await workbench.pane.getByText(/^Đã sửa 3 ô/).waitFor();
    assert.deepEqual(await values(workbench, 'E3', 'E4', 'E6', 'C8'), [50, 50, 60, 1210]);
    assert.equal(await workbench.button(/^Sửa tất cả/).count(), 0);
    await workbench.button(/^Sửa ô C8/).waitFor();
    await workbench.panePicture('pane-repaired');
  });
});

void test('a cell that changed since is not repaired, and that is said', async () => {
  await onWorkbench('repair-changed', async (workbench) => {
    await opened(workbench, await workbook());
    // Nobody tells the pane: a co-author's edit, as far as it is concerned.
    const repair = workbench.button(/^Sửa ô C8/);
    await repair.waitFor();
    await workbench.pane.locator('body').evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('C8').values = [[1205]];
        await context.sync();
      });
    });
    await repair.click();
    await workbench.pane.getByRole('alert').filter({ hasText: 'Ô C8' }).waitFor();
    assert.deepEqual(await values(workbench, 'C8'), [1205]);
  });
});

void test('by the keyboard alone: read, go to the cell, repair, ignore, show again, write the sheet', async () => {
  await onWorkbench('repair-by-keyboard', async (workbench) => {
    await opened(workbench, await workbook());
    const keys = new Keyboard(workbench);
    await keys.toPane(SHEET);
    await keys.tabTo('Đến ô E6');
    await keys.press('Enter');
    await selected(workbench, 'E6');
    // Bringing a cell before the person may take the keyboard to the sheet, as in Excel.
    if (!(await keys.focused()).startsWith('Đến ô')) await keys.toPane(SHEET);

    await keys.tabTo('Bỏ qua ô C8');
    await keys.press('Enter');
    await keys.told('Đã bỏ qua ô C8');
    assert.equal(await workbench.button(/^Sửa ô C8/).count(), 0);

    await keys.tabTo(CERTAIN);
    await keys.press('Enter');
    await keys.told('Đã sửa 3 ô');
    assert.deepEqual(await values(workbench, 'E3', 'E4', 'E6'), [50, 50, 60]);

    await keys.tabTo('Đã bỏ qua 1 chỗ');
    await keys.press('Enter');
    // Seen to be open, as a person does before going on.
    await workbench.button('Hiện lại ô C8').waitFor();
    await keys.tabTo('Hiện lại ô C8');
    await keys.press('Enter');
    await keys.told('Đã hiện lại ô C8');

    await keys.tabTo('Sửa ô C8: 1.210 → 1.200');
    await keys.press('Space');
    await keys.told('Đã sửa 1 ô (C8: 1.210 → 1.200).');
    assert.deepEqual(await values(workbench, 'C8'), [1200]);
  });
});

void test('the findings sheet is written, and written again in its place', async () => {
  await onWorkbench('findings-sheet', async (workbench) => {
    await opened(workbench, await workbook());
    for (const said of ['Đã tạo trang tính “Kiểm tra”: 4 chỗ.', 'Trang tính “Kiểm tra” đã đúng']) {
      await workbench.button('Ghi ra trang kiểm tra').click();
      await workbench.pane.getByText(said).waitFor();
    }
    assert.deepEqual(await workbench.sheetNames(), [SHEET, 'Kiểm tra']);
    assert.equal((await workbench.cell('Kiểm tra', 'E5')).text, 'E3');
    await workbench.picture('findings-sheet');
  });
});

void test('the pane holds at 350 and at 320 pixels, light and dark', async () => {
  await onWorkbench('repair-narrow', async (workbench) => {
    await opened(workbench, await workbook());
    for (const width of [350, 320]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await workbench.page.emulateMedia({ colorScheme });
        await workbench.page.addStyleTag({ content: `.pane { width: ${width}px !important; }` });
        const sideways = await workbench.pane
          .locator('html')
          .evaluate((html) =>
            [...html.querySelectorAll('*')].some((one) => one.scrollWidth > html.clientWidth),
          );
        assert.equal(sideways, false, `nothing is wider than the pane at ${width}`);
        await workbench.panePicture(`pane-findings-${width}-${colorScheme}`);
      }
    }
  });
});

for (const commas of ['text', 'number'] as const) {
  void test(`the Hương Trà table pasted into an English Excel, 46,81 as ${commas}: repaired by pressing`, async () => {
    await onWorkbench(`repair-pasted-${commas}`, async (workbench) => {
      const bytes = await pastedInEnglish(() => commas);
      await workbench.page.evaluate(
        async (content) => window.workbench!.openBytes(Uint8Array.from(content), 'dan-vao.xlsx'),
        Array.from(bytes),
      );
      const all = workbench.button(/^Sửa tất cả/);
      await all.waitFor();
      const column = workbench.pane.getByRole('list', { name: 'Cột I · 10 ô' });
      assert.match(await column.innerText(), /I7\s+5,941 → 5\.941\s+I8\s+3,766 → 3\.766/);
      await workbench.panePicture(`pane-pasted-${commas}`);

      await all.click();
      await workbench.pane.getByText(/^Đã sửa 5\d ô/).waitFor();
      await workbench.panePicture(`pane-pasted-${commas}-repaired`);
      for (const { address, figure } of publishedFigures().filter((cell) => cell.address !== 'G16')) {
        const { value } = await workbench.cell(PASTED, address);
        assert.ok(
          typeof value === 'number' && Math.abs(value - figure) <= 0.005 + 1e-9,
          `${address}: ${JSON.stringify(value)}`,
        );
      }
      assert.deepEqual(await workbench.shown(PASTED, 'E', 7, 9), ['46,81', '57,34', '59,09']);

      // The one figure that the office published wrong could be 57,7 or 9,01: the person looks at it.
      assert.equal(await workbench.button(/^Sửa ô (?!G16)/).count(), 0);
      await workbench.button(/^Sửa ô G16: .* → 9,01$/).click();
      await workbench.pane.getByText('Đã sửa 1 ô (G16').waitFor();
      assert.equal((await workbench.cell(PASTED, 'G16')).text, '9,01');
      assert.equal(await workbench.pane.getByText(/\d lỗi/).count(), 0);

      for (const name of [/^Sửa ô G16: .* → 9,01$/, 'Đến ô I7']) {
        await workbench.button('Hoàn tác').click();
        await workbench.button(name).first().waitFor();
      }
      const now = await Promise.all(['E7', 'H7', 'I7', 'C16'].map((at) => workbench.cell(PASTED, at)));
      assert.deepEqual(
        now.map(({ value, formula }) => [value, formula]),
        [commas === 'text' ? '46,81' : 4681, 6, 5.941, 2.499].map((value) => [value, null]),
      );
    });
  });
}
