import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onWorkbench } from './workbench-page';

const SHEET = 'Tiến độ 2023';
/** The figures that the office published; the total's change as it follows from them. */
const RATES = ['46,81', '57,34', '59,09', '65,53', '72,65', '77,08', '80,37', '80,65', '90,63', '66,71'];
const CHANGES = ['12,08', '8,75', '-11,36', '11,16', '13,68', '23,26', '0,62', '30,97', '-0,63', '9,01'];
const BHYT = ['99,02', '96,71', '96,72', '95,28', '95,24', '97,12', '97,94', '96,93', '98,07', '97,19'];
const FLAGGED = 6;

void test('the sample is open and the pane says what it is', async () => {
  await onWorkbench('sample-open', async (workbench) => {
    await workbench.pane
      .getByText('9 đơn vị · tính đến 18/11/2023 · so với 31/05/2023', { exact: true })
      .waitFor();
    assert.equal(await workbench.page.title(), 'huong-tra.xlsx – Chạy thử ngoài Excel');
    await workbench.picture('page-opened');
    await workbench.panePicture('pane-opened');
  });
});

void test('one press of Tính lại fills the columns and flags six cells with a sign', async () => {
  await onWorkbench('recalculated', async (workbench) => {
    await workbench.recalculate();
    const signed = RATES.map((rate, index) => (index < FLAGGED ? `▼ ${rate}` : rate));
    assert.deepEqual(await workbench.shown(SHEET, 'E', 7, 16), signed);
    assert.deepEqual(await workbench.shown(SHEET, 'G', 7, 16), CHANGES);
    assert.deepEqual(await workbench.shown(SHEET, 'J', 7, 16), BHYT);
    for (const column of ['E', 'G', 'J']) {
      for (let row = 7; row <= 16; row += 1) {
        const cell = await workbench.cell(SHEET, `${column}${row}`);
        assert.match(cell.formula ?? '', /^=/, `${column}${row} is a formula`);
        const flagged = column === 'E' && row < 7 + FLAGGED;
        assert.equal(cell.conditional !== null, flagged, `${column}${row} is flagged: ${flagged}`);
      }
    }
    await workbench.picture('page-recalculated');
    await workbench.panePicture('pane-recalculated');
  });
});

void test('Tính lại takes at most three round trips, and a second press changes nothing', async () => {
  await onWorkbench('pressed-twice', async (workbench) => {
    await workbench.page.evaluate(() => window.workbench!.resetCounters());
    await workbench.recalculate();
    const trips = await workbench.page.evaluate(() => window.workbench!.counters.roundTrips);
    assert.ok(trips >= 2 && trips <= 3, `${trips} round trips`);
    const once = await workbench.download();
    assert.match(await workbench.recalculate(), /^Không có gì phải thay đổi/);
    assert.deepEqual(await workbench.download(), once);
  });
});

void test('Hoàn tác takes everything back', async () => {
  await onWorkbench('taken-back', async (workbench) => {
    const before = await workbench.download();
    await workbench.recalculate();
    await workbench.button('Hoàn tác').click();
    await workbench.pane.getByText('Đã hoàn tác').waitFor();
    for (const column of ['E', 'G', 'J']) {
      assert.deepEqual(await workbench.shown(SHEET, column, 7, 16), Array<string>(10).fill(''));
    }
    const cell = await workbench.cell(SHEET, 'E7');
    assert.deepEqual([cell.formula, cell.conditional], [null, null]);
    assert.deepEqual(await workbench.download(), before);
  });
});
