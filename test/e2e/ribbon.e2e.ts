import assert from 'node:assert/strict';
import { test } from 'node:test';

import { madeWorkbook } from '../headless/made-workbook';
import { onWorkbench, type WorkbenchPage } from './workbench-page';

const SHEET = 'Tiến độ 2023';

async function closePane(workbench: WorkbenchPage): Promise<void> {
  await workbench.page.getByRole('button', { name: 'Đóng khung bên' }).click();
  await workbench.page.locator('.pane[data-shown="false"]').waitFor({ state: 'attached' });
}

/** Waits until what is asked holds; a ribbon command says nothing on the page when it is done. */
async function eventually(ask: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await ask())) {
    assert.ok(Date.now() < end, what);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

void test('the ribbon shows the manifest’s group, in Vietnamese, with icons that are there', async () => {
  await onWorkbench('ribbon', async (workbench) => {
    const strip = workbench.page.getByRole('navigation', { name: 'Dải lệnh' });
    const labels = await strip.getByRole('button').allInnerTexts();
    assert.deepEqual(
      labels.map((label) => label.trim()),
      ['Mở Tiến độ BHXH', 'Tính lại', 'Tổng hợp', 'Xếp hạng'],
    );
    const widths = await strip
      .locator('img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    assert.deepEqual(widths, [32, 32, 32, 32]);
  });
});

void test('Mở Tiến độ BHXH shows the pane and hides it', async () => {
  await onWorkbench('ribbon-open', async (workbench) => {
    const aside = workbench.page.locator('.pane');
    await closePane(workbench);
    await workbench.ribbon('Mở Tiến độ BHXH').click();
    assert.equal(await aside.getAttribute('data-shown'), 'true');
    await workbench.button('Tính lại').waitFor();
    await workbench.ribbon('Mở Tiến độ BHXH').click();
    assert.equal(await aside.getAttribute('data-shown'), 'false');
  });
});

void test('Tính lại runs with the pane closed, and can be taken back in the pane afterwards', async () => {
  await onWorkbench('ribbon-recalculate', async (workbench) => {
    await closePane(workbench);
    await workbench.ribbon('Tính lại').click();
    await eventually(async () => (await workbench.cell(SHEET, 'E7')).text === '▼ 46,81', 'E7 is filled');
    await workbench.ribbon('Mở Tiến độ BHXH').click();
    await workbench.button('Hoàn tác').click();
    await eventually(async () => (await workbench.cell(SHEET, 'E7')).text === '', 'E7 is empty again');
  });
});

for (const { label, sheet } of [
  { label: 'Tổng hợp', sheet: 'Tổng hợp' },
  { label: 'Xếp hạng', sheet: 'Xếp hạng' },
]) {
  void test(`${label} makes its sheet with the pane closed, and no second one`, async () => {
    await onWorkbench(`ribbon-${label}`, async (workbench) => {
      await closePane(workbench);
      await workbench.ribbon(label).click();
      await eventually(async () => (await workbench.sheetNames()).includes(sheet), `${sheet} is there`);
      await workbench.page.locator(`.ribbon-button[aria-busy="true"]`).waitFor({ state: 'detached' });
      await workbench.ribbon(label).click();
      await workbench.page.locator(`.ribbon-button[aria-busy="true"]`).waitFor({ state: 'detached' });
      assert.deepEqual(await workbench.sheetNames(), [SHEET, sheet]);
    });
  });
}

void test('a button that cannot do its work opens the pane, which says why', async () => {
  const bytes = await madeWorkbook({
    name: 'Lịch trực',
    rows: [
      ['Ngày', 'Người trực'],
      [1, 'An'],
      [2, 'Bình'],
    ],
  });
  await onWorkbench('ribbon-problem', async (workbench) => {
    await workbench.page.evaluate(
      async ([content]) => window.workbench!.openBytes(Uint8Array.from(content), 'lich-truc.xlsx'),
      [Array.from(bytes)] as const,
    );
    await workbench.pane.getByText('Trang tính này chưa giống bảng chỉ tiêu hay tiến độ.').waitFor();
    for (const label of ['Tính lại', 'Tổng hợp', 'Xếp hạng']) {
      await closePane(workbench);
      await workbench.ribbon(label).click();
      await workbench.page.locator('.pane[data-shown="true"]').waitFor();
      await workbench.pane
        .getByRole('alert')
        .filter({ hasText: 'chưa có trang tính nào giống bảng chỉ tiêu hay tiến độ' })
        .waitFor();
    }
    assert.deepEqual(await workbench.download(), bytes);
    await workbench.picture('page-unrecognised');
  });
});
