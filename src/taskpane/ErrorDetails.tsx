import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useMessages } from './messages-context';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  text: {
    boxSizing: 'border-box',
    width: '100%',
    resize: 'vertical',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The technical text of an error, folded away, for whoever is asked for help. */
export function ErrorDetails({ text: detail }: { text: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { crash } = useMessages().pane;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(detail);
      setSaid(crash.copied);
    } catch {
      // Excel on the web keeps the clipboard from panes: the text is selected, and the person's own Ctrl+C works.
      field.current?.select();
      setSaid(crash.copyByHand);
    }
  };
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{crash.details}</summary>
      <div className={styles.content}>
        <textarea
          className={styles.text}
          ref={field}
          readOnly
          rows={4}
          value={detail}
          aria-label={crash.details}
        />
        <Button size="small" onClick={() => void copy()}>
          {crash.copy}
        </Button>
        <p className={text.small} role="status">
          {said}
        </p>
      </div>
    </details>
  );
}
