import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Locator } from 'playwright-core';

import { HEADER, madeWorkbook } from '../headless/made-workbook';
import { Keyboard } from './keyboard';
import { onWorkbench, type WorkbenchPage } from './workbench-page';

const SHEET = 'Tiến độ 2023';
const KIND = 'Điền số của loại bảo hiểm';
const ACTUALS = ['213', '203', '182', '135', '170', '232', '262', '125', '145'];

/** Opens the tool for BHXH tự nguyện. */
async function openPaste(workbench: WorkbenchPage): Promise<Locator> {
  const tool = await workbench.openTool('Dán số liệu BHXH');
  await tool.getByLabel(KIND).selectOption('BHXH tự nguyện');
  return tool;
}

async function paste(workbench: WorkbenchPage, text: string): Promise<Locator> {
  const tool = await openPaste(workbench);
  await tool.getByLabel('Số liệu BHXH gửi').fill(text);
  await workbench.button('Đối chiếu').click();
  return tool;
}

const refused: readonly [what: string, text: string, asks: string | RegExp][] = [
  ['empty', '', 'Chưa có số liệu nào; hãy chép bảng BHXH gửi rồi dán lại.'],
  ['no-units', '1\t213\n2\t262', /^Chưa thấy tên đơn vị nào; hãy chép cả cột tên đơn vị/],
  [
    'unit-twice',
    'Hương Toàn\t213\nTứ Hạ\t262\nUBND xã Hương Toàn\t214',
    'Có 1 đơn vị ghi hơn một lần; hãy chọn dòng nào được tính.',
  ],
  [
    'two-columns',
    'Hương Toàn\t213\t158\nTứ Hạ\t262\t260',
    'Có 2 cột có thể là số thực hiện; hãy chọn một cột.',
  ],
];

for (const [what, text, asks] of refused) {
  void test(`a paste that is refused (${what}) changes nothing, and asks`, async () => {
    await onWorkbench(`paste-${what}`, async (workbench) => {
      const before = await workbench.download();
      const tool = await paste(workbench, text);
      await tool.getByText(asks).first().waitFor();
      await workbench.panePicture(`pane-paste-${what}`);
      assert.equal(await workbench.button('Điền số liệu').count(), 0);
      assert.equal(await workbench.button('Hoàn tác').count(), 0);
      assert.deepEqual(await workbench.download(), before, 'the workbook is the same to the last byte');
    });
  });
}

void test('the questions are answered by a choice, and what was chosen is filled in', async () => {
  await onWorkbench('paste-answered', async (workbench) => {
    const tool = await paste(workbench, 'Hương Toàn\t221\t158\nTứ Hạ\t271\t260\nXã Hương Toàn\t222\t159');
    assert.equal(await tool.getByRole('radio', { checked: true }).count(), 0, 'nothing is chosen beforehand');
    assert.equal(await workbench.button('Tiếp tục').getAttribute('aria-disabled'), 'true');
    await tool.getByRole('radio', { name: 'Cột thứ 2 ví dụ 221; 271; 222' }).check();
    await workbench.button('Tiếp tục').click();
    await tool.getByRole('radio', { name: 'Dòng 3: Xã Hương Toàn – 222' }).check();
    await workbench.button('Tiếp tục').click();
    await tool.getByText('2 khớp · 7 đơn vị chưa có số').waitFor();
    await tool.getByText('2 đơn vị khớp', { exact: true }).click();
    await tool.getByText('D7 · Xã Hương Toàn → UBND xã Hương Toàn: 213 → 222').waitFor();
    await workbench.panePicture('pane-paste-matched');
    const before = await workbench.download();
    await workbench.button('Điền số liệu').click();
    assert.match(await workbench.said(), /^Đã điền 2 đơn vị vào cột D/);
    assert.deepEqual(await workbench.shown(SHEET, 'D', 7, 15), [
      '222',
      ...ACTUALS.slice(1, 6),
      '271',
      '125',
      '145',
    ]);

    await workbench.button('Hoàn tác').click();
    assert.match(await workbench.said(), /^Đã hoàn tác lần điền số liệu/);
    assert.deepEqual(await workbench.download(), before);
  });
});

/** A progress sheet, and one that somebody sent: two blocks of figures with a remark between them. */
const withSent = (): Promise<Uint8Array> =>
  madeWorkbook(
    {
      name: 'Tiến độ',
      rows: [
        ...HEADER,
        [1, 'Xã An Bình', 1000, 900, null],
        [2, 'Xã Bình Minh', 1000, 700, null],
        [3, 'Xã Cẩm Tú', 500, 450, null],
      ],
    },
    {
      name: 'BHXH gửi',
      rows: [
        ['Đơn vị', 'Số người tham gia BHXH tự nguyện', null, null, null],
        ['Cẩm Tú', 460, null, null, null],
        ['An Bình', 910, null, null, null],
        ['Bình Minh', 710, null, null, null],
        [null, null, null, null, null],
        [null, null, 'Bổ sung ngày 25/11', null, null],
        [null, null, 'Bình Minh', 712, null],
        [null, null, 'An Bình', 912, null],
      ],
    },
  );

