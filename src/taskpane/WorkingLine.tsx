import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: { position: 'sticky', top: 0, zIndex: 1, height: '2px', flexShrink: 0, overflow: 'hidden' },
  mark: {
    width: '40%',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(250%)' } },
    animationDuration: '1.4s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'ease-in-out',
    '@media (prefers-reduced-motion: reduce)': { width: '100%', animationName: 'none' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** A line along the top edge while something is at work; its room is kept, so that nothing jumps. */
export function WorkingLine({ label }: { label: string | null }) {
  const styles = useStyles();
  if (label === null) return <div className={styles.track} />;
  return (
    <div className={styles.track} role="progressbar" aria-label={label}>
      <div className={styles.mark} />
    </div>
  );
}
