import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Session } from '../../commands/session-state';
import type { Finding } from '../../core/checks/finding';
import { beforeAfter } from '../../core/repairs/before-after';
import { repairNote } from '../../locales';
import { useMessages } from '../messages-context';
import { useTextStyles } from '../text-styles';
import { CardAction } from './CardAction';
import { ReadingList } from './ReadingList';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    gridColumn: '1 / -1',
    alignItems: 'center',
  },
  // With its margin as high as the row, so that neighbours are not ticked by mistake.
  tick: {
    width: '16px',
    height: '16px',
    margin: '4px',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  change: { overflowWrap: 'anywhere' },
  reading: { gridColumn: '3' },
  cell: { gridColumn: '2' },
});

/** One row of a column's repair: whether it takes part, its cell, and what changes. */
export function RepairRow({
  session,
  finding,
  ticked,
  onTick,
  reading,
  onChoose,
}: {
  session: Session;
  finding: Finding;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
  reading: number | null;
  onChoose: (reading: number | null) => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const messages = useMessages();
  const { actions, findings: words } = messages.pane;
  const { sheet, address, repair } = finding;
  const change = repair === null ? null : repairNote(beforeAfter(finding, repair), messages);
  return (
    <li className={styles.row}>
      {change !== null && (
        <input
          className={styles.tick}
          type="checkbox"
          aria-label={words.select(address, change)}
          checked={ticked}
          onChange={({ target }) => onTick(target.checked)}
        />
      )}
      <div className={styles.cell}>
        <CardAction
          subtle
          label={address}
          name={actions.goToCell(address)}
          onPress={() => void session.showCell(sheet, address)}
        />
      </div>
      <div className={styles.reading}>
        {change === null ? (
          <ReadingList finding={finding} value={reading} onChoose={onChoose} />
        ) : (
          <span className={mergeClasses(text.body, text.figures, styles.change)}>{change}</span>
        )}
      </div>
    </li>
  );
}
