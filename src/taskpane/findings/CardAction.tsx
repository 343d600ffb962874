import { Button } from '@fluentui/react-components';
import { useCardStyles } from './card-styles';

/** One of the small buttons under a finding. Its name says which finding, since a page has many of the same label. */
export function CardAction({
  label,
  name,
  subtle,
  busy,
  onPress,
}: {
  label: string;
  /** For those who hear it: begins with, or holds, the label. */
  name?: string;
  subtle?: boolean;
  busy?: boolean;
  onPress: () => void;
}) {
  const styles = useCardStyles();
  return (
    <Button
      className={styles.action}
      size="small"
      appearance={subtle === true ? 'subtle' : 'secondary'}
      aria-label={name}
      disabledFocusable={busy === true}
      onClick={onPress}
    >
      {label}
    </Button>
  );
}
