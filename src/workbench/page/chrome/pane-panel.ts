import { WORDS } from '../words';
import { element } from './element';

export interface PanePanel {
  readonly root: HTMLElement;
  setTitle(title: string): void;
  /** Replaces the page inside; the one before is gone with all its state, as when a workbook is closed. */
  setFrame(frame: HTMLIFrameElement): void;
  show(): void;
  hide(): void;
  readonly shown: boolean;
}

/**
 * The task pane beside the sheet. Hidden, its page goes on living: pane and ribbon share one runtime.
 *
 * @example const pane = panePanel(); pane.setFrame(frame); pane.show()
 */
export function panePanel(): PanePanel {
  const heading = element('h1', { className: 'pane-title' });
  const close = element('button', {
    className: 'pane-close',
    text: '✕',
    attributes: { type: 'button', 'aria-label': WORDS.closePane, title: WORDS.closePane },
    onClick: () => set(false),
  });
  const place = element('div', { className: 'pane-place' });
  const root = element('aside', { className: 'pane', attributes: { 'data-shown': 'true' } }, [
    element('div', { className: 'pane-header' }, [heading, close]),
    place,
  ]);
  let shown = true;
  const set = (next: boolean): void => {
    if (next === shown) return;
    shown = next;
    // Not `display: none`: browsers put off loading and painting frames that are not laid out.
    root.dataset['shown'] = String(next);
    root.inert = !next;
  };
  return {
    root,
    setTitle: (title) => {
      heading.textContent = title;
      root.setAttribute('aria-label', title);
    },
    setFrame: (frame) => place.replaceChildren(frame),
    show: () => set(true),
    hide: () => set(false),
    get shown() {
      return shown;
    },
  };
}
