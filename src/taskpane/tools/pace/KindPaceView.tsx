import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KindPace } from '../../../core/pace/kind-pace';
import { paceMessagesFor } from '../../../locales/pace';
import { useMessages } from '../../messages-context';
import { MoreButton } from '../../MoreButton';
import { useTextStyles } from '../../text-styles';
import { useShortened } from '../../use-shortened';
import { useWords } from '../use-words';
import { PaceLine } from './PaceLine';

const mostAtFirst = 5;
/** Periods of the total that are told in figures; the picture has all of them. */
const mostTold = 4;

const useStyles = makeStyles({
  kind: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  total: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  units: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** One insurance kind: the total, then its units, those that will not make it first. */
export function KindPaceView({ kind }: { kind: KindPace }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { layout } = useMessages();
  const words = useWords(paceMessagesFor);
  const { units, total, asOf, deadline, counted } = kind;
  const { shown, long, open, toggle } = useShortened(units, mostAtFirst);
  const rated = units.filter(({ pace }) => pace !== null);
  const behind = rated.filter(({ pace }) => pace?.outlook === 'short' || pace?.outlook === 'missed').length;
  const waiting = units.filter(({ awaited }) => awaited).length;
  const base = total.pace?.base ?? null;
  return (
    <section className={styles.kind} aria-label={layout.insurance[kind.insurance]}>
      <div>
        <h3 className={text.subheading}>{layout.insurance[kind.insurance]}</h3>
        <p className={mergeClasses(text.small, text.figures)}>
          {total.pace === null && waiting > 0 ? words.awaited(asOf) : words.asOf(asOf, base)}
        </p>
        {total.pace !== null && (
          <p className={mergeClasses(text.small, text.figures)}>
            {behind === 0
              ? `✓ ${words.allMakeIt(rated.length, deadline)}`
              : words.verdict(behind, rated.length, deadline)}
          </p>
        )}
        {total.pace !== null && waiting > 0 && (
          <p className={mergeClasses(text.small, text.figures)}>
            {words.partly(counted, units.length, asOf)}
          </p>
        )}
      </div>
      <div className={styles.total}>
        <PaceLine
          name={words.total(counted)}
          points={total.points}
          pace={total.pace}
          deadline={deadline}
          awaited={total.pace === null && waiting > 0}
          basis={null}
        />
        {total.points.length > 1 && (
          <p className={mergeClasses(text.small, text.figures)}>
            {words.points(total.points.slice(-mostTold))}
          </p>
        )}
      </div>
      <ul className={styles.units}>
        {shown.map((unit) => (
          <li key={unit.row}>
            <PaceLine
              name={unit.unit}
              points={unit.points}
              pace={unit.pace}
              deadline={null}
              awaited={unit.awaited}
              basis={unit.pace !== null && unit.pace.base.date !== base?.date ? unit.pace.base : null}
            />
          </li>
        ))}
      </ul>
      {long && <MoreButton open={open} total={units.length} toggle={toggle} />}
    </section>
  );
}
