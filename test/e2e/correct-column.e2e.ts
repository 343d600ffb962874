import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { readWorkbook } from '../../src/workbench/xlsx/read-workbook';
import { madeWorkbook } from '../headless/made-workbook';
import { Keyboard } from './keyboard';
import { onWorkbench, type WorkbenchPage } from './workbench-page';

const SHEET = 'Tháng 10';
const ROLE_OF_D = 'Cột D (“Số thẻ chốt”) là cột gì';
const ROLE_OF_E = 'Cột E (“Hiệu suất”) là cột gì';

/** A progress sheet in words that say little: what D and E are cannot be known from them. */
const workbook = (): Promise<Uint8Array> =>
  madeWorkbook({
    name: SHEET,
    rows: [
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 31/10/2023)'],
      ['STT', 'Đơn vị', 'Kế hoạch', 'Số thẻ chốt', 'Hiệu suất'],
      [1, 'Xã An Bình', 1000, 900, null],
      [2, 'Xã Bình Minh', 1000, 700, null],
      [3, 'Xã Cẩm Tú', 500, 450, null],
    ],
  });

async function openLayout(workbench: WorkbenchPage, keys: Keyboard): Promise<void> {
  await keys.tabTo('Xem bố cục');
  await keys.press('Enter');
  // Seen to be open, as a person does before going on.
  await workbench.pane.locator('details li').first().waitFor();
}

/** What a list of the pane shows. */
async function chosen(workbench: WorkbenchPage, name: string): Promise<string> {
  return workbench.pane
    .getByLabel(name, { exact: true })
    .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? '');
}

async function opened(workbench: WorkbenchPage, bytes: Uint8Array): Promise<Keyboard> {
  await workbench.page.evaluate(
    async ([content, as]) => window.workbench!.openBytes(Uint8Array.from(content), as),
    [Array.from(bytes), 'tu-lam.xlsx'] as const,
  );
  await workbench.pane.getByRole('heading', { level: 1, name: SHEET }).waitFor();
  return new Keyboard(workbench);
}

async function correctBoth(workbench: WorkbenchPage, keys: Keyboard): Promise<void> {
  await keys.toPane(SHEET);
  await openLayout(workbench, keys);
  await keys.tabTo(ROLE_OF_D);
  await keys.arrowTo('Số thực hiện');
  await keys.told('Cột D nay là Số thực hiện (BHXH tự nguyện), theo anh/chị chọn.');
  assert.equal(await keys.focused(), ROLE_OF_D, 'the focus stays where the choice was made');
  await keys.tabTo(ROLE_OF_E);
  await keys.arrowTo('Tỷ lệ thực hiện');
  await keys.told('Cột E nay là Tỷ lệ thực hiện (BHXH tự nguyện)');
  assert.equal(await keys.focused(), ROLE_OF_E);
  assert.equal(await workbench.pane.getByText('Anh/chị đã chọn').count(), 2);
}

void test('by the keyboard alone: columns are corrected, worked out, saved, and found again', async () => {
  await onWorkbench('correct-column', async (workbench) => {
    const keys = await opened(workbench, await workbook());
    await correctBoth(workbench, keys);
    await workbench.pane.getByText('Bảng tiến độ', { exact: true }).waitFor();
    await keys.tabTo('Tính lại');
    await keys.press('Enter');
    await workbench.pane.getByRole('status').first().filter({ hasText: 'Đã điền 3 ô công thức' }).waitFor();
    assert.deepEqual(await workbench.shown(SHEET, 'E', 3, 5), ['90,00', '▼ 70,00', '90,00']);

    await keys.press('F6');
    await keys.tabTo('Tải về');
    const saving = workbench.page.waitForEvent('download');
    await keys.press('Enter');
    const saved = new Uint8Array(readFileSync(await (await saving).path()));
    assert.deepEqual(
      readWorkbook(saved).sheets.map(({ name }) => name),
      [SHEET],
      'nothing of it stands on a sheet',
    );

    const again = await opened(workbench, saved);
    await workbench.pane.getByText('Bảng tiến độ', { exact: true }).waitFor();
    await again.toPane(SHEET);
    await openLayout(workbench, again);
    await workbench.pane.getByText('Anh/chị đã chọn').first().waitFor();
    assert.deepEqual(
      [await chosen(workbench, ROLE_OF_D), await chosen(workbench, ROLE_OF_E)],
      ['Số thực hiện', 'Tỷ lệ thực hiện'],
    );
  });
});

void test('by the keyboard alone: an answer is taken back', async () => {
  await onWorkbench('correct-column-back', async (workbench) => {
    const bytes = await workbook();
    const keys = await opened(workbench, bytes);
    await correctBoth(workbench, keys);
    for (const list of [ROLE_OF_E, ROLE_OF_D]) {
      await keys.tabTo('Hoàn tác');
      await keys.press('Enter');
      await workbench.pane
        .getByRole('status')
        .first()
        .filter({ hasText: 'Đã bỏ lựa chọn vừa rồi về cột' })
        .waitFor();
      assert.equal(await chosen(workbench, list), 'Cột khác');
    }
    assert.deepEqual(await workbench.download(), bytes);
  });
});

void test('doubt is said above Tính lại and leads to the column; the pane holds at 350 and at 320 pixels', async () => {
  await onWorkbench('correct-column-doubt', async (workbench) => {
    const keys = await opened(workbench, await workbook());
    await workbench.pane.getByText('Chưa chắc cột D là cột gì, nên kết quả có thể chưa đúng.').waitFor();
    await workbench.panePicture('pane-doubt-350');
    await keys.toPane(SHEET);
    await keys.tabTo('Xem và chọn lại');
    await keys.press('Enter');
    await workbench.pane.getByLabel(ROLE_OF_D, { exact: true }).waitFor();
    assert.equal(await keys.focused(), ROLE_OF_D);
    for (const width of [350, 320]) {
      await workbench.page.addStyleTag({ content: `.pane { width: ${width}px !important; }` });
      const sideways = await workbench.pane
        .locator('html')
        .evaluate((html) =>
          [...html.querySelectorAll('*')].some((one) => one.scrollWidth > html.clientWidth),
        );
      assert.equal(sideways, false, `nothing is wider than the pane at ${width}`);
      await workbench.panePicture(`pane-columns-${width}`);
    }
    await keys.tabTo('Đúng rồi, cột D là như vậy');
    await keys.press('Enter');
    await workbench.pane.getByText('Anh/chị đã chọn').waitFor();
    assert.equal(await keys.focused(), ROLE_OF_D);
    assert.equal(await workbench.pane.getByText('Chưa chắc').count(), 0);
  });
});
