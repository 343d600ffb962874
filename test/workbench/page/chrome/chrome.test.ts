/** @jest-environment jsdom */
import { dropArea } from '../../../../src/workbench/page/chrome/drop-area';
import { noticeBar } from '../../../../src/workbench/page/chrome/notice-bar';
import { panePanel } from '../../../../src/workbench/page/chrome/pane-panel';
import { ribbonStrip } from '../../../../src/workbench/page/chrome/ribbon-strip';
import { titleBar } from '../../../../src/workbench/page/chrome/title-bar';
import type { Ribbon } from '../../../../src/workbench/page/manifest/read-ribbon';

const ribbon: Ribbon = {
  addInName: 'Tiến độ BHXH',
  base: 'https://localhost:3000/',
  groups: [
    {
      id: 'Group',
      label: 'Tiến độ BHXH',
      buttons: [
        {
          id: 'Open',
          label: 'Mở',
          tipTitle: 'Mở',
          tip: 'Mở khung bên.',
          icons: [
            { size: 16, address: 'https://localhost:3000/assets/open-16.png' },
            { size: 32, address: 'https://localhost:3000/assets/open-32.png' },
            { size: 80, address: 'https://localhost:3000/assets/open-80.png' },
          ],
          action: { type: 'showPane' },
        },
        {
          id: 'Recalculate',
          label: 'Tính lại',
          tipTitle: 'Tính lại',
          tip: '',
          icons: [{ size: 16, address: 'https://elsewhere.example/recalculate-16.png' }],
          action: { type: 'function', name: 'recalculate' },
        },
      ],
    },
  ],
};

test('the ribbon: a button for each control, its tip as title, its icon from where the add-in is served', () => {
  const pressed: string[] = [];
  const strip = ribbonStrip(ribbon, '/addin/', (button) => pressed.push(button.id));
  const buttons = [...strip.querySelectorAll('button')];
  expect(buttons.map((button) => [button.textContent, button.title])).toEqual([
    ['Mở', 'Mở\nMở khung bên.'],
    ['Tính lại', 'Tính lại'],
  ]);
  const icons = [...strip.querySelectorAll('img')];
  expect(icons.map((icon) => [icon.getAttribute('src'), icon.getAttribute('srcset')])).toEqual([
    ['/addin/assets/open-32.png', '/addin/assets/open-80.png 2x'],
    ['https://elsewhere.example/recalculate-16.png', null],
  ]);
  for (const button of buttons) button.click();
  expect(pressed).toEqual(['Open', 'Recalculate']);
});

test('the pane is hidden without losing its page, and out of reach of the keyboard meanwhile', () => {
  const pane = panePanel();
  const frame = document.createElement('iframe');
  pane.setFrame(frame);
  pane.setTitle('Tiến độ BHXH');
  expect([pane.shown, pane.root.querySelector('h1')?.textContent]).toEqual([true, 'Tiến độ BHXH']);
  pane.root.querySelector('button')?.click();
  expect([pane.shown, pane.root.dataset['shown'], pane.root.inert]).toEqual([false, 'false', true]);
  expect(pane.root.contains(frame)).toBe(true);
  pane.show();
  expect([pane.shown, pane.root.dataset['shown'], pane.root.inert]).toEqual([true, 'true', false]);
});

test('a notice says one sentence at a time, as an alert, until it is closed', () => {
  const notice = noticeBar();
  expect(notice.root.hidden).toBe(true);
  notice.say('Tệp rỗng.');
  notice.say('Tệp bị hỏng.');
  const alert = notice.root.querySelector('[role="alert"]');
  expect([notice.root.hidden, alert?.textContent]).toEqual([false, 'Tệp bị hỏng.']);
  notice.root.querySelector('button')?.click();
  expect([notice.root.hidden, alert?.textContent]).toEqual([true, '']);
});

test('the title bar names the workbook, on the page and on the browser’s tab', () => {
  const done: string[] = [];
  const bar = titleBar({
    openFile: () => done.push('open'),
    openSample: () => done.push('sample'),
    download: () => done.push('download'),
  });
  bar.setName('huong-tra.xlsx');
  expect(bar.root.textContent).toContain('huong-tra.xlsx');
  expect(document.title).toBe('huong-tra.xlsx – Chạy thử ngoài Excel');
  const buttons = [...bar.root.querySelectorAll('button')];
  expect(buttons.map((button) => button.textContent)).toEqual(['Mở tệp…', 'Mở bảng mẫu', 'Tải về']);
  for (const button of buttons.slice(1)) button.click();
  expect(done).toEqual(['sample', 'download']);
});

test('a file that hovers draws the curtain; dropped, it is opened; text that is dragged does nothing', () => {
  const opened: string[] = [];
  const curtain = dropArea((file) => opened.push(file.name));
  const drag = (type: string, types: string[], files: readonly File[] = []): boolean => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types, files } });
    return document.dispatchEvent(event);
  };
  drag('dragenter', ['text/plain']);
  expect(curtain.hidden).toBe(true);
  drag('dragenter', ['Files']);
  expect(curtain.hidden).toBe(false);
  expect(drag('dragover', ['Files'])).toBe(false);
  expect(drag('drop', ['Files'], [new File([], 'a.xlsx')])).toBe(false);
  expect([curtain.hidden, opened]).toEqual([true, ['a.xlsx']]);
});
