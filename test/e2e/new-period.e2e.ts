import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onWorkbench } from './workbench-page';

const SHEET = 'Tiến độ 2023';
const HISTORY = 'Lịch sử tiến độ';
const ACTUALS = ['213', '203', '182', '135', '170', '232', '262', '125', '145'];

void test('Sang kỳ mới: announced, written in one press, kept as history, given back', async () => {
  await onWorkbench('new-period', async (workbench) => {
    await workbench.recalculate();
    const before = await workbench.download();
    await workbench.button('Sang kỳ mới').click();
    await workbench.pane.getByText('chuyển sang cột kỳ trước', { exact: false }).waitFor();
    assert.equal(await workbench.pane.getByLabel('Ngày của số liệu mới').inputValue(), '2023-11-24');
    await workbench.panePicture('pane-new-period');
    await workbench.button('Sang kỳ').click();
    assert.match(await workbench.said(), /^Đã sang kỳ 24\/11\/2023, .*18 dòng lưu ở trang “Lịch sử tiến độ”/);
    await workbench.picture('page-new-period');

    assert.deepEqual(await workbench.shown(SHEET, 'F', 7, 15), ACTUALS);
    assert.deepEqual(await workbench.shown(SHEET, 'D', 7, 15), Array(9).fill(''));
    assert.deepEqual(await workbench.shown(SHEET, 'A', 3, 3), ['(Tính đến 24/11/2023)']);
    assert.deepEqual(await workbench.shown(HISTORY, 'C', 1, 3), ['Ngày', '18/11/2023', '18/11/2023']);
    await workbench.pane
      .getByText('9 đơn vị · tính đến 24/11/2023 · so với 18/11/2023', { exact: true })
      .waitFor();

    await workbench.button('Hoàn tác').click();
    assert.match(await workbench.said(), /^Đã hoàn tác việc sang kỳ/);
    assert.deepEqual(await workbench.shown(SHEET, 'D', 7, 15), ACTUALS);
    assert.deepEqual(await workbench.sheetNames(), [SHEET]);
    assert.deepEqual(await workbench.download(), before);
  });
});

void test('by the keyboard alone: the form opens, takes a day, and gives the focus back', async () => {
  await onWorkbench('new-period-keyboard', async (workbench) => {
    await workbench.button('Sang kỳ mới').focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.button('25/11/2023').focus();
    await workbench.page.keyboard.press('Space');
    assert.equal(await workbench.pane.getByLabel('Ngày của số liệu mới').inputValue(), '2023-11-25');
    await workbench.button('Thôi').focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.button('Sang kỳ mới').and(workbench.pane.locator(':focus')).waitFor();
  });
});
