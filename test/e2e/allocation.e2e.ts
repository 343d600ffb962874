import assert from 'node:assert/strict';
import { test } from 'node:test';

import { COMMUNE, communeRows } from '../core/allocation/commune';
import { madeWorkbook } from '../headless/made-workbook';
import { onWorkbench } from './workbench-page';

const SHEET = 'Phân bổ chỉ tiêu';

async function commune(plans?: readonly (string | number)[]): Promise<Uint8Array> {
  const rows = communeRows(plans).map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return madeWorkbook({ name: COMMUNE, rows });
}

void test('Phân bổ chỉ tiêu: held against the quota, 40 = 6 × 5 + 10 written into the column, given back', async () => {
  await onWorkbench('allocation', async (workbench) => {
    await workbench.reopen(await commune([7, 7, 7, 7, 5, 4, 5]), 'hai-duong.xlsx');
    await workbench.pane.getByRole('heading', { name: COMMUNE }).waitFor();
    const before = await workbench.download();
    const panel = await workbench.openTool('Phân bổ chỉ tiêu');
    await panel.getByText('Các nơi đang cộng 42, giao 40: thừa 2.').waitFor();
    await workbench.panePicture('pane-allocation');
    await panel.getByLabel('Số ấn định cho Đại lý BHYT, BHXH xã').fill('10');
    await panel.getByText('40 = 40 ✓').scrollIntoViewIfNeeded();
    await workbench.panePicture('pane-allocation-parts');
    await panel.getByText('thay 6 số đang có').scrollIntoViewIfNeeded();
    await panel.getByRole('button', { name: 'Ghi vào cột D' }).click();
    assert.match(await workbench.said(), /^Đã phân bổ 40 người cho 7 nơi: điền 6 ô cột D, thay 6 số\./);
    assert.deepEqual(await workbench.shown(COMMUNE, 'D', 5, 12), ['5', '5', '5', '5', '5', '5', '10', '40']);
    await workbench.picture('page-allocation-column');
    await workbench.button('Hoàn tác').click();
    assert.match(await workbench.said(), /^Đã hoàn tác lần phân bổ/);
    assert.deepEqual(await workbench.download(), before);
  });
});

void test('by population onto a sheet of its own, by the keyboard', async () => {
  await onWorkbench('allocation-sheet', async (workbench) => {
    await workbench.reopen(await commune(), 'hai-duong.xlsx');
    await workbench.pane.getByRole('heading', { name: COMMUNE }).waitFor();
    const panel = await workbench.openTool('Phân bổ chỉ tiêu');
    await panel.getByRole('radio', { name: 'Chia đều' }).focus();
    await workbench.page.keyboard.press('ArrowDown');
    await panel.getByText('Chưa có dân số của Đại lý BHYT, BHXH xã').waitFor();
    await workbench.panePicture('pane-allocation-refused');
    await panel.getByLabel('Số ấn định cho Đại lý BHYT, BHXH xã').focus();
    await workbench.page.keyboard.type('10');
    await panel.getByText('40 = 40 ✓').waitFor();
    await workbench.narrowPane();
    await workbench.panePicture('pane-allocation-population');
    assert.ok(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth));
    await panel.getByRole('button', { name: 'Tạo trang phân bổ' }).focus();
    await workbench.page.keyboard.press('Enter');
    assert.match(await workbench.said(), /^Đã tạo trang tính “Phân bổ chỉ tiêu”: 40 người cho 7 nơi\./);
    await workbench.picture('page-allocation');
    assert.deepEqual(await workbench.shown(SHEET, 'E', 5, 13), [
      '7',
      '5',
      '6',
      '3',
      '4',
      '5',
      '10',
      '40',
      '40',
    ]);
  });
});
