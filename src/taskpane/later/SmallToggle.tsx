import { ToggleButton } from '@fluentui/react-components';
import type { ToggleProps } from './toggle';

/** A button that stays pressed, as Fluent shows it. */
export function SmallToggle(props: ToggleProps) {
  return <ToggleButton size="small" {...props} />;
}
