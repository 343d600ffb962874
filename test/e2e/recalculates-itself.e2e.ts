import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onWorkbench, type WorkbenchPage } from './workbench-page';

const SHEET = 'Tiến độ 2023';
const SWITCH = 'Tự tính lại khi số liệu thay đổi';

async function switchOn(workbench: WorkbenchPage): Promise<void> {
  await workbench.pane.getByRole('switch', { name: SWITCH }).click();
  assert.match(await workbench.said(), /^Đã ghi nhớ lựa chọn/);
}

const roundTrips = (workbench: WorkbenchPage): Promise<number> =>
  workbench.page.evaluate(() => window.workbench!.counters.roundTrips);

void test('switched on, a figure typed fills the columns; its own writes set nothing off', async () => {
  await onWorkbench('recalculates-itself', async (workbench) => {
    await switchOn(workbench);
    await workbench.page.evaluate(() => window.workbench!.resetCounters());
    await workbench.typeByKeyboard('D7', '400');
    await workbench.pane.getByText('Tự tính lại: đã điền 30 ô công thức', { exact: false }).waitFor();
    assert.equal((await workbench.cell(SHEET, 'E7')).text, '87,91');
    assert.equal((await workbench.cell(SHEET, 'E8')).text, '▼ 57,34');
    await workbench.panePicture('pane-recalculates-itself');
    // Two to read, one to write; and its own write is no reason for more.
    await workbench.page.waitForTimeout(1500);
    assert.equal(await roundTrips(workbench), 3);

    await workbench.button('Hoàn tác').click();
    assert.match(await workbench.said(), /^Đã hoàn tác lần tính lại/);
    await workbench.page.waitForTimeout(1500);
    assert.equal((await workbench.cell(SHEET, 'E7')).text, '');
    assert.equal((await workbench.cell(SHEET, 'D7')).value, 400);

    await workbench.typeByKeyboard('L7', 'ghi chú');
    await workbench.page.waitForTimeout(1500);
    assert.equal((await workbench.cell(SHEET, 'E7')).text, '');
    await workbench.typeByKeyboard('D8', '300');
    await workbench.pane.getByText('Tự tính lại: đã điền 30 ô công thức', { exact: false }).waitFor();
    assert.equal((await workbench.cell(SHEET, 'E8')).text, '84,75');
  });
});

void test('switched off, nothing is written', async () => {
  await onWorkbench('recalculates-not', async (workbench) => {
    await workbench.typeByKeyboard('D7', '400');
    await workbench.pane.getByText(/^5\/9 đơn vị dưới ngưỡng/).waitFor();
    assert.equal((await workbench.cell(SHEET, 'E7')).text, '');
  });
});

void test('the choice stays with the file, the ranking says that it is older, and is brought up to date', async () => {
  await onWorkbench('stale-ranking', async (workbench) => {
    await switchOn(workbench);
    await workbench.recalculate();
    await workbench.button('Tạo bảng xếp hạng').click();
    assert.match(await workbench.said(), /^Đã tạo trang tính “Xếp hạng”/);
    await workbench.reopen(await workbench.download(), 'again.xlsx');
    await workbench.page.evaluate((sheet) => window.workbench!.selectCell(sheet, 'A1'), SHEET);
    await workbench.pane.getByRole('heading', { level: 1, name: SHEET }).waitFor();
    assert.equal(await workbench.pane.getByRole('switch', { name: SWITCH }).isChecked(), true);
    assert.equal(await workbench.button('Cập nhật bảng xếp hạng').count(), 0);

    await workbench.typeByKeyboard('D7', '400');
    await workbench.pane.getByText('Bảng xếp hạng lập trước lần sửa cuối.').waitFor();
    await workbench.panePicture('pane-stale-ranking');
    await workbench.button('Cập nhật bảng xếp hạng').click();
    assert.match(await workbench.said(), /^Đã cập nhật trang tính “Xếp hạng”: 5 đơn vị dưới ngưỡng/);
    await workbench.button('Cập nhật bảng xếp hạng').waitFor({ state: 'detached' });
    assert.equal((await workbench.cell('Xếp hạng', 'B6')).text, 'UBND phường Hương Chử');
  });
});
