import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Outlook, Pace, PaceBase } from '../../../core/pace/pace-of-figures';
import type { TrendPoint } from '../../../core/pace/trend';
import type { IsoDate } from '../../../core/text/date';
import { paceMessagesFor } from '../../../locales/pace';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import { TrendChange } from './TrendChange';

const useStyles = makeStyles({
  first: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  behind: { color: tokens.colorStatusDangerForeground3 },
  well: { color: tokens.colorStatusSuccessForeground3 },
});

const signs: Readonly<Record<Outlook, '✓' | '▼'>> = { reached: '✓', 'on-pace': '✓', short: '▼', missed: '▼' };

/** A unit, or all of them together: the trend, the figures against plan and calendar, where it leads. */
export function PaceLine({
  name,
  points,
  pace,
  deadline,
  awaited,
  basis,
}: {
  name: string;
  points: readonly TrendPoint[];
  pace: Pace | null;
  /** Said in the line of the total; null in those of the units. */
  deadline: IsoDate | null;
  awaited: boolean;
  /** What the pace is counted from, where that has to be said of this line. */
  basis: PaceBase | null;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(paceMessagesFor);
  const last = points.at(-1);
  return (
    <>
      <div className={styles.first}>
        <span className={mergeClasses(text.body, styles.name)}>{name}</span>
        <TrendChange points={points} />
      </div>
      {pace === null ? (
        <p className={mergeClasses(text.small, text.figures)}>
          {awaited || last === undefined ? words.waiting(last ?? null) : words.noPlan(last.actual)}
        </p>
      ) : (
        <>
          <p className={mergeClasses(text.small, text.figures)}>{words.figures(pace)}</p>
          <p
            className={mergeClasses(
              text.small,
              text.figures,
              signs[pace.outlook] === '▼' ? styles.behind : styles.well,
            )}
          >
            <span aria-hidden="true">{signs[pace.outlook]} </span>
            {deadline === null
              ? words.unitOutlook[pace.outlook](pace)
              : words.outlook[pace.outlook](pace, deadline)}
          </p>
          {basis !== null && <p className={mergeClasses(text.small, text.figures)}>{words.since(basis)}</p>}
        </>
      )}
    </>
  );
}
