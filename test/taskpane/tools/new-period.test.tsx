/** @jest-environment jsdom */
import { act } from 'react';
import { fakeSession, sheet } from '../fake-session';
import { type RenderedPane, renderPane } from '../rendered-pane';

let pane: RenderedPane;
afterEach(() => pane.remove());

const field = (): HTMLInputElement => {
  const found = pane.element.querySelector<HTMLInputElement>('input[type="date"]');
  if (found === null) throw new Error('no field for a day');
  return found;
};
const enter = (day: string): void =>
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), day);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });

test('what will be written is said before anything is', async () => {
  const session = fakeSession();
  pane = renderPane(session);
  await pane.openTool('Sang kỳ mới');
  expect(pane.element.querySelector('form')?.textContent).toContain(
    'Số thực hiện ngày 18/11/2023 của BHXH tự nguyện chuyển sang cột kỳ trước. Cột thực hiện được để trống chờ số mới; ngày ở tiêu đề đổi theo. Số liệu ngày 18/11/2023 được lưu ở trang “Lịch sử tiến độ”.',
  );
  expect(session.asked).toEqual([]);
});

test('the next Friday is proposed first, the 25th beside it', async () => {
  pane = renderPane(fakeSession());
  await pane.openTool('Sang kỳ mới');
  expect(field().value).toBe('2023-11-24');
  pane.press('25/11/2023');
  expect(field().value).toBe('2023-11-25');
});

test.each([
  ['the proposed day', null, ['openPeriod 2023-11-24']],
  ['another day', '2023-12-08', ['openPeriod 2023-12-08']],
  ['the day of the present figures', '2023-11-18', []],
  ['no day', '', []],
])('%s', async (_what, day, asked) => {
  const session = fakeSession();
  pane = renderPane(session);
  await pane.openTool('Sang kỳ mới');
  if (day !== null) enter(day);
  pane.press('Sang kỳ');
  expect(session.asked).toEqual(asked);
});

test('Thôi leaves everything as it is', async () => {
  const session = fakeSession();
  pane = renderPane(session);
  await pane.openTool('Sang kỳ mới');
  pane.press('Thôi');
  expect(pane.element.querySelector('form')).toBeNull();
  expect(session.asked).toEqual([]);
});

test('there is none for a quota sheet', () => {
  pane = renderPane(fakeSession({ sheet: { ...sheet, kind: 'quota' } }));
  expect(pane.buttons()).not.toContain('Sang kỳ mới');
});
