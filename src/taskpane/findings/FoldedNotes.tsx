import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useTextStyles } from '../text-styles';

const useStyles = makeStyles({
  summary: {
    width: 'fit-content',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalM,
  },
});

/** What need not be seen at once, under a line that says how much there is of it. */
export function FoldedNotes({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const text = useTextStyles();
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={text.body}>{title}</span>
      </summary>
      {open && <div className={styles.content}>{children}</div>}
    </details>
  );
}
