/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { act } from 'react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeSession } from '../fake-session';
import { type RenderedPane, renderPane } from '../rendered-pane';

// Browsers have them; jsdom hands neither on.
Object.assign(globalThis, { TextDecoder });
Object.assign(File.prototype, {
  arrayBuffer(this: File) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsArrayBuffer(this);
    });
  },
});

let pane: RenderedPane;
afterEach(() => pane.remove());

const TOOL = 'Gộp nhiều tệp';
const sample = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(__dirname, '..', '..', '..', 'assets', 'samples', `${name}.xlsx`)));
const progress = (): File => new File([sample('huong-tra')], 'huong-tra.xlsx', { lastModified: 1 });
const quota = (): File => new File([sample('tra-vinh')], 'tra-vinh.xlsx', { lastModified: 1 });
const text = (name: string): File => new File(['STT;Đơn vị'], name, { lastModified: 1 });

const input = (): HTMLInputElement => {
  const found = pane.element.querySelector<HTMLInputElement>('input[type="file"]');
  if (found === null) throw new Error('nothing to choose files with');
  return found;
};
const tool = (): string => pane.element.querySelector(`section[aria-label="${TOOL}"]`)?.textContent ?? '';

/** Waits until what was asked for is read and drawn. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    if (!tool().includes('Đang đọc')) return;
  }
  throw new Error('still reading');
}

async function choose(...files: readonly File[]): Promise<void> {
  Object.defineProperty(input(), 'files', { value: files, configurable: true });
  act(() => void input().dispatchEvent(new Event('change', { bubbles: true })));
  await settled();
}

async function opened(): Promise<ReturnType<typeof fakeSession>> {
  const session = fakeSession();
  pane = renderPane(session);
  await pane.openTool(TOOL);
  return session;
}

test('says what it does before anything is chosen, and takes Excel files only', async () => {
  await opened();
  expect(tool()).toContain('không gửi đi đâu; các tệp đó giữ nguyên');
  expect([input().multiple, input().accept]).toEqual([true, '.xlsx,.xlsm']);
  expect(pane.buttons()).not.toContain('Gộp vào tệp này');
});

test('what the files give, what cannot be used and why, what will be written: then the person decides', async () => {
  const session = await opened();
  await choose(text('ghi chú.xlsx'), quota(), progress());
  expect(tool()).toContain('Dùng được 1 trong 3 tệp: 9 đơn vị, tính đến 18/11/2023.');
  const lines = [...pane.element.querySelectorAll('ul[aria-label="2 tệp không dùng được"] li')];
  expect(lines.map((line) => line.textContent)).toEqual([
    '✕ ghi chú.xlsxTệp không phải tệp Excel (.xlsx); hãy chọn đúng tệp.',
    '✕ tra-vinh.xlsxChỉ có chỉ tiêu giao (“Chỉ tiêu 2023”), chưa có số thực hiện.',
  ]);
  expect(tool()).toContain(
    'hai trang tính mới: “Tiến độ gộp” và “Ghi chú gộp tệp”. Các trang đang có giữ nguyên.',
  );
  expect(session.asked).toEqual([]);
  pane.press('Gộp vào tệp này');
  expect(session.asked).toEqual(['addConsolidation 9 of 3']);
});

test('where no file can be used nothing can be asked for', async () => {
  const session = await opened();
  await choose(text('a.xlsx'));
  expect(tool()).toContain('Chưa tệp nào dùng được nên chưa gộp gì.');
  expect(pane.buttons()).not.toContain('Gộp vào tệp này');
  expect(session.asked).toEqual([]);
});

test('files are added to those before; the same file comes once; anew from the beginning', async () => {
  await opened();
  await choose(progress());
  expect(tool()).toContain('Dùng được cả 1 tệp: 9 đơn vị');
  await choose(progress(), quota());
  expect(tool()).toContain('Dùng được 1 trong 2 tệp: 9 đơn vị');
  pane.press('Chọn lại từ đầu');
  expect(tool()).not.toContain('Dùng được');
});

test('files that are dropped are read as those that are chosen', async () => {
  await opened();
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: [progress()] } });
  act(() => void input().parentElement?.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
  await settled();
  expect(tool()).toContain('9 đơn vị');
});

test('the file at work is said; Dừng keeps what was read', async () => {
  await opened();
  let release = (): void => undefined;
  const slow = progress();
  Object.assign(slow, {
    arrayBuffer: () => new Promise((resolve) => (release = () => resolve(sample('huong-tra').buffer))),
  });
  Object.defineProperty(input(), 'files', { value: [slow, quota(), text('z.xlsx')], configurable: true });
  await act(async () => {
    input().dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect(pane.words('status')).toContain('Đang đọc 1/3 tệp…');
  pane.press('Dừng');
  release();
  await settled();
  expect(tool()).toContain('Dùng được cả 1 tệp: 9 đơn vị');
});

test('closed while it reads, it says and asks nothing more', async () => {
  const session = await opened();
  Object.defineProperty(input(), 'files', { value: [progress(), quota()], configurable: true });
  act(() => void input().dispatchEvent(new Event('change', { bubbles: true })));
  pane.press('Đóng');
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(tool()).toBe('');
  expect(session.asked).toEqual([]);
});
