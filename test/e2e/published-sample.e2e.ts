import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onWorkbench } from './workbench-page';

const SHEET = 'Tiến độ 2023';
const FILE = 'huong-tra-published.xlsx';

void test('the published sheet has one error, and Đến ô leads to it', async () => {
  await onWorkbench(
    'published',
    async (workbench) => {
      await workbench.button('1 lỗi').click();
      const findings = workbench.pane.getByRole('region', { name: 'Kiểm tra' }).getByRole('listitem');
      assert.equal(await findings.count(), 1);
      const sentence = await findings.first().innerText();
      for (const figure of ['G16', '57,7', '9,01']) assert.ok(sentence.includes(figure), sentence);
      await workbench.button('Đến ô G16').click();
      await workbench.page.waitForFunction(() => window.workbench!.selection === 'G16');
      await workbench.picture('page-published');
    },
    FILE,
  );
});

void test('Tính lại replaces the wrong figure, says so, and gives it back', async () => {
  await onWorkbench(
    'published-recalculated',
    async (workbench) => {
      const said = await workbench.recalculate();
      for (const word of ['G16', '57,7', '9,01']) assert.ok(said.includes(word), said);
      assert.equal((await workbench.cell(SHEET, 'G16')).text, '9,01');
      await workbench.button('Hoàn tác').click();
      await workbench.pane.getByText('Đã hoàn tác').waitFor();
      const back = await workbench.cell(SHEET, 'G16');
      assert.deepEqual([back.value, back.formula], [57.7, null]);
    },
    FILE,
  );
});
