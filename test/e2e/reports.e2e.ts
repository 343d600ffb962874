import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onWorkbench, sample, type WorkbenchPage } from './workbench-page';

const SHEET = 'Tiến độ 2023';
const LAGGING = ['Hương Toàn', 'Hương Chử', 'Hương Văn', 'Bình Tiến', 'Hương Vân', 'Hương Xuân'];

/** Everything that a sheet shows in its first rows and columns, row by row, without blank rows. */
async function shownRows(workbench: WorkbenchPage, sheet: string): Promise<string[][]> {
  const rows: string[][] = [];
  for (let row = 1; row <= 24; row += 1) {
    const texts: string[] = [];
    for (const column of 'ABCDEFGHIJKL') texts.push((await workbench.cell(sheet, `${column}${row}`)).text);
    if (texts.some((text) => text !== '')) rows.push(texts);
  }
  return rows;
}

void test('the ranking lists the six lagging units from the lowest up, with the people still needed', async () => {
  await onWorkbench('ranking', async (workbench) => {
    await workbench.recalculate();
    await workbench.button('Tạo bảng xếp hạng').click();
    await workbench.pane.getByText('“Xếp hạng”').first().waitFor();
    const rows = await shownRows(workbench, 'Xếp hạng');
    const listed = rows.filter((row) => LAGGING.some((unit) => row.some((text) => text.includes(unit))));
    assert.deepEqual(
      listed.map((row) => [row[0], LAGGING.find((unit) => row.some((text) => text.includes(unit)))]),
      LAGGING.map((unit, index) => [String(index + 1), unit]),
    );
    assert.ok(listed[0]?.includes('151'), 'Hương Toàn needs 151 people');
    assert.ok(
      rows.some((row) => row.includes('354')),
      'the six together need 354',
    );
    await workbench.picture('page-ranking');
  });
});

void test('the summary has the totals, the units below, the strongest rise and fall', async () => {
  await onWorkbench('summary', async (workbench) => {
    await workbench.recalculate();
    await workbench.button('Tạo bảng tổng hợp').click();
    await workbench.pane.getByText('“Tổng hợp”').first().waitFor();
    const rows = await shownRows(workbench, 'Tổng hợp');
    const texts = rows.flat();
    for (const text of ['2.499', '1.667', '66,71', '30.107', '29.261', '97,19']) {
      assert.ok(texts.includes(text), `${text} is there: ${texts.join(' | ')}`);
    }
    for (const line of ['UBND xã Bình Thành|Tăng|30,97', 'UBND phường Hương Văn|Giảm|-11,36']) {
      assert.ok(
        rows.some((row) => row.join('|').includes(line)),
        line,
      );
    }
    await workbench.picture('page-summary');
  });
});

void test('saved and opened again it is the same workbook, and there is nothing left to do', async () => {
  await onWorkbench('reopened', async (workbench) => {
    await workbench.recalculate();
    await workbench.button('Tạo bảng tổng hợp').click();
    await workbench.pane.getByText('“Tổng hợp”').first().waitFor();
    await workbench.button('Tạo bảng xếp hạng').click();
    await workbench.pane.getByText('“Xếp hạng”').first().waitFor();
    const names = await workbench.sheetNames();
    const before = [await shownRows(workbench, SHEET), await shownRows(workbench, 'Xếp hạng')];
    const saved = await workbench.download();
    assert.notDeepEqual(saved, sample('huong-tra.xlsx'));

    await workbench.reopen(saved, 'da-luu.xlsx');
    assert.deepEqual(await workbench.sheetNames(), names);
    assert.deepEqual(await workbench.download(), saved);
    assert.deepEqual([await shownRows(workbench, SHEET), await shownRows(workbench, 'Xếp hạng')], before);
    assert.equal((await workbench.cell(SHEET, 'E7')).conditional?.numberFormat?.includes('▼'), true);
    await workbench.page.getByText(SHEET, { exact: true }).first().click();
    await workbench.pane.getByText(/^9 đơn vị/).waitFor();
    // Another sheet is in front now, and that is saved too.
    const opened = await workbench.download();
    assert.match(await workbench.recalculate(), /^Không có gì phải thay đổi/);
    assert.deepEqual(await workbench.download(), opened);
  });
});
