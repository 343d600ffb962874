import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TrendPoint } from '../../../core/pace/trend';
import { paceMessagesFor } from '../../../locales/pace';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import { sparkline } from './sparkline';

const size = { width: 64, height: 20 } as const;

const useStyles = makeStyles({
  trend: { display: 'flex', alignItems: 'center', flexShrink: 0, columnGap: tokens.spacingHorizontalXS },
  line: { color: tokens.colorNeutralForeground3 },
  change: { minWidth: '48px', textAlign: 'right' },
  up: { color: tokens.colorStatusSuccessForeground3 },
  down: { color: tokens.colorStatusDangerForeground3 },
});

/** How figures went from period to period: a small line, and the last change with its sign. Nothing for one figure. */
export function TrendChange({ points }: { points: readonly TrendPoint[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paceMessagesFor);
  const [before, last] = points.slice(-2);
  if (before === undefined || last === undefined) return null;
  const change = last.actual - before.actual;
  const { path, end } = sparkline(points, size);
  return (
    <span className={styles.trend}>
      <svg
        className={styles.line}
        role="img"
        aria-label={words.heard(points)}
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${size.width} ${size.height}`}
      >
        <polyline points={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
        <circle cx={end.x} cy={end.y} r="2.5" fill="currentColor" />
      </svg>
      <span
        className={mergeClasses(
          text.small,
          text.figures,
          text.nowrap,
          styles.change,
          change > 0 && styles.up,
          change < 0 && styles.down,
        )}
      >
        {change !== 0 && <span aria-hidden="true">{change > 0 ? '▲ ' : '▼ '}</span>}
        {words.change(change)}
      </span>
    </span>
  );
}