void test('from another sheet, and from what is selected there', async () => {
  await onWorkbench('paste-from-sheet', async (workbench) => {
    await workbench.reopen(await withSent(), 'tu-lam.xlsx');
    // One kind alone is not asked about.
    const tool = await workbench.openTool('Dán số liệu BHXH');
    assert.equal(await tool.getByLabel(KIND).count(), 0);
    await tool.getByLabel('Trang tính có số liệu').selectOption('BHXH gửi');
    await workbench.button('Lấy từ trang này').click();
    await tool
      .getByText('Số lấy từ cột B “Số người tham gia BHXH tự nguyện” của trang “BHXH gửi”.')
      .waitFor();
    await tool.getByText('3 khớp', { exact: true }).waitFor();
    await workbench.button('Dán lại').click();

    // The tool stays while the person goes to the other sheet and selects there.
    await workbench.page.getByText('BHXH gửi', { exact: true }).first().click();
    await workbench.pane.getByRole('heading', { level: 1, name: 'BHXH gửi' }).waitFor();
    const [from, to] = await workbench.page.evaluate(() => [
      window.workbench!.cellCentre('C7'),
      window.workbench!.cellCentre('D8'),
    ]);
    await workbench.page.mouse.move(from.x, from.y);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(to.x, to.y, { steps: 5 });
    await workbench.page.mouse.up();
    await workbench.button('Dùng vùng đang chọn').click();
    await tool.getByText('2 khớp · 1 đơn vị chưa có số').waitFor();
    await tool.getByText('vùng C7:D8 của trang “BHXH gửi”').waitFor();
    await workbench.picture('page-paste-selection');
    assert.deepEqual(
      await workbench.shown('Tiến độ', 'D', 3, 5),
      ['900', '700', '450'],
      'nothing is written yet',
    );
    await workbench.button('Điền số liệu').click();
    assert.match(
      await workbench.said(),
      /^Đã điền 2 đơn vị vào cột D \(BHXH tự nguyện\)\. Chưa có số: Xã Cẩm Tú\./,
    );
    assert.deepEqual(await workbench.shown('Tiến độ', 'D', 3, 5), ['912', '712', '450']);
  });
});

void test('by the keyboard alone: pasted, chosen, filled in', async () => {
  await onWorkbench('paste-keyboard', async (workbench) => {
    const keys = new Keyboard(workbench);
    await workbench.button('Dán số liệu BHXH').focus();
    await keys.press('Enter');
    await workbench.pane.getByLabel(KIND).waitFor();
    await keys.tabTo('Đóng');
    await keys.press('Tab');
    await keys.press('ArrowDown');
    await keys.press('Tab');
    await workbench.page.keyboard.insertText('Hương Chữ\t210\nTứ Hạ\t270\nPhú Bài\t400');
    await keys.tabTo('Đối chiếu');
    await keys.press('Enter');
    await workbench.pane.getByText('1 khớp · 1 cần hỏi · 1 không thấy · 8 đơn vị chưa có số').waitFor();
    assert.equal(await keys.focused(), 'Đối chiếu', 'the heading of the match has the focus');
    await keys.tabTo('Hương Chữ là đơn vị nào');
    await keys.arrowTo('UBND phường Hương Chử');
    await keys.tabTo('Phú Bài là đơn vị nào');
    await keys.arrowTo('Không có trong bảng');
    await keys.tabTo('Điền số liệu');
    await keys.press('Enter');
    await keys.told('Đã điền 2 đơn vị vào cột D (BHXH tự nguyện).');
    const [first, second, ...more] = await workbench.shown(SHEET, 'D', 7, 15);
    assert.deepEqual([first, second, more[4]], ['213', '210', '270']);
  });
});

void test('readable in a narrow pane', async () => {
  await onWorkbench('paste-narrow', async (workbench) => {
    await workbench.page.addStyleTag({
      content: '.pane { width: 320px !important; min-width: 0 !important; }',
    });
    const tool = await paste(
      workbench,
      'Đơn vị\tSố người tham gia\nHương Chữ\t210\nTứ Hạ\t270\nPhú Bài\t400\nHương Toàn\tchưa có\nBình Tiến\t140,5\nTổng cộng\t1.020',
    );
    await tool.getByText('2 dòng không điền được').waitFor();
    await tool.getByText('1 đơn vị khớp', { exact: true }).click();
    await tool.getByText('1 dòng không lấy (tổng, nhóm …)', { exact: true }).click();
    await workbench.panePicture('pane-paste-320-top');
    const wide = await workbench.pane.locator('main').evaluate((main) => main.scrollWidth > main.clientWidth);
    assert.equal(wide, false, 'nothing stands out of the pane');
    await tool.getByRole('button', { name: 'Điền số liệu' }).scrollIntoViewIfNeeded();
    await workbench.panePicture('pane-paste-320-bottom');
  });
});
