import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorDetails } from './ErrorDetails';
import { useMessages } from './messages-context';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  details: { width: '100%' },
});

/** Stands where a part of the pane could not be drawn. */
export function CrashNotice({ detail, onRetry }: { detail: string; onRetry: () => void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { crash } = useMessages().pane;
  return (
    <div className={styles.notice} role="alert">
      <h2 className={text.heading}>{crash.title}</h2>
      <p className={text.body}>{crash.text}</p>
      <Button onClick={onRetry}>{crash.reload}</Button>
      <div className={styles.details}>
        <ErrorDetails text={detail} />
      </div>
    </div>
  );
}
