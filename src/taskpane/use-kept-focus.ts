import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place when the focused button disappears with what it did: the focus then goes to the given
 * element, not to the top of the page. Where the person has gone back to the sheet, nothing is taken from them.
 * @param home takes the focus; needs a `tabIndex` of -1.
 * @example const home = useRef<HTMLElement>(null); useKeptFocus(home);
 */
export function useKeptFocus(home: RefObject<HTMLElement | null>): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const element = home.current;
    const remember = (event: FocusEvent): void => {
      last.current = event.target;
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [home]);
  // After every change of the page, since any may have taken the focused element away.
  useLayoutEffect(() => {
    const gone = last.current instanceof Node && !last.current.isConnected;
    if (!gone || document.activeElement !== document.body || !document.hasFocus()) return;
    last.current = null;
    home.current?.focus({ preventScroll: true });
  });
}
