import { Button } from '@fluentui/react-components';
import type { ToggleProps } from './toggle';

/** The same button in the same size; that it is pressed, it does not show yet, but says. */
export function PlainToggle({ checked, ...props }: ToggleProps) {
  return <Button size="small" aria-pressed={checked} {...props} />;
}
