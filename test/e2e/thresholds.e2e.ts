import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onWorkbench, type WorkbenchPage } from './workbench-page';

const SHEET = 'Tiến độ 2023';
const TOOL = 'Ngưỡng và mốc';
const KIND = 'Ngưỡng theo loại bảo hiểm';
const DATE = 'Mốc trong năm';
const UNIT = 'Ngưỡng riêng từng đơn vị';

/** The names of the rows of BHXH tự nguyện, 7 to 15, that are flagged. */
async function flagged(workbench: WorkbenchPage): Promise<number[]> {
  const texts = await workbench.shown(SHEET, 'E', 7, 15);
  return texts.flatMap((text, index) => (text.startsWith('▼') ? [index + 7] : []));
}

/** What the tool says of the sheet in front. */
async function holds(workbench: WorkbenchPage, words: string): Promise<void> {
  await workbench.pane.getByRole('listitem').filter({ hasText: words }).waitFor();
}

void test('thresholds of 30/6 hold on a sheet of that day, and go before what was chosen by kind', async () => {
  await onWorkbench('thresholds', async (workbench) => {
    await workbench.recalculate();
    assert.deepEqual(await flagged(workbench), [7, 8, 9, 10, 11, 12]);
    const panel = await workbench.openTool(TOOL);
    await holds(workbench, 'BHXH tự nguyện: 80%, mức thường dùng');
    await workbench.panePicture('pane-thresholds');

    const form = panel.getByRole('form', { name: KIND });
    await form.getByLabel('BHXH tự nguyện').fill('60');
    await form.getByRole('button', { name: 'Ghi nhớ' }).click();
    assert.match(await workbench.said(), /^Đã ghi nhớ lựa chọn\. Nhấn Tính lại để đặt lại dấu ▼/);
    await holds(workbench, 'BHXH tự nguyện: 60%, anh/chị đặt theo loại');
    assert.deepEqual(await flagged(workbench), [7, 8, 9, 10, 11, 12]);
    await workbench.recalculate();
    assert.deepEqual(await flagged(workbench), [7, 8, 9]);

    await panel.getByRole('button', { name: DATE }).click();
    await panel.getByRole('button', { name: 'Thêm mốc 30/6: BHXH tự nguyện 80%, BHYT 93%' }).click();
    await panel.getByRole('button', { name: 'Bỏ 30/6: BHXH tự nguyện 80%, BHYT 93%' }).waitFor();
    await holds(workbench, 'BHXH tự nguyện: 60%, anh/chị đặt theo loại');
    await workbench.panePicture('pane-milestones');

    await workbench.typeByKeyboard('A3', '(Tính đến 30/6/2023)');
    await workbench.typeByKeyboard('D6', 'Số thực hiện (30/6/2023)');
    await holds(workbench, 'BHXH tự nguyện: 80%, theo mốc 30/6');
    await holds(workbench, 'BHYT hộ gia đình: 93%, theo mốc 30/6');
    await workbench.recalculate();
    assert.deepEqual(await flagged(workbench), [7, 8, 9, 10, 11, 12]);

    await workbench.reopen(await workbench.download(), 'moc.xlsx');
    await workbench.openTool(TOOL);
    await holds(workbench, 'BHXH tự nguyện: 80%, theo mốc 30/6');
  });
});

void test('one unit with its own threshold: its flag, its line, and all of it taken back', async () => {
  await onWorkbench('thresholds-of-units', async (workbench) => {
    await workbench.recalculate();
    const before = await workbench.shown(SHEET, 'E', 7, 16);
    const panel = await workbench.openTool(TOOL);
    await panel.getByRole('button', { name: UNIT }).click();
    const form = panel.getByRole('form', { name: UNIT });
    await form.getByLabel('Đơn vị').selectOption('UBND xã Hương Toàn');
    await form.getByLabel('Ngưỡng (%)').fill('45');
    await form.getByRole('button', { name: 'Thêm' }).click();
    assert.match(await workbench.said(), /^Đã ghi nhớ lựa chọn/);
    await holds(workbench, 'BHXH tự nguyện: 80%, mức thường dùng; 1 đơn vị có ngưỡng riêng');
    await workbench.panePicture('pane-unit-threshold');
    await workbench.recalculate();
    assert.deepEqual(await flagged(workbench), [8, 9, 10, 11, 12]);

    await workbench.button('Hoàn tác').click();
    assert.match(await workbench.said(), /^Đã hoàn tác lần tính lại/);
    assert.deepEqual(await flagged(workbench), [7, 8, 9, 10, 11, 12]);
    await workbench.button('Hoàn tác').click();
    assert.match(await workbench.said(), /^Đã bỏ lựa chọn vừa rồi/);
    await holds(workbench, 'BHXH tự nguyện: 80%, mức thường dùng');
    assert.deepEqual(await workbench.shown(SHEET, 'E', 7, 16), before);
  });
});

void test('by the keyboard alone: a part opens, takes a percent, and keeps it', async () => {
  await onWorkbench('thresholds-keyboard', async (workbench) => {
    await workbench.openTool(TOOL);
    await workbench.pane.getByLabel('BHXH tự nguyện').first().focus();
    await workbench.page.keyboard.type('75,5');
    await workbench.page.keyboard.press('Enter');
    assert.match(await workbench.said(), /^Đã ghi nhớ lựa chọn/);
    await holds(workbench, 'BHXH tự nguyện: 75,5%, anh/chị đặt theo loại');
    await workbench.button(DATE).focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.button('Thêm mốc 31/12: BHYT học sinh, sinh viên 100%').focus();
    await workbench.page.keyboard.press('Enter');
    const removal = workbench.button('Bỏ 31/12: BHYT học sinh, sinh viên 100%');
    await removal.focus();
    await workbench.page.keyboard.press('Enter');
    await removal.waitFor({ state: 'detached' });
    // The focus stays where the line was, not at the top of the page.
    const inside = workbench.pane.getByRole('region', { name: TOOL }).locator(':focus');
    await inside.waitFor({ state: 'attached' });
  });
});
