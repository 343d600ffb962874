/** @jest-environment jsdom */
import { act } from 'react';
import type { SessionState } from '../../src/commands/session-state';
import { standardSettings } from '../../src/core/settings/office-settings';
import { fakeSession, otherSheet } from './fake-session';
import { type RenderedPane, renderPane } from './rendered-pane';

let pane: RenderedPane;
afterEach(() => pane.remove());

const theSwitch = (): HTMLInputElement => {
  const found = pane.element.querySelector<HTMLInputElement>('input[role="switch"]');
  if (found === null) throw new Error('no switch');
  return found;
};
const hintOf = (input: HTMLInputElement): string =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

describe('the switch under Tính lại', () => {
  it.each<[SessionState['editsHeard'], boolean, string]>([
    ['pane-open', false, 'Chỉ chạy khi khung bên này đang mở.'],
    ['file-open', false, 'Chạy từ lúc mở khung bên này đến khi đóng tệp.'],
    ['never', true, 'Bản Excel này không cho biết ô nào anh/chị vừa sửa, nên chưa tự tính lại được.'],
  ])('edits heard %s: says so', (editsHeard, disabled, hint) => {
    pane = renderPane(fakeSession({ editsHeard }));
    expect([theSwitch().disabled, theSwitch().checked, hintOf(theSwitch())]).toEqual([disabled, false, hint]);
    expect(theSwitch().labels?.[0]?.textContent).toBe('Tự tính lại khi số liệu thay đổi');
  });

  it.each([
    [false, 'changeSettings {"recalculatesItself":true}'],
    [true, 'changeSettings {"recalculatesItself":false}'],
  ])('on %s: one press asks for the other', (recalculatesItself, asked) => {
    const session = fakeSession({ settings: { ...standardSettings, recalculatesItself } });
    pane = renderPane(session);
    expect(theSwitch().checked).toBe(recalculatesItself);
    act(() => theSwitch().click());
    expect(session.asked).toEqual([asked]);
  });

  it('is not there on a sheet of something else', () => {
    pane = renderPane(fakeSession({ sheet: otherSheet }));
    expect(pane.element.querySelector('input[role="switch"]')).toBeNull();
  });
});

describe('reports older than the figures', () => {
  it.each<[SessionState['staleReports'], string, readonly string[]]>([
    [[], '', []],
    [['ranking'], 'Bảng xếp hạng lập trước lần sửa cuối.', ['updateReport ranking']],
    [
      ['summary', 'ranking'],
      'Bảng tổng hợp lập trước lần sửa cuối.',
      ['updateReport summary', 'updateReport ranking'],
    ],
  ])('%j', (staleReports, words, asked) => {
    const session = fakeSession({ staleReports });
    pane = renderPane(session);
    expect(pane.element.textContent).toContain(words);
    const buttons = pane.buttons().filter((name) => name.startsWith('Cập nhật'));
    expect(buttons).toHaveLength(staleReports.length);
    buttons.forEach((name) => pane.press(name));
    expect(session.asked).toEqual(asked);
  });
});
