import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ColumnView, Session } from '../../commands/session-state';
import { ColumnEntry } from './ColumnEntry';
import { useSteadyOrder } from './use-steady-order';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalL,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The columns of the sheet, those that a person should look at first. */
export function ColumnList({
  session,
  sheet,
  columns,
  visit,
}: {
  session: Session;
  sheet: string;
  columns: readonly ColumnView[];
  /** Counts how often the person asked to be brought to the first doubtful column; 0 for never. */
  visit: number;
}) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const shown = useSteadyOrder(columns);
  useEffect(() => {
    if (visit > 0) list.current?.querySelector<HTMLElement>('[data-doubtful] select')?.focus();
  }, [visit]);
  return (
    <ul className={styles.columns} ref={list}>
      {shown.map((column) => (
        <ColumnEntry key={column.address} session={session} sheet={sheet} column={column} />
      ))}
    </ul>
  );
}
