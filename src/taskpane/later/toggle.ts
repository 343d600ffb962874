import type { ReactNode } from 'react';
import { later } from './later';
import { PlainToggle } from './PlainToggle';

export interface ToggleProps {
  readonly className: string;
  readonly checked: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A small button that stays pressed. */
export const { Part: Toggle, load: loadToggle } = later<ToggleProps>(
  async () => (await import('./SmallToggle')).SmallToggle,
  PlainToggle,
);
