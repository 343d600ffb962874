/** @jest-environment jsdom */
import type { SessionState } from '../../src/commands/session-state';
import { atRest, fakeSession, otherSheet, sheet, unit, voluntary, wrongChange } from './fake-session';
import { type RenderedPane, renderPane } from './rendered-pane';

let pane: RenderedPane;
afterEach(() => pane.remove());

const mainButtons = ['Tính lại', 'Tạo bảng tổng hợp', 'Tạo bảng xếp hạng', 'Sang kỳ mới', 'Soạn công văn'];
const recalculated = {
  command: 'recalculate',
  sheets: ['Tiến độ'],
  filled: 20,
  replaced: [{ sheet: 'Tiến độ', address: 'G16', was: 57.7, now: 9.01 }],
  flagged: 6,
  changed: true,
} as const;

interface Moment {
  readonly state: Partial<SessionState>;
  /** Words that are seen. */
  readonly says: readonly string[];
  /** Every button, in order. */
  readonly buttons: readonly string[];
}

const moments: Readonly<Record<string, Moment>> = {
  'Excel is still starting': {
    state: { place: 'starting', sheet: null },
    says: ['Đang mở Tiến độ BHXH…'],
    buttons: [],
  },
  'the page is not in Excel': {
    state: { place: 'outside', sheet: null },
    says: ['Trang này chạy trong Excel', 'Mở tệp số liệu bằng Excel.'],
    buttons: [],
  },
  'the sheet is being read': {
    state: { sheet: null, working: 'reading', recognised: [], rankings: [] },
    says: ['Đang đọc trang tính…'],
    buttons: [],
  },
  'the sheet could not be read': {
    state: { sheet: null, problem: { code: 'editing-cell' } },
    says: ['hãy nhấn Enter để kết thúc nhập ô'],
    buttons: ['Đọc lại trang tính'],
  },
  'a chart sheet is in front': {
    state: { sheet: null, recognised: ['Tiến độ'], rankings: [] },
    says: ['Tiến độ BHXH', 'nằm ở trang tính khác'],
    buttons: ['Mở trang tính “Tiến độ”'],
  },
  'no sheet is of the field': {
    state: { sheet: otherSheet, recognised: [], rankings: [] },
    says: ['Sổ tay', 'Trang tính này chưa giống bảng chỉ tiêu hay tiến độ.'],
    buttons: ['Đọc lại trang tính'],
  },
  'another sheet is of the field': {
    state: { sheet: otherSheet, recognised: ['Tiến độ'], rankings: [] },
    says: ['nằm ở trang tính khác'],
    buttons: ['Mở trang tính “Tiến độ”', ...mainButtons.slice(0, 3)],
  },
  'a progress sheet was recognised': {
    state: {},
    says: [
      'Tiến độ',
      'Bảng tiến độ',
      '9 đơn vị · tính đến 18/11/2023 · so với 31/05/2023',
      'BHXH tự nguyện · BHYT hộ gia đình',
      '✓ Không thấy chỗ nào sai.',
      '2/9 đơn vị dưới ngưỡng, còn thiếu 164 người',
      '▼ 46,81%',
      'còn thiếu 151 người',
      '✓ Mọi đơn vị đều đạt từ 93% trở lên.',
    ],
    buttons: mainButtons,
  },
  'the plan stands on a quota sheet': {
    state: {
      quotas: [
        {
          sheet: 'Tiến độ',
          insurance: 'bhyt',
          outcome: 'used',
          quota: 'Giao chỉ tiêu',
          unmatched: ['Phường 9'],
        },
      ],
    },
    says: ['Chỉ tiêu BHYT lấy từ trang “Giao chỉ tiêu”; 1 đơn vị không thấy ở đó hoặc trùng tên: Phường 9.'],
    buttons: mainButtons,
  },
  'something is wrong': {
    state: {
      findings: [
        { ...wrongChange, sheet: 'Quý I' },
        { ...wrongChange, severity: 'info' },
      ],
    },
    says: ['1 lỗi · 1 lưu ý', 'Ô G16: tổng ghi 57,7 nhưng', 'Trang tính “Quý I”'],
    buttons: [
      ...mainButtons,
      'Tất cả 2',
      '1 lỗi',
      '1 lưu ý',
      'Đến ô G16',
      'Bỏ qua ô G16',
      'Sao chép câu về ô G16',
      'Ghi ra trang kiểm tra',
    ],
  },
  'a command is done': {
    state: { outcome: recalculated, takeBack: 'recalculate', upToDate: true },
    says: ['Đã điền 20 ô công thức, thay 1 số sai (G16: 57,7 → 9,01). 6 ô dưới ngưỡng có dấu ▼.'],
    buttons: [...mainButtons, 'Hoàn tác'],
  },
  'everything is right already': {
    state: { upToDate: true },
    says: ['✓ Các cột tính đã đủ và đúng.'],
    buttons: mainButtons,
  },
  'an earlier command can still be taken back': {
    state: { takeBack: 'summary' },
    says: [],
    buttons: [...mainButtons, 'Hoàn tác'],
  },
  'a command could not be done': {
    state: {
      problem: { code: 'protected-sheet', sheet: 'Tiến độ', address: 'E7' },
      outcome: recalculated,
      takeBack: 'recalculate',
    },
    says: ['Trang tính “Tiến độ” đang được bảo vệ và ô E7 bị khóa'],
    buttons: [...mainButtons, 'Hoàn tác'],
  },
  'something unforeseen happened': {
    state: { problem: { code: 'unexpected', detail: 'GeneralException at sync' } },
    says: ['Có trục trặc ngoài dự tính', 'GeneralException at sync'],
    buttons: [...mainButtons, 'Sao chép chi tiết'],
  },
};

