import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onWorkbench } from './workbench-page';

const SHEET = 'Bảng mức đóng';

void test('Bảng mức đóng: told at once, refused in words, made as a sheet, given back', async () => {
  await onWorkbench('contribution', async (workbench) => {
    const before = await workbench.download();
    const panel = await workbench.openTool('Bảng mức đóng');
    await panel.getByLabel('Quy định', { exact: true }).selectOption({ label: 'Từ 01/01/2021' });
    const year = panel.getByRole('row', { name: '12 tháng' });
    assert.deepEqual(await year.getByRole('cell').allInnerTexts(), [
      '12 tháng',
      '1.663.200',
      '184.800',
      '1.848.000',
    ]);
    await workbench.panePicture('pane-contribution');
    await panel.getByLabel('Mức thu nhập chọn đóng').fill('600000');
    await panel.getByText('thấp hơn mức thấp nhất là 700.000 đồng (áp dụng từ 01/01/2021)').waitFor();
    await workbench.panePicture('pane-contribution-refused');
    await panel.getByLabel('Mức thu nhập chọn đóng').fill('700.000');

    await panel.getByLabel('Số mức').fill('3');
    await panel.getByText('3 mức, 700.000 đến 1.700.000 đồng').scrollIntoViewIfNeeded();
    await workbench.panePicture('pane-contribution-table');
    await panel.getByRole('button', { name: 'Tạo bảng mức đóng' }).click();
    assert.match(await workbench.said(), /^Đã tạo trang tính “Bảng mức đóng”: 3 mức/);
    await workbench.picture('page-contribution');
    assert.deepEqual(await workbench.shown(SHEET, 'A', 5, 7), ['700.000', '1.200.000', '1.700.000']);
    assert.deepEqual(await workbench.shown(SHEET, 'B', 5, 5), ['154.000']);
    assert.deepEqual(await workbench.shown(SHEET, 'C', 5, 5), ['15.400']);
    assert.deepEqual(await workbench.shown(SHEET, 'G', 5, 5), ['1.663.200']);

    await workbench.button('Hoàn tác').click();
    assert.match(await workbench.said(), /^Đã hoàn tác lần lập bảng mức đóng/);
    assert.deepEqual(await workbench.download(), before);
  });
});

void test('by the keyboard alone, at the width of a narrow pane', async () => {
  await onWorkbench('contribution-keyboard', async (workbench) => {
    const panel = await workbench.openTool('Bảng mức đóng');
    await panel.getByLabel('Quy định', { exact: true }).focus();
    await workbench.narrowPane();
    await workbench.page.keyboard.press('End');
    await panel.getByText('162/KH-UBND').waitFor();
    await workbench.panePicture('pane-contribution-narrow');
    assert.ok(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth));
    await panel.getByRole('button', { name: 'Nhập quy định mới' }).click();
    await panel.getByText('Khi Nhà nước đổi', { exact: false }).scrollIntoViewIfNeeded();
    await workbench.panePicture('pane-contribution-own-rules');
    await panel.getByLabel('Số mức').focus();
    await workbench.page.keyboard.press('Control+a');
    await workbench.page.keyboard.type('2');
    await workbench.page.keyboard.press('Enter');
    assert.match(await workbench.said(), /^Đã tạo trang tính “Bảng mức đóng”: 2 mức/);
    assert.deepEqual(await workbench.shown(SHEET, 'A', 5, 7), ['700.000', '1.200.000', '']);
  });
});
