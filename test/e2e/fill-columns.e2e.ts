import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onWorkbench } from './workbench-page';

const SHEET = 'Tiến độ 2023';
const NAME = 'Thêm cột còn thiếu';

void test('missing columns: offered, put in with one press, given back with one press', async () => {
  await onWorkbench('fill-columns', async (workbench) => {
    await workbench.recalculate();
    const before = await workbench.download();
    const panel = await workbench.openTool(NAME);
    await panel.getByLabel('Còn thiếu của BHXH tự nguyện, sau cột G').waitFor();
    await workbench.panePicture('pane-fill-columns');
    await panel.getByLabel('Còn thiếu của BHXH tự nguyện, sau cột G').check();
    await panel.getByLabel('Còn thiếu của BHYT hộ gia đình, sau cột J').check();
    await panel.getByText('Theo 9/9 ô đã có số.', { exact: true }).waitFor();
    await panel.getByRole('button', { name: 'Thêm và điền' }).scrollIntoViewIfNeeded();
    await workbench.panePicture('pane-fill-columns-ticked');
    await panel.getByRole('button', { name: 'Thêm và điền' }).click();
    assert.match(
      await workbench.said(),
      /^Đã thêm cột H \(còn thiếu, BHXH tự nguyện\), L \(còn thiếu, BHYT hộ gia đình\), điền 20 ô công thức/,
    );
    await workbench.picture('page-fill-columns');

    assert.equal((await workbench.cell(SHEET, 'H6')).text, 'Còn thiếu');
    assert.deepEqual(await workbench.shown(SHEET, 'H', 7, 9), ['242', '151', '126']);
    assert.deepEqual(await workbench.shown(SHEET, 'L', 7, 9), ['59', '128', '132']);
    assert.equal((await workbench.cell(SHEET, 'I5')).text, 'BHYT hộ gia đình');
    assert.equal((await workbench.cell(SHEET, 'K7')).text.replace('▼ ', ''), '99,02');

    await workbench.button('Hoàn tác').click();
    assert.match(await workbench.said(), /^Đã hoàn tác việc thêm cột/);
    assert.equal((await workbench.cell(SHEET, 'H5')).text, 'BHYT hộ gia đình');
    assert.deepEqual(await workbench.download(), before);
  });
});

void test('how changes are counted is chosen with the keyboard, and said before and after', async () => {
  await onWorkbench('fill-convention', async (workbench) => {
    await workbench.recalculate();
    const panel = await workbench.openTool(NAME);
    const list = panel.getByRole('combobox', { name: 'BHXH tự nguyện (cột G)' });
    await list.focus();
    await list.selectOption({ label: 'Số người tăng, giảm' });
    await panel.getByText('Anh/chị đã chọn.', { exact: true }).waitFor();
    await panel.getByRole('button', { name: 'Thêm và điền' }).focus();
    await workbench.page.keyboard.press('Enter');
    assert.match(await workbench.said(), /^Đã điền 10 ô công thức, đổi 10 số \(G7: 12,08 → 55; /);
    assert.deepEqual(await workbench.shown(SHEET, 'G', 7, 8), ['55,00', '31,00']);
  });
});
