import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { strFromU8, unzipSync } from 'fflate';

import { onWorkbench, type WorkbenchPage } from './workbench-page';

const TOOL = 'Soạn công văn';
const PRAISED =
  'UBND xã Bình Thành (tăng 30,97%), UBND phường Hương Xuân (tăng 23,26%), UBND phường Hương Vân (tăng 13,68%)';
const LAGGING =
  'UBND xã Hương Toàn (đạt 46,81%), UBND phường Hương Chử (đạt 57,34%), UBND phường Hương Văn (đạt 59,09% và giảm so với thời điểm 31/05/2023 là 11,36%)';

/** The words of a Word file, paragraph by paragraph. */
function paragraphsOf(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
}

async function downloaded(workbench: WorkbenchPage): Promise<{ name: string; bytes: Uint8Array }> {
  const download = workbench.page.waitForEvent('download');
  await workbench.button('Tải công văn (.docx)').click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

void test('the dispatch: previewed, filled in, downloaded, remembered with the workbook', async () => {
  await onWorkbench('dispatch', async (workbench) => {
    const { pane } = workbench;
    const panel = await workbench.openTool(TOOL);
    await panel.getByText(PRAISED, { exact: false }).waitFor();
    await panel.getByText(LAGGING, { exact: false }).waitFor();
    await panel.getByText('BHYT hộ gia đình: chưa có số kỳ trước', { exact: false }).waitFor();
    await workbench.panePicture('pane-dispatch');

    await workbench.button('Đầu công văn').click();
    await pane.getByLabel('Cơ quan ban hành').fill('Ủy ban nhân dân thị xã Hương Trà');
    await pane.getByLabel('Số, ký hiệu').fill('3205/UBND-VX');
    await pane.getByLabel('Địa danh').fill('Hương Trà');
    await pane.getByLabel('Ngày ký').fill('2023-11-23');
    await pane.getByLabel('Lần thứ').fill('2');
    await pane.getByLabel('Lần thứ').press('Enter');
    await workbench.panePicture('pane-dispatch-form');
    await workbench.button('Nơi nhận, người ký').click();
    await pane.getByLabel('Người ký').fill('Trần Văn Bình');

    const { name, bytes } = await downloaded(workbench);
    assert.equal(name, 'cong-van-don-doc-2023-11-18.docx');
    const said = paragraphsOf(bytes);
    const has = (words: string): boolean => said.some((paragraph) => paragraph.includes(words));
    for (const words of [
      PRAISED,
      LAGGING,
      'THỊ XÃ HƯƠNG TRÀ',
      'Số: 3205/UBND-VX',
      '(Lần 2)',
      'Trần Văn Bình',
    ])
      assert.ok(has(words), words);
    assert.ok(has('Hương Trà, ngày 23 tháng 11 năm 2023'));
    await pane.getByText('Đã tạo tệp “cong-van-don-doc-2023-11-18.docx”', { exact: false }).waitFor();
    await workbench.panePicture('pane-dispatch-downloaded');

    // Another person opens the same file later.
    await workbench.reopen(await workbench.download(), 'khac.xlsx');
    await workbench.openTool(TOOL);
    await workbench.button('Đầu công văn').click();
    assert.equal(await pane.getByLabel('Số, ký hiệu').inputValue(), '3205/UBND-VX');
    assert.equal(await pane.getByLabel('Lần thứ').inputValue(), '2');
  });
});

void test('the library for Word files is loaded when a dispatch is downloaded, not before', async () => {
  await onWorkbench('dispatch-chunk', async (workbench) => {
    const scripts = (): number => workbench.record.requests.filter((url) => /\/js\/.*\.js/.test(url)).length;
    await workbench.openTool(TOOL);
    const before = scripts();
    await downloaded(workbench);
    assert.ok(scripts() > before);
  });
});

void test('a clipboard that is closed to the pane: the text is selected, and Ctrl+C copies it', async () => {
  await onWorkbench('dispatch-copy', async (workbench) => {
    const { page, pane } = workbench;
    await workbench.openTool(TOOL);
    const frame = page.frames().find((one) => one.url().includes('taskpane'));
    // As text: what the runner makes of a function does not run in the page.
    await frame!.evaluate(
      `Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('blocked')) } })`,
    );
    await workbench.button('Chép nội dung').click();
    await pane.getByText('nhấn Ctrl+C', { exact: false }).waitFor();
    await workbench.panePicture('pane-dispatch-copy');
    const field = pane.getByLabel('Nội dung công văn');
    const [selected, whole] = await field.evaluate((element) => {
      const { selectionStart, selectionEnd, value } = element as HTMLTextAreaElement;
      return [value.slice(selectionStart, selectionEnd), value] as const;
    });
    assert.equal(selected, whole);
    assert.ok(whole.includes(LAGGING));
    await field.and(pane.locator(':focus')).waitFor();
  });
});
