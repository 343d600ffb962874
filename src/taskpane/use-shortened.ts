import { useState } from 'react';

/** A list shown in part until the person asks for all of it. */
export interface Shortened<Item> {
  readonly shown: readonly Item[];
  /** True where there is more than the short form shows. */
  readonly long: boolean;
  readonly open: boolean;
  readonly toggle: () => void;
}

/**
 * Shows the first items of a long list: a workbook of 900 units would otherwise bury the rest of the pane.
 * @param most how many the short form shows.
 * @example const { shown, long, open, toggle } = useShortened(rows, 10);
 */
export function useShortened<Item>(items: readonly Item[], most: number): Shortened<Item> {
  const [open, setOpen] = useState(false);
  const long = items.length > most;
  return {
    shown: long && !open ? items.slice(0, most) : items,
    long,
    open,
    toggle: () => setOpen(!open),
  };
}
