/** @jest-environment jsdom */
import { act } from 'react';
import { fakeSession } from './fake-session';
import { type RenderedPane, renderPane } from './rendered-pane';

let pane: RenderedPane;
beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  pane.remove();
  jest.useRealTimers();
});

const done = { command: 'takeBack', what: 'recalculate' } as const;

function progress(): string | null {
  return pane.element.querySelector('[role="progressbar"]')?.getAttribute('aria-label') ?? null;
}

test.each([
  ['recalculate', 'Đang tính các cột…'],
  ['summary', 'Đang lập bảng tổng hợp…'],
  ['ranking', 'Đang lập bảng xếp hạng…'],
  ['takeBack', 'Đang đưa các ô về như trước…'],
] as const)('%s that takes a while is said to be at work, and its buttons wait', (working, words) => {
  const session = fakeSession();
  pane = renderPane(session);
  const button = pane.button('Tính lại');
  act(() => button.focus());
  act(() => session.show({ working }));
  expect(progress()).toBe(words);
  expect(button.getAttribute('aria-disabled')).not.toBe('true');

  act(() => void jest.advanceTimersByTime(300));
  expect(pane.words('status')).toBe(words);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  pane.press('Tính lại');
  expect(session.asked).toEqual([]);
  expect(document.activeElement).toBe(button);

  act(() => session.show({ working: null, outcome: done }));
  expect(progress()).toBeNull();
  expect(button.getAttribute('aria-disabled')).not.toBe('true');
  expect(document.activeElement).toBe(button);
  expect(pane.words('status')).toContain('Đã hoàn tác');
});

test('a read in the background stops nobody', () => {
  const session = fakeSession();
  pane = renderPane(session);
  act(() => session.show({ working: 'reading' }));
  act(() => void jest.advanceTimersByTime(1000));
  pane.press('Tính lại');
  expect(session.asked).toEqual(['recalculate']);
});

test('the same words said again are a new element, so that they are announced again', () => {
  const session = fakeSession({ outcome: done });
  pane = renderPane(session);
  const message = (): Element | null =>
    pane.element.querySelector('[role="status"]')?.firstElementChild ?? null;
  const first = message();
  act(() => session.show({ upToDate: true }));
  expect(message()).toBe(first);
  act(() => session.show({ outcome: { ...done } }));
  expect(message()).not.toBe(first);
});

describe('when the focused button goes with what it took back', () => {
  const losing = (pageInFront: boolean): void => {
    const session = fakeSession({ takeBack: 'recalculate' });
    pane = renderPane(session);
    act(() => pane.button('Hoàn tác').focus());
    jest.spyOn(document, 'hasFocus').mockReturnValue(pageInFront);
    act(() => session.show({ takeBack: null, outcome: done }));
    jest.restoreAllMocks();
  };

  test('the keyboard stays in the pane', () => {
    losing(true);
    expect(document.activeElement).toBe(pane.element.querySelector('main'));
  });

  test('nothing is taken from a person who is back in the sheet', () => {
    losing(false);
    expect(document.activeElement).toBe(document.body);
  });
});
