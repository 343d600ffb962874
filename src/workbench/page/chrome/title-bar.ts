import { WORDS } from '../words';
import { element } from './element';

export interface TitleBarActions {
  openFile(file: File): void;
  openSample(): void;
  download(): void;
}

export interface TitleBar {
  readonly root: HTMLElement;
  /** Shows which workbook is open. */
  setName(name: string): void;
}

/**
 * The slim bar on top: the workbook's name, and the ways to open and to keep one.
 *
 * @param actions - what the buttons do
 * @example const bar = titleBar({ openFile, openSample, download }); document.body.append(bar.root)
 */
export function titleBar(actions: TitleBarActions): TitleBar {
  const name = element('span', { className: 'title-name' });
  // Two of the same name in a row are two choices, so the picker forgets the last one.
  const picker = element('input', {
    attributes: {
      type: 'file',
      accept: '.xlsx,.xlsm,.xls',
      hidden: '',
      tabindex: '-1',
      'data-part': 'file-picker',
    },
  });
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file) actions.openFile(file);
  });
  const root = element('header', { className: 'title-bar' }, [
    element('span', {
      className: 'title-workbench',
      text: WORDS.workbench,
      attributes: { title: WORDS.workbenchTip },
    }),
    name,
    element('div', { className: 'title-actions' }, [
      button(WORDS.openFile, () => picker.click()),
      button(WORDS.openSample, () => actions.openSample()),
      button(WORDS.download, () => actions.download()),
      picker,
    ]),
  ]);
  return {
    root,
    setName: (text) => {
      name.textContent = text;
      document.title = `${text} – ${WORDS.workbench}`;
    },
  };
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  return element('button', { className: 'title-button', text, attributes: { type: 'button' }, onClick });
}
