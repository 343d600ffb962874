import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Ranking } from '../core/reports/ranking';
import { LaggingUnit } from './LaggingUnit';
import { useMessages } from './messages-context';
import { MoreButton } from './MoreButton';
import { useTextStyles } from './text-styles';
import { useShortened } from './use-shortened';

const mostAtFirst = 10;

const useStyles = makeStyles({
  kind: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  units: {
    display: 'grid',
    // Rank, bar, people: shared by all rows, so that bars and threshold lines stand under each other.
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalMNudge,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The lagging units of one insurance kind, from the lowest rate up. */
export function LaggingKind({ ranking, withSheet }: { ranking: Ranking; withSheet: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { layout, pane } = useMessages();
  const { differ, insurance, rows, sheet, units } = ranking;
  const { shown, long, open, toggle } = useShortened(rows, mostAtFirst);
  const people = rows.reduce((sum, unit) => sum + unit.gapToThreshold, 0);
  return (
    <div className={styles.kind}>
      <div>
        <div className={styles.head}>
          <h3 className={text.subheading}>{layout.insurance[insurance]}</h3>
          <span className={mergeClasses(text.small, text.figures)}>{pane.lagging.threshold(ranking)}</span>
        </div>
        {withSheet && <p className={text.small}>{pane.findings.onSheet(sheet)}</p>}
        <p className={mergeClasses(text.small, text.figures)}>
          {rows.length === 0
            ? `✓ ${pane.lagging.allReached(ranking)}`
            : pane.lagging.below(rows.length, units, people)}
        </p>
      </div>
      {rows.length > 0 && (
        <ol className={styles.units}>
          {shown.map((unit) => (
            <LaggingUnit key={unit.row} unit={unit} differ={differ} />
          ))}
        </ol>
      )}
      {long && <MoreButton open={open} total={rows.length} toggle={toggle} />}
    </div>
  );
}
