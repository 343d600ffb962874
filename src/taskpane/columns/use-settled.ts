import { useEffect, useRef, useState } from 'react';

/** A choice that is applied when the person has come to rest on it. */
export interface Settled<Value> {
  /** What is chosen now; null once it was applied and nothing else was chosen since. */
  readonly chosen: Value | null;
  readonly choose: (value: Value) => void;
  /** Applies at once what still waits. */
  readonly settle: () => void;
}

/**
 * Holds a choice back for a moment. The arrow keys change a closed list at each press: someone on the way from the
 * first entry to the fifth has not chosen the second, third and fourth.
 * @param milliseconds how long the choice must stand.
 * @param apply what is done with it; the choice is shown until that has ended.
 * @example const { chosen, choose, settle } = useSettled(400, apply);
 */
export function useSettled<Value>(
  milliseconds: number,
  apply: (value: Value) => Promise<void>,
): Settled<Value> {
  const [chosen, setChosen] = useState<Value | null>(null);
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly value: Value } | null>(
    null,
  );
  const latest = useRef(apply);
  useEffect(() => {
    latest.current = apply;
  });

  const settle = (): void => {
    if (waiting.current === null) return;
    const { timer, value } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    void latest.current(value).then(() => setChosen((now) => (now === value ? null : now)));
  };
  const choose = (value: Value): void => {
    setChosen(value);
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = { timer: setTimeout(settle, milliseconds), value };
  };
  // The list may go, with the sheet that it is about, while a choice waits: it was made all the same.
  useEffect(
    () => () => {
      if (waiting.current === null) return;
      clearTimeout(waiting.current.timer);
      void latest.current(waiting.current.value);
      waiting.current = null;
    },
    [],
  );
  return { chosen, choose, settle };
}
