/** @jest-environment jsdom */
import { act } from 'react';
import { standardSettings } from '../../../src/core/settings/office-settings';
import { huongTra } from '../../core/typed-sheet';
import { type FakeSession, fakeSession, sheet, wrongChange } from '../fake-session';
import { type RenderedPane, renderPane } from '../rendered-pane';
import { workbookOf } from '../workbook-of';

const TOOL = 'Soạn công văn';
const DOWNLOAD = 'Tải công văn (.docx)';
const workbook = workbookOf([[huongTra(), null]]);

let pane: RenderedPane;
afterEach(() => pane.remove());

async function opened(session: FakeSession, language: 'vi' | 'en' = 'vi'): Promise<FakeSession> {
  pane = renderPane(session, language);
  await pane.openTool(language === 'vi' ? TOOL : 'Write the dispatch');
  return session;
}
const tool = (): string => pane.element.querySelector(`section[aria-label="${TOOL}"]`)?.textContent ?? '';
const field = (label: string): HTMLInputElement => {
  const named = [...pane.element.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const found = named?.htmlFor === undefined ? null : document.getElementById(named.htmlFor);
  if (found === null) throw new Error(`no field "${label}"`);
  return found as HTMLInputElement;
};
const enter = (label: string, text: string): void =>
  act(() => {
    const element = field(label);
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
const clipboard = (writeText: (text: string) => Promise<void>): void =>
  void Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
const pressAndWait = async (name: string): Promise<void> => {
  await act(async () => {
    pane.button(name).click();
    await Promise.resolve();
  });
};

describe('what is shown before anything is done', () => {
  it('the two paragraphs, and why BHYT is not in them', async () => {
    const session = await opened(fakeSession({ workbook }));
    expect(tool()).toContain('như UBND xã Bình Thành (tăng 30,97%), UBND phường Hương Xuân (tăng 23,26%)');
    expect(tool()).toContain('(đạt 59,09% và giảm so với thời điểm 31/05/2023 là 11,36%)');
    expect(tool()).toContain('BHYT hộ gia đình: chưa có số kỳ trước nên không nêu đơn vị tăng.');
    expect(session.asked).toEqual([]);
  });

  it('the paragraphs stay Vietnamese in an English pane', async () => {
    await opened(fakeSession({ workbook }), 'en');
    const said = pane.element.querySelector('[lang="vi"] p')?.textContent;
    expect(said).toMatch(/^Qua theo dõi/);
    expect(pane.words('main')).toContain('there are no earlier figures, so no unit is praised.');
  });

  it.each([
    ['errors that are left', { findings: [wrongChange], upToDate: true }, 'Bảng còn 1 lỗi ở phần Kiểm tra'],
    ['a table that was not recalculated', { upToDate: false }, 'Bảng chưa được tính lại'],
  ])('%s', async (_what, changes, said) => {
    await opened(fakeSession({ workbook, ...changes }));
    expect(tool()).toContain(said);
  });

  it('neither where all is right', async () => {
    await opened(fakeSession({ workbook, upToDate: true }));
    expect(tool()).not.toMatch(/Bảng còn|chưa được tính lại/);
  });

  it('a table without figures says that there is nobody to name', async () => {
    await opened(fakeSession({ workbook: null }));
    expect(tool()).toContain('không có đơn vị nào cần nêu tên');
  });

  it('is not offered on a quota sheet', () => {
    pane = renderPane(fakeSession({ workbook, sheet: { ...sheet, kind: 'quota' } }));
    expect(pane.buttons()).not.toContain(TOOL);
  });
});

describe('what is filled in', () => {
  it('changes the preview at once, and is kept only when asked', async () => {
    const session = await opened(fakeSession({ workbook }));
    enter('Số đơn vị biểu dương', '1');
    act(() => {
      field('Số đơn vị biểu dương').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
    expect(tool()).toContain('là UBND xã Bình Thành (tăng 30,97%).');
    expect(tool()).not.toContain('UBND phường Hương Xuân (tăng 23,26%)');
    expect(session.asked).toEqual([]);
    await pressAndWait('Lưu thông tin');
    expect(session.asked).toEqual([
      `changeSettings ${JSON.stringify({ dispatch: { ...standardSettings.dispatch, praised: 1 } })}`,
    ]);
  });

  it('fields show what stands on paper; what is again as the sheet gives it follows the sheet', async () => {
    const session = await opened(fakeSession({ workbook }));
    pane.press('Đầu công văn');
    expect(field('Về việc').value).toBe(
      'đôn đốc thực hiện chỉ tiêu BHXH tự nguyện, BHYT hộ gia đình năm 2023',
    );
    const { value } = field('Về việc');
    enter('Về việc', 'đôn đốc thu');
    enter('Về việc', value);
    enter('Số, ký hiệu', '12/UBND');
    await pressAndWait('Lưu thông tin');
    expect(session.asked).toEqual([
      `changeSettings ${JSON.stringify({ dispatch: { ...standardSettings.dispatch, number: '12/UBND' } })}`,
    ]);
  });

  it('what another kept is there', async () => {
    const dispatch = { ...standardSettings.dispatch, number: '99/UBND', lagging: 1 };
    await opened(fakeSession({ workbook, settings: { ...standardSettings, dispatch } }));
    expect(tool()).toContain('thấp là UBND xã Hương Toàn (đạt 46,81%).');
    pane.press('Đầu công văn');
    expect(field('Số, ký hiệu').value).toBe('99/UBND');
  });
});

describe('how it is given out', () => {
  it('copies the whole letter, and keeps what was filled in', async () => {
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    const session = await opened(fakeSession({ workbook }));
    pane.press('Nơi nhận, người ký');
    enter('Người ký', 'Trần Văn Bình');
    await pressAndWait('Chép nội dung');
    expect(copied).toHaveLength(1);
    expect(copied[0]).toMatch(/^ỦY BAN NHÂN DÂN\n[^]*Qua theo dõi[^]*PHÓ CHỦ TỊCH\nTrần Văn Bình$/);
    expect(tool()).toContain('Đã chép; dán vào Word bằng Ctrl+V.');
    expect(session.asked).toHaveLength(1);
  });

  it('where the clipboard is closed, the text is there to be copied by hand, selected', async () => {
    clipboard(() => Promise.reject(new Error('blocked')));
    await opened(fakeSession({ workbook }));
    await pressAndWait('Chép nội dung');
    expect(tool()).toContain('nhấn Ctrl+C');
    const { value, selectionStart, selectionEnd } = field('Nội dung công văn');
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
    expect(document.activeElement).toBe(field('Nội dung công văn'));
  });

  it('where no file can be saved, it says so and offers the text', async () => {
    await opened({ ...fakeSession({ workbook }), savesFiles: () => false });
    expect(pane.buttons()).not.toContain(DOWNLOAD);
    expect(pane.buttons()).toContain('Chép nội dung');
    expect(tool()).toContain('Excel cho máy Mac và iPad không tải được tệp từ khung này.');
  });

  it('a file that cannot be made is said to be so, and the text is still offered', async () => {
    Object.assign(URL, {
      createObjectURL: () => {
        throw new Error('refused');
      },
    });
    const session = await opened(fakeSession({ workbook }));
    await act(async () => {
      pane.button(DOWNLOAD).click();
      await import('../../../src/word/dispatch-file');
      await new Promise((resolve) => setTimeout(resolve, 1500));
    });
    expect(tool()).toContain('Chưa tạo được tệp; hãy chép nội dung rồi dán vào Word.');
    expect(pane.buttons()).toContain('Chép nội dung');
    expect(session.asked).toEqual([]);
  });
});
