import { WORDS } from '../words';
import { element } from './element';

export interface NoticeBar {
  readonly root: HTMLElement;
  /** Says one sentence until the person closes it or another takes its place. */
  say(sentence: string): void;
  clear(): void;
}

/**
 * One line under the ribbon for what went wrong; it is read out, and takes no focus.
 *
 * @example const notice = noticeBar(); notice.say('Tệp rỗng, không có dữ liệu.')
 */
export function noticeBar(): NoticeBar {
  const sentence = element('span', { className: 'notice-text', attributes: { role: 'alert' } });
  const root = element('div', { className: 'notice', attributes: { hidden: '' } });
  const clear = (): void => {
    root.hidden = true;
    sentence.textContent = '';
  };
  const close = element('button', {
    className: 'notice-close',
    text: '✕',
    attributes: { type: 'button', 'aria-label': WORDS.closeNotice },
    onClick: clear,
  });
  root.append(sentence, close);
  return {
    root,
    say: (text) => {
      root.hidden = false;
      sentence.textContent = text;
    },
    clear,
  };
}
