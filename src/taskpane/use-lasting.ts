import { useEffect, useState } from 'react';

/**
 * True once a condition has held for a while. Most commands end within the blink of an eye: greying the buttons for
 * that long would only flicker.
 * @param holds the condition now.
 * @param milliseconds how long it must hold.
 * @example const slow = useLasting(busy, 200);
 */
export function useLasting(holds: boolean, milliseconds: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!holds) return undefined;
    const timer = setTimeout(() => setLasted(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [holds, milliseconds]);
  return holds && lasted;
}
