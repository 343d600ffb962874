import { useState } from 'react';

/**
 * A number that changes with each new object. As the key of a message it makes the same words, said again, a new
 * element, which a screen reader announces again.
 * @example <MessageBar key={useTurn(outcome)}>
 */
export function useTurn(value: object | null): number {
  const [last, setLast] = useState({ value, turn: 0 });
  if (last.value === value) return last.turn;
  const next = { value, turn: last.turn + 1 };
  setLast(next);
  return next.turn;
}
