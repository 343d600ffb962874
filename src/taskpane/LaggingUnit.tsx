import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RankedUnit } from '../core/reports/ranking';
import { useMessages } from './messages-context';
import { RateBar } from './RateBar';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  unit: {
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    gridColumn: '1 / -1',
    alignItems: 'baseline',
  },
  rank: { textAlign: 'right', color: tokens.colorNeutralForeground3 },
  name: { overflowWrap: 'anywhere' },
  rate: {
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground3,
  },
  bar: { gridColumnStart: 2, alignSelf: 'center' },
  gap: { textAlign: 'right' },
});

/**
 * One lagging unit: its rank, its rate with the sign for below, how far it is from the threshold.
 * @param differ units of its kind have different thresholds, so that its own is said.
 */
export function LaggingUnit({ unit, differ }: { unit: RankedUnit; differ: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { numbers, pane } = useMessages();
  return (
    <li className={styles.unit}>
      <span className={mergeClasses(text.body, text.figures, styles.rank)}>{unit.rank}</span>
      <span className={mergeClasses(text.body, styles.name)}>{unit.unit}</span>
      <span className={mergeClasses(text.body, text.figures, text.nowrap, styles.rate)}>
        <span aria-hidden="true">▼ </span>
        {numbers.rate(unit.rate)}
      </span>
      <RateBar className={styles.bar} rate={unit.rate} threshold={unit.threshold} />
      <span className={mergeClasses(text.small, text.figures, text.nowrap, styles.gap)}>
        {differ
          ? pane.lagging.gapTo(unit.gapToThreshold, unit.threshold)
          : pane.lagging.gap(unit.gapToThreshold)}
      </span>
    </li>
  );
}
