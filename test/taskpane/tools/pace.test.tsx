/** @jest-environment jsdom */
import { act } from 'react';
import type { RecognisedWorkbook } from '../../../src/commands/recognised-workbook';
import type { SessionState } from '../../../src/commands/session-state';
import type { CellContent, Grid } from '../../../src/core/grid/grid';
import { huongTra, typedSheet } from '../../core/typed-sheet';
import { fakeSession, sheet, type FakeSession } from '../fake-session';
import { type RenderedPane, renderPane } from '../rendered-pane';
import { workbookOf } from '../workbook-of';

let pane: RenderedPane;
afterEach(() => pane.remove());

const name = 'Tiến độ 2023';

function withHistory(
  front: Grid,
  history: readonly (readonly CellContent[])[] | null,
  settings: string | null,
): RecognisedWorkbook {
  const heading = ['Đơn vị', 'Loại bảo hiểm', 'Ngày', 'Kế hoạch giao', 'Số thực hiện'];
  if (history === null) return workbookOf([[front, null]], settings);
  const kept = typedSheet([heading, ...history], { name: 'Lịch sử tiến độ' });
  return workbookOf(
    [
      [front, null],
      [kept, 'history'],
    ],
    settings,
  );
}

async function opened({
  grid = huongTra({ filled: true }),
  history = null,
  settings = null,
}: {
  grid?: Grid;
  history?: readonly (readonly CellContent[])[] | null;
  settings?: string | null;
} = {}): Promise<FakeSession> {
  const workbook = withHistory(grid, history, settings);
  const state: Partial<SessionState> = { workbook, settings: workbook.settings, sheet: { ...sheet, name } };
  const session = fakeSession(state);
  pane = renderPane(session);
  await pane.openTool('Tiến độ và dự báo');
  return session;
}

const words = (): string =>
  pane.element.querySelector('section[aria-label="Tiến độ và dự báo"]')?.textContent ?? '';

describe('what is said of the Hương Trà sheet', () => {
  it.each([
    ['the total against plan and calendar', '1.667/2.499 người · theo lịch 2.205'],
    [
      'where it leads',
      '▼ Đến 31/12/2023 khoảng 1.723 người, thiếu 776; muốn đạt, cần thêm 136 người mỗi tuần',
    ],
    ['how it came about', '31/05/2023: 1.442 → 18/11/2023: 1.667'],
    ['the last change, signed', '▲ +225'],
    ['a unit', '213/455 người · theo lịch 402▼ Dự báo 226, thiếu 229 · cần 40 người/tuần'],
    ['a unit that lost people', '▼ -35'],
    ['how many will not make it', '9/9 đơn vị khó đạt kế hoạch đúng hạn 31/12/2023.'],
    ['a kind without earlier figures', 'dự báo theo nhịp từ đầu năm'],
    ['where history comes from', 'Chưa có trang “Lịch sử tiến độ”.'],
  ])('%s', async (_what, said) => {
    await opened();
    expect(words()).toContain(said);
  });

  it('the picture of a trend is told to those who do not see it', async () => {
    await opened();
    const labels = [...pane.element.querySelectorAll('svg[role="img"]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(labels[0]).toBe('Diễn biến: 31/05/2023 có 1.442 người; 18/11/2023 có 1.667 người');
  });

  it('nothing is worked out while the tool is closed', () => {
    // Asking this workbook for anything throws.
    const untouchable = new Proxy({} as RecognisedWorkbook, {
      get: () => {
        throw new Error('looked at');
      },
    });
    pane = renderPane(fakeSession({ workbook: untouchable }));
    pane.press('Công cụ khác');
    expect(pane.element.textContent).not.toContain('looked at');
    expect(pane.buttons()).toContain('Tiến độ và dự báo');
  });
});

it('lines of the history that cannot be read are counted', async () => {
  const line = ['UBND xã Hương Toàn', 'BHXH tự nguyện', 45241, 455, 205];
  await opened({ history: [line, ['Tứ Hạ', 'BHXH tự nguyện', '', 326, 262]] });
  expect(words()).toContain('1 dòng của trang “Lịch sử tiến độ” thiếu đơn vị');
  expect(words()).not.toContain('Chưa có trang');
});

describe('the deadline', () => {
  const radio = (label: string): HTMLInputElement => {
    const found = [...pane.element.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find(
      (one) => one.labels?.[0]?.textContent === label,
    );
    if (found === undefined) throw new Error(`no choice "${label}"`);
    return found;
  };

  it.each([
    [null, '31/12/2023', false],
    ['{"deadline":"12-15"}', '15/12/2023', false],
    ['{"deadline":"11-30"}', 'Ngày khác', true],
  ])('kept as %s: %s is chosen', async (settings, label, asks) => {
    await opened({ settings });
    expect(radio(label).checked).toBe(true);
    expect(pane.element.querySelector('input[type="date"]') !== null).toBe(asks);
  });

  it('a usual day is kept at once', async () => {
    const session = await opened();
    act(() => radio('15/12/2023').click());
    expect(session.asked).toEqual(['changeSettings {"deadline":"12-15"}']);
  });

  it.each([
    ['2023-11-30', ['changeSettings {"deadline":"11-30"}'], ''],
    ['2024-01-31', [], 'Chọn một ngày của năm 2023.'],
    ['', [], 'Chọn một ngày của năm 2023.'],
  ])('another day, %s', async (day, asked, said) => {
    const session = await opened();
    act(() => radio('Ngày khác').click());
    const field = pane.element.querySelector<HTMLInputElement>('input[type="date"]');
    if (field === null) throw new Error('no field');
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, day);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    pane.press('Chọn ngày này');
    expect(session.asked).toEqual(asked);
    expect(words()).toContain(said);
  });
});
