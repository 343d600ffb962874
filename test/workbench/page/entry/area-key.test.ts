/** @jest-environment jsdom */
import { areaKey } from '../../../../src/workbench/page/entry/area-key';

const area = (html: string): HTMLElement => {
  const made = document.createElement('div');
  made.innerHTML = html;
  document.body.append(made);
  return made;
};
const sheet = area(
  '<canvas></canvas><div id="cells" contenteditable="true" tabindex="0"></div><input id="box">',
);
const pane = area('<button id="close"></button><iframe id="frame"></iframe>');
const bar = area('<input hidden><button id="open"></button><button id="save"></button>');
areaKey([sheet, pane, bar]);

function press(key: string, options: KeyboardEventInit = {}, target: EventTarget = window): string {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
  return document.activeElement?.id ?? '';
}

const focus = (id: string): void => document.getElementById(id)?.focus();

beforeEach(() => {
  pane.inert = false;
  focus('cells');
});

test('F6 goes round the areas, Shift+F6 back', () => {
  expect([press('F6'), press('F6'), press('F6')]).toEqual(['frame', 'open', 'cells']);
  const back = { shiftKey: true };
  expect([press('F6', back), press('F6', back), press('F6', back)]).toEqual(['open', 'frame', 'cells']);
});

test('an area is entered where it was left', () => {
  focus('save');
  focus('box');
  expect([press('F6'), press('F6'), press('F6')]).toEqual(['frame', 'save', 'box']);
  focus('open');
});

test('with the focus nowhere the sheet is where one is', () => {
  (document.activeElement as HTMLElement).blur();
  expect(press('F6')).toBe('frame');
});

test('a hidden pane is passed over', () => {
  pane.inert = true;
  expect(press('F6')).toBe('open');
});

test('F6 pressed inside the frame of the pane is heard too', () => {
  const frame = document.querySelector('iframe');
  frame?.dispatchEvent(new Event('load'));
  focus('frame');
  expect(press('F6', {}, frame?.contentWindow ?? window)).toBe('open');
});

test.each([
  ['another key', 'F7', {}],
  ['with Ctrl, which goes from window to window', 'F6', { ctrlKey: true }],
])('%s is left alone', (_name, key, options) => {
  expect(press(key, options)).toBe('cells');
});
