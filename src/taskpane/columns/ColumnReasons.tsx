import type { ColumnView } from '../../commands/session-state';
import { useMessages } from '../messages-context';
import { useTextStyles } from '../text-styles';

/** Of which day a column's figures are, and what says what it is taken for. */
export function ColumnReasons({ id, column }: { id: string; column: ColumnView }) {
  const text = useTextStyles();
  const { layout } = useMessages().pane;
  const { date, evidence, role } = column;
  return (
    <div id={id}>
      {date !== null && <p className={text.small}>{layout.day(date)}</p>}
      {evidence.length === 0 && <p className={text.small}>{layout.noEvidence}</p>}
      {evidence.map((one) => (
        <p key={`${one.by} ${one.text}`} className={text.small}>
          {layout.evidence(one)}
        </p>
      ))}
      {role === 'unit' && <p className={text.small}>{layout.unitHint}</p>}
    </div>
  );
}
