/** @jest-environment jsdom */
import { act } from 'react';
import { fakeSession, unit, voluntary } from './fake-session';
import { type RenderedPane, renderPane } from './rendered-pane';

let pane: RenderedPane;
const broken = {
  rankings: [{ ...voluntary, rows: [{ ...unit(1, 'Hương Toàn', 455, 213), rate: Number.NaN }] }],
};

beforeEach(() => jest.spyOn(console, 'error').mockReturnValue());
afterEach(() => {
  pane.remove();
  jest.restoreAllMocks();
});

test('a part that cannot be drawn says so, and the rest stays usable', () => {
  const session = fakeSession(broken);
  pane = renderPane(session);
  expect(pane.words('alert')).toContain('Khung bên gặp trục trặc');
  expect(pane.words('alert')).toContain('Số liệu trong bảng tính vẫn giữ nguyên.');
  pane.press('Tính lại');
  expect(session.asked).toEqual(['recalculate']);
});

test('it is drawn again when asked, once what broke it is gone', () => {
  const session = fakeSession(broken);
  pane = renderPane(session);
  act(() => session.show({ rankings: [voluntary] }));
  pane.press('Mở lại khung bên');
  expect(pane.words('main')).toContain('46,81%');
  expect(pane.words('main')).not.toContain('trục trặc');
});

test('the details name the error and the part of the page', () => {
  pane = renderPane(fakeSession(broken));
  const details = pane.element.querySelector('textarea');
  expect(details?.value).toContain('RangeError: not a number that can be shown: NaN');
  expect(details?.value).toContain('LaggingUnit');
});

test.each([
  ['to the clipboard', () => Promise.resolve(), 'Đã sao chép.'],
  ['by hand where the clipboard is kept from panes', () => Promise.reject(new Error('denied')), 'Ctrl+C'],
])('the details are copied %s', async (_way, writeText, said) => {
  Object.assign(navigator, { clipboard: { writeText } });
  pane = renderPane(fakeSession(broken));
  await act(async () => {
    pane.button('Sao chép chi tiết').click();
    await Promise.resolve();
  });
  expect(pane.words('status')).toContain(said);
  const details = pane.element.querySelector('textarea');
  if (said === 'Ctrl+C') expect(details?.selectionEnd).toBe(details?.value.length);
});