test.each(Object.entries(moments))('when %s', (_moment, { state, says, buttons }) => {
  pane = renderPane(fakeSession(state));
  const seen = pane.words('main');
  for (const words of says) expect(seen).toContain(words);
  expect(pane.buttons()).toEqual(buttons);
});

test.each([
  ['the result is announced politely', { outcome: recalculated }, 'status', 'Đã điền 20 ô'],
  ['a problem at once', { problem: { code: 'read-only' } as const }, 'alert', 'chỉ đọc'],
])('%s', (_name, state, role, words) => {
  const session = fakeSession();
  pane = renderPane(session);
  expect(pane.element.querySelectorAll(`[role="${role}"]`)).toHaveLength(1);
  expect(pane.words(role)).toBe('');
  pane.remove();
  pane = renderPane(fakeSession(state));
  expect(pane.words(role)).toContain(words);
});

test('an old result is not shown beside a problem', () => {
  pane = renderPane(fakeSession({ outcome: recalculated, problem: { code: 'read-only' } }));
  expect(pane.words('main')).not.toContain('Đã điền');
});

test.each([
  ['Tính lại', 'recalculate'],
  ['Tạo bảng tổng hợp', 'makeSummary'],
  ['Tạo bảng xếp hạng', 'makeRanking'],
  ['Hoàn tác', 'takeBack'],
  ['Đến ô G16', 'showCell Tiến độ!G16'],
])('%s asks the session for %s', (name, intent) => {
  const session = fakeSession({ findings: [wrongChange], takeBack: 'recalculate' });
  pane = renderPane(session);
  pane.press(name);
  expect(session.asked).toEqual([intent]);
});

test.each([
  ['Mở trang tính “Tiến độ”', ['Tiến độ'], 'showSheet Tiến độ'],
  ['Đọc lại trang tính', [], 'refresh'],
])('on another sheet %s', (name, recognised, intent) => {
  const session = fakeSession({ sheet: otherSheet, recognised, rankings: [] });
  pane = renderPane(session);
  pane.press(name);
  expect(session.asked).toEqual([intent]);
});

test('parts of the line without a value are left out', () => {
  pane = renderPane(fakeSession({ sheet: { ...sheet, priorAsOf: null } }));
  expect(pane.words('main')).toContain('9 đơn vị · tính đến 18/11/2023BHXH');
});

test('a long list is shown in part until all of it is asked for', () => {
  const rows = Array.from({ length: 300 }, (_, index) => unit(index + 1, `Xã ${index + 1}`, 100, 20));
  pane = renderPane(fakeSession({ rankings: [{ ...voluntary, rows }] }));
  const units = (): number => pane.element.querySelectorAll('ol > li').length;
  expect(units()).toBe(10);
  pane.press('Xem cả 300');
  expect(units()).toBe(300);
  pane.press('Thu gọn');
  expect(units()).toBe(10);
});

test('headings go from the sheet down to its kinds without a gap', () => {
  pane = renderPane(fakeSession({ findings: [wrongChange] }));
  expect(
    [...pane.element.querySelectorAll('h1, h2, h3')].map((h) => `${h.tagName} ${h.textContent}`),
  ).toEqual([
    'H1 Tiến độ',
    'H2 Kiểm tra',
    'H3 Mức tăng giảm không khớp (1)',
    'H2 Đơn vị chậm tiến độ',
    'H3 BHXH tự nguyện',
    'H3 BHYT hộ gia đình',
  ]);
});

test('English, for those whose Excel is', () => {
  pane = renderPane(fakeSession(atRest), 'en');
  expect(pane.buttons()).toEqual([
    'Recalculate',
    'Make the summary',
    'Make the ranking',
    'Next period',
    'Write the dispatch',
  ]);
  expect(pane.words('main')).toContain('9 units · as of 18 Nov 2023 · compared with 31 May 2023');
});
