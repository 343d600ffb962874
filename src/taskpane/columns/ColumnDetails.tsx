import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session, SheetView } from '../../commands/session-state';
import { useMessages } from '../messages-context';
import { useTextStyles } from '../text-styles';
import { ColumnList } from './ColumnList';
import { DoubtNotice } from './DoubtNotice';

const useStyles = makeStyles({
  summary: {
    width: 'fit-content',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  hint: { marginTop: tokens.spacingVerticalS },
});

/**
 * The columns as they were understood, why, and the way to correct them; folded away until asked for. On a sheet that
 * was not recognised it is offered all the same where something looks like a table.
 */
export function ColumnDetails({ session, sheet }: { session: Session; sheet: SheetView }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { layout } = useMessages().pane;
  const [open, setOpen] = useState(false);
  const [visit, setVisit] = useState(0);
  const { name, columns, kind } = sheet;
  const known = kind !== 'other';
  const weighty = columns.filter((column) => column.weighty);
  if (columns.length === 0) return null;
  const review = (): void => {
    setOpen(true);
    setVisit(visit + 1);
  };
  return (
    <>
      {known && weighty.length > 0 && <DoubtNotice columns={weighty} onReview={review} />}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <span className={text.body}>{known ? layout.title : layout.assign}</span>
        </summary>
        {open && !known && <p className={mergeClasses(text.small, styles.hint)}>{layout.assignHint}</p>}
        {open && <ColumnList session={session} sheet={name} columns={columns} visit={visit} />}
      </details>
    </>
  );
}
