import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onWorkbench } from './workbench-page';

const TOOL = 'Kiểu bảng xếp hạng';
const SHEET = 'Tiến độ 2023';
const KINDS = ['Xếp hạng BHXH tự nguyện', 'Xếp hạng BHYT hộ gia đình'];

void test('all units, a sheet for each kind: looked at before, made, kept, and taken back', async () => {
  await onWorkbench('kind-of-ranking', async (workbench) => {
    await workbench.recalculate();
    const panel = await workbench.openTool(TOOL);
    const preview = panel.getByRole('group', { name: 'Bảng sẽ có' });
    await preview.getByText('BHXH tự nguyện: 6 trong 9 đơn vị').waitFor();
    await workbench.panePicture('pane-kind-of-ranking');

    await panel.getByRole('radio', { name: 'Mọi đơn vị, cao nhất đứng đầu' }).check();
    await panel.getByRole('radio', { name: 'Mỗi loại một trang tính' }).check();
    await preview.getByText('BHXH tự nguyện: 9 đơn vị, 6 dưới ngưỡng').waitFor();
    await preview.getByText(`Thêm trang tính “${KINDS[0]}”, “${KINDS[1]}”.`).waitFor();
    await workbench.narrowPane();
    await panel.getByRole('button', { name: 'Tạo bảng theo kiểu này' }).scrollIntoViewIfNeeded();
    await workbench.panePicture('pane-kind-of-ranking-narrow');
    await panel.getByRole('button', { name: 'Tạo bảng theo kiểu này' }).click();
    await workbench.pane.getByText(`Đã tạo trang tính “${KINDS[0]}”`, { exact: false }).first().waitFor();
    assert.deepEqual(await workbench.sheetNames(), [SHEET, ...KINDS]);
    assert.deepEqual(
      [(await workbench.cell(KINDS[0] ?? '', 'B6')).text, (await workbench.cell(KINDS[0] ?? '', 'K6')).text],
      ['UBND xã Hương Bình', '15'],
    );
    await workbench.picture('page-kind-of-ranking');

    await workbench.reopen(await workbench.download(), 'again.xlsx');
    const again = await workbench.openTool(TOOL);
    assert.ok(await again.getByRole('radio', { name: 'Mỗi loại một trang tính' }).isChecked());
    await again.getByText(`Lập lại trang tính “${KINDS[0]}”, “${KINDS[1]}”.`).waitFor();

    await again.getByRole('radio', { name: 'Cạnh nhau, một trang tính, ít cột hơn' }).check();
    await again.getByRole('button', { name: 'Tạo bảng theo kiểu này' }).click();
    await workbench.pane.getByText('lập theo kiểu trước, giữ nguyên', { exact: false }).first().waitFor();
    assert.deepEqual(await workbench.sheetNames(), [SHEET, ...KINDS, 'Xếp hạng']);
    await workbench.picture('page-ranking-beside');
    await workbench.button('Hoàn tác').click();
    await workbench.pane.getByText('Đã hoàn tác lần lập bảng xếp hạng.').first().waitFor();
    assert.deepEqual(await workbench.sheetNames(), [SHEET, ...KINDS]);
  });
});
