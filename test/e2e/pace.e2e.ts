import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onWorkbench, type WorkbenchPage } from './workbench-page';

const TOOL = 'Tiến độ và dự báo';
const SHEET = 'Tiến độ 2023';

/** Figures of 24/11/2023, a few more than on 18/11, from the first unit down. */
const NEXT = [220, 205, 180, 140, 171, 240, 263, 127, 145];

async function typeActuals(workbench: WorkbenchPage, figures: readonly number[]): Promise<void> {
  await workbench.paste('D7', { 'text/plain': figures.join('\r\n') });
}

void test('the pace by the end of the year and by 15/12, kept with the workbook', async () => {
  await onWorkbench('pace', async (workbench) => {
    await workbench.recalculate();
    const panel = await workbench.openTool(TOOL);
    const voluntary = panel.getByRole('region', { name: 'BHXH tự nguyện' });
    await voluntary.getByText('Số liệu ngày 18/11/2023 · dự báo theo nhịp từ 31/05/2023').waitFor();
    await voluntary.getByText('1.667/2.499 người · theo lịch 2.205').waitFor();
    await voluntary
      .getByText('Đến 31/12/2023 khoảng 1.723 người, thiếu 776; muốn đạt, cần thêm 136 người mỗi tuần')
      .waitFor();
    await voluntary.getByText('31/05/2023: 1.442 → 18/11/2023: 1.667').waitFor();
    await voluntary.getByText('Dự báo 226, thiếu 229 · cần 40 người/tuần').waitFor();
    await voluntary
      .getByRole('img', { name: 'Diễn biến: 31/05/2023 có 158 người; 18/11/2023 có 213 người' })
      .waitFor();
    await panel.scrollIntoViewIfNeeded();
    await workbench.panePicture('pane-pace');

    await panel.getByRole('radio', { name: '15/12/2023' }).check();
    assert.match(await workbench.said(), /^Đã ghi nhớ lựa chọn/);
    await voluntary
      .getByText('Đến 15/12/2023 khoảng 1.702 người, thiếu 797; muốn đạt, cần thêm 216 người mỗi tuần')
      .waitFor();

    await panel.getByRole('radio', { name: 'Ngày khác' }).check();
    await panel.getByLabel('Ngày hạn').fill('2023-11-30');
    await panel.getByRole('button', { name: 'Chọn ngày này' }).click();
    await voluntary.getByText('Đến 30/11/2023 khoảng 1.682 người', { exact: false }).waitFor();
    await workbench.panePicture('pane-pace-other-day');

    const saved = await workbench.download();
    await workbench.reopen(saved, 'again.xlsx');
    const again = await workbench.openTool(TOOL);
    await again.getByText('Đến 30/11/2023 khoảng 1.682 người', { exact: false }).first().waitFor();
  });
});

void test('a new period: figures awaited, then the trend grows by one', async () => {
  await onWorkbench('pace-new-period', async (workbench) => {
    await workbench.recalculate();
    await workbench.button('Sang kỳ mới').click();
    await workbench.button('Sang kỳ').click();
    assert.match(await workbench.said(), /^Đã sang kỳ 24\/11\/2023/);

    const panel = await workbench.openTool(TOOL);
    const voluntary = panel.getByRole('region', { name: 'BHXH tự nguyện' });
    await voluntary
      .getByText('Đang chờ số liệu ngày 24/11/2023; dưới đây là diễn biến đến kỳ trước.')
      .waitFor();
    await voluntary.getByText('18/11/2023 có 1.667 người · chờ số mới').waitFor();
    assert.equal(await voluntary.getByText('thiếu').count(), 0);
    await panel.scrollIntoViewIfNeeded();
    await workbench.panePicture('pane-pace-awaited');

    await typeActuals(workbench, NEXT.slice(0, 2));
    await voluntary.getByText('Mới có số ngày 24/11/2023 của 2/9 đơn vị', { exact: false }).waitFor();
    await typeActuals(workbench, NEXT);
    await voluntary.getByText('Số liệu ngày 24/11/2023 · dự báo theo nhịp từ 18/11/2023').waitFor();
    await voluntary.getByText('18/11/2023: 1.667 → 24/11/2023: 1.691').waitFor();

    // The next period: the sheet has forgotten 18/11, the history has not.
    await workbench.button('Sang kỳ mới').click();
    await workbench.button('Sang kỳ').click();
    assert.match(await workbench.said(), /^Đã sang kỳ 25\/11\/2023|^Đã sang kỳ 01\/12\/2023/);
    await typeActuals(
      workbench,
      NEXT.map((people) => people + 2),
    );
    const later = await workbench.openTool(TOOL);
    await later.getByText(/18\/11\/2023: 1\.667 → 24\/11\/2023: 1\.691 → \d\d\/\d\d\/2023: 1\.709/).waitFor();
    await later.scrollIntoViewIfNeeded();
    await workbench.picture('page-pace-three-periods');
    assert.equal((await workbench.cell(SHEET, 'F7')).text, '220');
  });
});

void test('by the keyboard, in a pane of 320 pixels, nothing reaches beyond its edge', async () => {
  await onWorkbench('pace-narrow', async (workbench) => {
    await workbench.recalculate();
    await workbench.page.locator('.pane').evaluate((pane) => {
      (pane as HTMLElement).style.width = '320px';
      (pane as HTMLElement).style.minWidth = '320px';
    });
    const panel = await workbench.openTool(TOOL);
    await panel.getByRole('radio', { name: '31/12/2023' }).focus();
    await workbench.page.keyboard.press('ArrowRight');
    await panel.getByLabel('Ngày hạn').waitFor();
    await panel.getByRole('button', { name: 'Xem cả 9' }).first().focus();
    await workbench.page.keyboard.press('Enter');
    await panel.scrollIntoViewIfNeeded();
    const beyond = await panel.evaluate((element) =>
      [...element.querySelectorAll('*')]
        .filter((one) => one.getBoundingClientRect().right > element.getBoundingClientRect().right + 1)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    assert.deepEqual(beyond, []);
    await workbench.panePicture('pane-pace-narrow');
  });
});
