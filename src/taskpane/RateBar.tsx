import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    height: '6px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  part: { position: 'absolute', top: 0, bottom: 0 },
  reached: {
    left: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  missing: { backgroundColor: tokens.colorStatusDangerBackground2 },
  threshold: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** Everything beyond the plan is drawn at its end: the bar ends at 100 %. */
function onBar(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}

/**
 * A rate against its threshold, 0 to 100 percent of the plan, with the part that is missing. A picture only: the
 * figures stand beside it in words.
 */
export function RateBar({
  rate,
  threshold,
  className,
}: {
  rate: number;
  threshold: number;
  className: string;
}) {
  const styles = useStyles();
  const reached = onBar(rate);
  const line = onBar(threshold);
  return (
    <div className={mergeClasses(styles.bar, className)} aria-hidden="true">
      <div
        className={mergeClasses(styles.part, styles.missing)}
        style={{ left: `${reached}%`, width: `${Math.max(0, line - reached)}%` }}
      />
      <div className={mergeClasses(styles.part, styles.reached)} style={{ width: `${reached}%` }} />
      <div className={styles.threshold} style={{ left: `${line}%` }} />
    </div>
  );
}
