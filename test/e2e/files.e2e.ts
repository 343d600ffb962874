import assert from 'node:assert/strict';
import { test } from 'node:test';

import ExcelJS from 'exceljs';

import { onWorkbench, sample } from './workbench-page';

const SHEET = 'Tiến độ 2023';

/** An OLE compound file as far as its directory: what an old .xls and an encrypted .xlsx are. */
function ole(...entries: readonly string[]): Buffer {
  const bytes = Buffer.alloc(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  entries.forEach((name, index) => {
    const at = 512 + 128 * index;
    bytes.write(name, at, 'utf16le');
    bytes[at + 64] = 2 * name.length + 2;
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}

const BAD_FILES = [
  { name: 'rong.xlsx', content: Buffer.alloc(0) },
  { name: 'cat-cut.xlsx', content: Buffer.from(sample('huong-tra.xlsx').slice(0, 4000)) },
  { name: 'thu.xlsx', content: Buffer.from('Kính gửi: UBND các xã, phường') },
  { name: 'cu.xls', content: ole('Root Entry', 'Workbook') },
  { name: 'mat-khau.xlsx', content: ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage') },
];

void test('a file that is no workbook is told in one sentence, and the workbook in front stays', async () => {
  await onWorkbench('bad-files', async (workbench) => {
    await workbench.recalculate();
    const sentences = new Set<string>();
    for (const { name, content } of BAD_FILES) {
      await workbench.page
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
      const alert = workbench.page.getByRole('alert').filter({ hasText: name });
      await alert.waitFor();
      const sentence = (await alert.innerText()).trim();
      assert.match(sentence, /^Không mở được \S+: [^.]+(?:\.xlsx?[^.]*)*\.$/u, 'one sentence');
      sentences.add(sentence.replace(name, ''));
      assert.match(await workbench.page.title(), /^huong-tra\.xlsx/);
      assert.equal((await workbench.cell(SHEET, 'E7')).text, '▼ 46,81');
    }
    assert.equal(sentences.size, BAD_FILES.length, 'each says what is wrong with this one');
    await workbench.picture('page-bad-file');
  });
});

void test('an address without a file behind it is told too', async () => {
  await onWorkbench('missing-file', async (workbench) => {
    await workbench.page.goto(`${workbench.page.url()}?file=/samples/khong-co.xlsx`);
    await workbench.page.getByRole('alert').filter({ hasText: 'khong-co.xlsx' }).waitFor();
    await workbench.page.getByRole('button', { name: 'Mở bảng mẫu' }).click();
    await workbench.paneIsReady();
    assert.equal(await workbench.page.getByRole('alert').filter({ hasText: /./ }).count(), 0);
    // The browser itself reports the address that is not there.
    workbench.record.errors.length = 0;
  });
});

void test('a file is opened by dropping it, and Tải về gives a workbook that others read', async () => {
  await onWorkbench('dropped', async (workbench) => {
    const { page } = workbench;
    const carried = await page.evaluateHandle(
      ([content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(content)], 'cua-toi.xlsx'));
        return transfer;
      },
      [Array.from(sample('huong-tra.xlsx'))] as const,
    );
    await page.dispatchEvent('main', 'dragenter', { dataTransfer: carried });
    await page.getByText('Thả tệp .xlsx vào đây để mở').waitFor();
    await page.dispatchEvent('.drop-curtain', 'drop', { dataTransfer: carried });
    await page.waitForFunction(() => document.title.startsWith('cua-toi.xlsx'));
    await workbench.paneIsReady();
    await workbench.recalculate();

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải về' }).click();
    const file = await saving;
    assert.equal(file.suggestedFilename(), 'cua-toi.xlsx');
    const read = new ExcelJS.Workbook();
    await read.xlsx.readFile(await file.path());
    const cell = read.getWorksheet(SHEET)?.getCell('E7');
    assert.ok(cell?.formula.includes('D7'));
    assert.ok(Math.abs(Number(cell?.result) - (213 * 100) / 455) < 1e-9);
  });
});

void test('another file takes the place of unsaved changes only when the person says so', async () => {
  await onWorkbench('unsaved', async (workbench) => {
    const { page } = workbench;
    const asked: string[] = [];
    let answer = false;
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (answer ? dialog.accept() : dialog.dismiss());
    });
    await workbench.recalculate();
    await page.getByRole('button', { name: 'Mở bảng mẫu' }).click();
    await page.waitForTimeout(500);
    assert.equal((await workbench.cell(SHEET, 'E8')).text, '▼ 57,34');
    answer = true;
    await page.getByRole('button', { name: 'Mở bảng mẫu' }).click();
    await workbench.pane.getByText(/^9 đơn vị/).waitFor();
    await page.waitForFunction(async (name) => {
      // While one workbook gives way to the other there is none to read.
      return (await window.workbench!.readCell(name, 'E8').catch(() => null))?.text === '';
    }, SHEET);
    // Nothing was changed since: nothing to ask.
    await page.getByRole('button', { name: 'Mở bảng mẫu' }).click();
    await page.waitForTimeout(500);
    assert.deepEqual(asked.length, 2);
    assert.match(asked[0] ?? '', /huong-tra\.xlsx có thay đổi chưa tải về/);
  });
});

void test('a protected sheet is read; nothing is written, by the add-in or by typing, and both say why', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(sample('huong-tra.xlsx')).buffer);
  await workbook.getWorksheet(SHEET)?.protect('', {});
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  await onWorkbench('protected', async (workbench) => {
    await workbench.reopen(bytes, 'bao-ve.xlsx');
    await workbench.pane.getByText(/^9 đơn vị/).waitFor();
    await workbench.button('Tính lại').click();
    await workbench.pane.getByRole('alert').filter({ hasText: 'bảo vệ' }).waitFor();
    assert.equal((await workbench.cell(SHEET, 'E7')).text, '');
    await workbench.typeByKeyboard('D7', '400');
    await workbench.page.getByRole('alert').filter({ hasText: 'Ô D7 bị khóa' }).waitFor();
    assert.equal((await workbench.cell(SHEET, 'D7')).value, 213);
    assert.deepEqual(await workbench.download(), bytes);
    await workbench.picture('page-protected');
  });
});
