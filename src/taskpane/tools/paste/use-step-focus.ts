import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * The heading of a step: it takes the focus when the button that led to the step is gone with it, and is read out. Where
 * the person has gone back to the sheet, nothing is taken from them.
 * @example <h3 ref={useStepFocus()} tabIndex={-1}>
 */
export function useStepFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
