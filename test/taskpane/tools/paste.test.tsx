/** @jest-environment jsdom */
import { act } from 'react';
import type { PasteMatch, PasteQuestion } from '../../../src/commands/paste/paste-state';
import { type FakeSession, fakeSession, otherSheet, rateColumn, sheet } from '../fake-session';
import { type RenderedPane, renderPane } from '../rendered-pane';
import { at, match, one, question, row, two } from './paste-states';

let pane: RenderedPane;
afterEach(() => pane.remove());

const TOOL = 'Dán số liệu BHXH';
async function opened(changes: Parameters<typeof fakeSession>[0] = {}): Promise<FakeSession> {
  const session = fakeSession({ sheet: one, ...changes });
  pane = renderPane(session);
  await pane.openTool(TOOL);
  return session;
}

const tool = (): string => pane.element.querySelector(`section[aria-label="${TOOL}"]`)?.textContent ?? '';
const options = (name: string): string[] => [...pane.list(name).options].map(({ text }) => text);
const enter = (text: string): void =>
  act(() => {
    const field = pane.element.querySelector('textarea');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
/** The list under a label of a field. */
const labelled = (label: string): HTMLSelectElement => {
  const found = [...pane.element.querySelectorAll('select')].find((select) => {
    const id = select.getAttribute('aria-labelledby');
    return id !== null && document.getElementById(id)?.textContent === label;
  });
  if (found === undefined) throw new Error(`no list "${label}"`);
  return found;
};
const choose = (label: string, value: string): void =>
  act(() => {
    const select = labelled(label);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const radios = (): string[] =>
  [...pane.element.querySelectorAll<HTMLInputElement>('input[type="radio"]')].map(
    (radio) => radio.labels?.[0]?.textContent ?? '',
  );
const pick = (index: number): void =>
  act(() => pane.element.querySelectorAll<HTMLInputElement>('input[type="radio"]')[index]?.click());

describe('where it is offered', () => {
  test.each([
    ['a progress sheet with results', { sheet: one }, true],
    ['a progress sheet without', { sheet: { ...sheet, columns: [rateColumn] } }, false],
    ['a quota sheet', { sheet: { ...one, kind: 'quota' as const } }, false],
    ['another sheet while rows wait', { sheet: otherSheet, paste: match }, true],
    [
      'another sheet when all is done',
      { sheet: otherSheet, paste: { ...match, toFill: 0, open: 0, written: true } },
      false,
    ],
  ])('%s', (_what, state, offered) => {
    pane = renderPane(fakeSession(state));
    expect(pane.buttons().includes(TOOL)).toBe(offered);
  });
});

describe('where the figures come from', () => {
  test('what was pasted', async () => {
    const session = await opened();
    expect(tool()).toContain(
      'Số được điền vào cột thực hiện của trang “Tiến độ”, theo tên đơn vị. Chưa ghi gì',
    );
    enter('Tứ Hạ\t270');
    pane.press('Đối chiếu');
    expect(session.asked).toEqual([
      'readPaste {"source":{"from":"text","text":"Tứ Hạ\\t270"},"sheet":"Tiến độ","insurance":"bhxhTuNguyen"}',
    ]);
  });

  test('of several kinds none is taken for granted', async () => {
    const session = await opened({ sheet: two });
    pane.press('Đối chiếu');
    expect(session.asked).toEqual([]);
    choose('Điền số của loại bảo hiểm', 'bhytHoGiaDinh');
    pane.press('Đối chiếu');
    expect(session.asked).toEqual([
      'readPaste {"source":{"from":"text","text":""},"sheet":"Tiến độ","insurance":"bhytHoGiaDinh"}',
    ]);
  });

  test('another sheet', async () => {
    const session = await opened({ ownSheets: ['Tiến độ', 'BHXH gửi'] });
    expect([...labelled('Trang tính có số liệu').options].map(({ text }) => text)).toEqual([
      '— chọn trang tính —',
      'BHXH gửi',
    ]);
    pane.press('Lấy từ trang này');
    expect(session.asked).toEqual([]);
    choose('Trang tính có số liệu', 'BHXH gửi');
    pane.press('Lấy từ trang này');
    expect(session.asked).toEqual([
      'readPaste {"source":{"from":"sheet","sheet":"BHXH gửi"},"sheet":"Tiến độ","insurance":"bhxhTuNguyen"}',
    ]);
  });

  test('the tool stays, with what was entered, while the person selects on another sheet', async () => {
    const session = await opened();
    enter('Tứ Hạ');
    act(() => session.show({ sheet: { ...otherSheet, name: 'BHXH gửi' } }));
    expect(pane.element.querySelector('textarea')?.value).toBe('Tứ Hạ');
    pane.press('Dùng vùng đang chọn');
    expect(session.asked).toEqual([
      'readPaste {"source":{"from":"selection"},"sheet":"Tiến độ","insurance":"bhxhTuNguyen"}',
    ]);
  });

  test('another tool closes with its sheet', async () => {
    const session = fakeSession({ sheet: one });
    pane = renderPane(session);
    await pane.openTool('Sang kỳ mới');
    act(() => session.show({ sheet: { ...one, name: 'Tháng 12' } }));
    expect(pane.element.querySelector('form')).toBeNull();
  });
});

describe('what has to be asked of a block', () => {
  test.each<[string, PasteQuestion['question'], string]>([
    ['empty', { code: 'empty' }, 'Chưa có số liệu nào; hãy chép bảng BHXH gửi rồi dán lại.'],
    [
      'no units',
      { code: 'no-units' },
      'Chưa thấy tên đơn vị nào; hãy chép cả cột tên đơn vị cùng với cột số rồi dán lại.',
    ],
    [
      'no figures',
      { code: 'no-figures' },
      'Có tên đơn vị nhưng chưa thấy cột số người nào; hãy chép cả cột số cùng với cột tên rồi dán lại.',
    ],
  ])('%s: said at the field, which keeps what was pasted', async (_what, asked, words) => {
    const session = await opened();
    enter('Tứ Hạ');
    act(() => session.show({ paste: question(asked) }));
    expect(tool()).toContain(words);
    expect(pane.element.querySelector('textarea')?.value).toBe('Tứ Hạ');
  });

  test('which column holds the figures: none is chosen beforehand', async () => {
    const figures = { header: [], insurance: 'none' as const };
    const session = await opened({
      paste: question({
        code: 'which-figures',
        candidates: [
          { ...figures, column: 2, examples: ['213', '262'] },
          { ...figures, column: 3, header: ['Số người'], examples: ['158'] },
        ],
      }),
    });
    expect(tool()).toContain('Có 2 cột có thể là số thực hiện; hãy chọn một cột.');
    expect(radios()).toEqual(['Cột thứ 2ví dụ 213; 262', 'Cột thứ 3: Số ngườiví dụ 158']);
    pane.press('Tiếp tục');
    expect(session.asked).toEqual([]);
    pick(1);
    pane.press('Tiếp tục');
    expect(session.asked).toEqual(['answerPaste {"figures":{"column":3,"insurance":"none"}}']);
  });

  test('which row of a unit counts: each unit has to be answered', async () => {
    const people = (count: number): { kind: 'people'; people: number } => ({ kind: 'people', people: count });
    const twice = (unit: string, ...rows: number[]) => ({
      unit,
      rows: rows.map((number) => ({ row: number, unit, figure: people(number * 10) })),
    });
    const session = await opened({
      paste: question({ code: 'unit-twice', units: [twice('Tứ Hạ', 1, 4), twice('Hương Văn', 2, 5, 6)] }),
    });
    expect(radios().slice(0, 2)).toEqual(['Dòng 1: Tứ Hạ – 10', 'Dòng 4: Tứ Hạ – 40']);
    pick(1);
    pane.press('Tiếp tục');
    expect(session.asked).toEqual([]);
    pick(3);
    pane.press('Tiếp tục');
    expect(session.asked).toEqual(['answerPaste {"without":[1,2,6]}']);
  });

  test('Dán lại lets go of the block', async () => {
    const session = await opened({ paste: match });
    pane.press('Dán lại');
    expect(session.asked).toEqual(['dropPaste']);
  });
});

describe('the match table', () => {
  test('says how many, and asks of each row that is not sure, the likeliest first, none chosen', async () => {
    const session = await opened({ paste: match });
    expect(tool()).toContain('1 khớp · 1 cần hỏi · 1 không thấy · 3 đơn vị chưa có số');
    expect(tool()).toContain('Sẽ ghi 1 ô ở cột D, không ghi ô nào khác.');
    expect(tool()).toContain('Tổng ở ô D16 là số gõ tay');
    expect(pane.list('Hương Chữ là đơn vị nào').value).toBe('');
    expect(options('Hương Chữ là đơn vị nào')).toEqual([
      '— chọn đơn vị —',
      'Hương Chử',
      'Hương Văn',
      'Hương Bình',
      'Không có trong bảng',
    ]);
    pane.choose('Hương Chữ là đơn vị nào', 'Hương Chử');
    pane.choose('Phú Bài là đơn vị nào', 'Không có trong bảng');
    pane.press('Điền số liệu');
    expect(session.asked).toEqual(['sayRows 2: D8', 'sayRows 3: none', 'applyPaste']);
  });

  test('with nothing to fill in the button does nothing', async () => {
    const session = await opened({ paste: { ...match, toFill: 0 } });
    pane.press('Điền số liệu');
    expect(session.asked).toEqual([]);
  });

  test('a figure that is none is shown, with the way to its cell, and can be set aside', async () => {
    const unusable: PasteMatch = {
      ...match,
      rows: [
        row(1, 'Tứ Hạ', {
          figure: { kind: 'doubtful', shown: '6', readings: [6, 6000] },
          fate: 'no-figure',
          place: at('D7'),
        }),
      ],
      open: 1,
      toFill: 0,
    };
    const session = await opened({ paste: unusable });
    expect(tool()).toContain('Tứ Hạ: “6” có thể là 6 hoặc 6.000, chưa chắc. Ô D7 giữ nguyên 100.');
    pane.press('Đến ô D7');
    pane.press('Bỏ qua dòng Tứ Hạ');
    expect(session.asked).toEqual(['showCell Tiến độ!D7', 'sayRows 1: none']);
  });

  test('why nothing was written is said where it was pressed', async () => {
    await opened({ paste: { ...match, notice: { code: 'changed' } } });
    expect(tool()).toContain('Số liệu vừa được sửa sau khi đối chiếu nên chưa ghi gì');
  });
});

describe('what is left after a write', () => {
  const left: PasteMatch = { ...match, toFill: 0, written: true, rows: match.rows.slice(1) };

  test('is told of while the tool is folded, and opened from there', async () => {
    const session = fakeSession({ sheet: one, paste: left });
    pane = renderPane(session);
    expect(pane.words('main')).toContain('Còn 2 dòng chưa điền.');
    await act(async () => {
      pane.press('Xem');
      await Promise.resolve();
    });
    expect(options('Phú Bài là đơn vị nào')).toContain('Hương Bình');
    pane.press('Bỏ qua 2 dòng này');
    expect(session.asked).toEqual(['sayRows 2, 3: none']);
  });

  test.each([
    ['figures not written yet', match, 'Số liệu vừa dán chưa điền vào bảng.'],
    ['everything is dealt with', { ...left, open: 0 }, null],
  ])('%s', (_what, paste, words) => {
    pane = renderPane(fakeSession({ sheet: one, paste }));
    if (words === null) expect(pane.buttons()).not.toContain('Xem');
    else expect(pane.words('main')).toContain(words);
  });

  test('a paste that was finished makes room for the next when the tool is opened again', async () => {
    await opened({ paste: { ...left, open: 0, rows: [] } });
    expect(pane.element.querySelector('textarea')).not.toBeNull();
  });
});
