import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Session } from '../../src/commands/session-state';
import { type Language, messagesFor } from '../../src/locales';
import { loadNotice } from '../../src/taskpane/later/notice';
import { loadToggle } from '../../src/taskpane/later/toggle';
import { Pane } from '../../src/taskpane/Pane';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What jsdom lacks of a browser; the person's system asks for light pages. */
Object.assign(window, {
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

/** Each tool is a chunk of its own. */
const toolsLoaded = Promise.all([
  import('../../src/taskpane/tools/period/NewPeriod'),
  import('../../src/taskpane/tools/paste/Paste'),
  import('../../src/taskpane/tools/fill/FillColumns'),
  import('../../src/taskpane/tools/contribution/ContributionTool'),
  import('../../src/taskpane/tools/allocation/AllocationTool'),
  import('../../src/taskpane/tools/consolidate/Consolidate'),
  import('../../src/taskpane/tools/pace/Pace'),
  import('../../src/taskpane/tools/settings/Settings'),
  import('../../src/taskpane/tools/dispatch/Dispatch'),
  import('../../src/taskpane/tools/ranking/RankingTool'),
]);

/** As on a page that has been open for a moment. */
beforeAll(() => Promise.all([loadNotice(), loadToggle()]));

/** A pane on a page, asked as a person would: by its words and by the names of its buttons. */
export interface RenderedPane {
  readonly element: HTMLElement;
  /** The names of all buttons, in the order in which Tab meets them. */
  buttons(): readonly string[];
  button(name: string): HTMLButtonElement;
  press(name: string): void;
  /** Presses the button of a tool, and waits until its part of the pane is loaded and drawn. */
  openTool(name: string): Promise<void>;
  /** A list by its accessible name. */
  list(name: string): HTMLSelectElement;
  /** Chooses in a list, as a person does with the mouse. */
  choose(name: string, option: string): void;
  /** The visible words of a live region or landmark: `status`, `alert`, `main`. */
  words(role: string): string;
  remove(): void;
}

/** Accessible name, for the few ways in which the pane gives one. */
function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}

export function renderPane(session: Session, language: Language = 'vi'): RenderedPane {
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  act(() => root.render(<Pane session={session} messages={messagesFor(language)} />));
  const all = (): HTMLButtonElement[] => [...element.querySelectorAll('button')];
  const button = (name: string): HTMLButtonElement => {
    const found = all().filter((candidate) => nameOf(candidate) === name);
    if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} buttons "${name}"`);
    return found[0];
  };
  const list = (name: string): HTMLSelectElement => {
    const found = [...element.querySelectorAll('select')].filter((one) => nameOf(one) === name);
    if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} lists "${name}"`);
    return found[0];
  };
  return {
    element,
    buttons: () => all().map(nameOf),
    button,
    press: (name) => act(() => button(name).click()),
    async openTool(name) {
      await toolsLoaded;
      // What is folded away is drawn before it can be pressed.
      if (!all().some((one) => nameOf(one) === name)) act(() => button('Công cụ khác').click());
      // Drawn a turn after its chunk is there.
      await act(async () => {
        button(name).click();
        await new Promise((drawn) => setTimeout(drawn));
      });
    },
    list,
    choose: (name, option) =>
      act(() => {
        const select = list(name);
        const chosen = [...select.options].find(({ text }) => text === option);
        if (chosen === undefined) throw new Error(`"${name}" does not offer "${option}"`);
        select.value = chosen.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    words(role) {
      const regions = [...element.querySelectorAll(role === 'main' ? 'main' : `[role="${role}"]`)];
      return regions.map((region) => region.textContent).join(' ');
    },
    remove() {
      act(() => root.unmount());
      element.remove();
    },
  };
}
