import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onWorkbench } from './workbench-page';

const SHEET = 'Tiến độ 2023';

void test('a new actual typed into its cell changes rate, change and flag at once', async () => {
  await onWorkbench('typed', async (workbench) => {
    await workbench.recalculate();
    await workbench.typeByKeyboard('D7', '400');
    const rate = await workbench.cell(SHEET, 'E7');
    assert.deepEqual([rate.text, rate.conditional], ['87,91', null]);
    assert.equal((await workbench.cell(SHEET, 'G7')).text, '53,18');
    assert.equal((await workbench.cell(SHEET, 'D16')).text, '1.854');
    assert.equal((await workbench.cell(SHEET, 'E16')).text, '74,19');

    await workbench.typeByKeyboard('D7', '213');
    assert.equal((await workbench.cell(SHEET, 'E7')).text, '▼ 46,81');
    await workbench.typeByKeyboard('D15', '127');
    assert.equal((await workbench.cell(SHEET, 'E15')).text, '▼ 79,38');
    await workbench.picture('page-typed');
  });
});

void test('numbers are typed as they are shown: dot for thousands, comma for decimals', async () => {
  await onWorkbench('typed-vietnamese', async (workbench) => {
    for (const { address, typed, value, text } of [
      { address: 'K18', typed: '1.234', value: 1234, text: '1.234' },
      { address: 'K19', typed: '46,81', value: 46.81, text: '46,81' },
      { address: 'K20', typed: '12,5%', value: 0.125, text: '12,50%' },
      { address: 'K21', typed: '18/11/2023', value: 45248, text: '18/11/2023' },
      { address: 'K22', typed: '12.5', value: '12.5', text: '12.5' },
      { address: 'K23', typed: '=C7/2', value: 227.5, text: '227,5' },
    ]) {
      await workbench.typeByKeyboard(address, typed);
      const cell = await workbench.cell(SHEET, address);
      assert.deepEqual([cell.value, cell.text], [value, text], typed);
    }
  });
});

void test('a pasted block, as text and as a table, lands as numbers and counts', async () => {
  await onWorkbench('pasted', async (workbench) => {
    await workbench.recalculate();
    await workbench.paste('D7', { 'text/plain': '400\r\n203\r\n182' });
    assert.equal((await workbench.cell(SHEET, 'E7')).text, '87,91');
    const rows = ['5.000', '3.894'].map((count) => `<tr><td>${count}</td><td>3.895</td></tr>`).join('');
    await workbench.paste('H7', { 'text/plain': ' ', 'text/html': `<table>${rows}</table>` });
    assert.deepEqual(
      [(await workbench.cell(SHEET, 'H7')).value, (await workbench.cell(SHEET, 'I8')).value],
      [5000, 3895],
    );
    assert.equal((await workbench.cell(SHEET, 'J8')).text, '100,03');
    assert.equal((await workbench.cell(SHEET, 'J7')).text, '▼ 77,90');
  });
});

void test('the pane hears of edits: it reads the sheet again by itself', async () => {
  await onWorkbench('pane-hears', async (workbench) => {
    await workbench.recalculate();
    await workbench.pane.getByText(/^6\/9 đơn vị dưới ngưỡng/).waitFor();
    await workbench.typeByKeyboard('D7', '400');
    await workbench.pane.getByText(/^5\/9 đơn vị dưới ngưỡng/).waitFor();
  });
});

void test('while a cell is being edited the add-in is refused, as in Excel, and nothing typed is lost', async () => {
  await onWorkbench('editing', async (workbench) => {
    await workbench.clickCell('D7');
    await workbench.page.keyboard.type('400');
    await workbench.button('Tính lại').click();
    await workbench.pane.getByRole('alert').filter({ hasText: 'ô đang nhập dở' }).waitFor();
    await workbench.ribbon('Tính lại').click();
    await workbench.page.getByRole('alert').filter({ hasText: 'ô đang nhập dở' }).waitFor();
    await workbench.clickCell('D8');
    assert.equal((await workbench.cell(SHEET, 'D7')).value, 400);
    await workbench.ribbon('Tính lại').click();
    await workbench.pane.getByText('Đã điền').waitFor();
    assert.equal((await workbench.cell(SHEET, 'E7')).text, '87,91');
  });
});

void test('typing on right after an edit is no problem to tell of: the pane reads when the cell is left', async () => {
  await onWorkbench('typing-on', async (workbench) => {
    await workbench.recalculate();
    await workbench.typeByKeyboard('D7', '400');
    // The next cell is open before the pane has read the sheet again.
    await workbench.page.keyboard.type('2');
    await workbench.page.waitForTimeout(1500);
    assert.equal(await workbench.pane.getByText('ô đang nhập dở').count(), 0);
    await workbench.pane.getByText(/^6\/9 đơn vị dưới ngưỡng/).waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.pane.getByText(/^5\/9 đơn vị dưới ngưỡng/).waitFor();
    assert.equal(await workbench.pane.getByText('ô đang nhập dở').count(), 0);
  });
});
