import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../core/checks/finding';
import { Toggle } from '../later/toggle';
import { useMessages } from '../messages-context';
import { gravestFirst } from './finding-cards';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  entry: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Shows one severity at a time, or all; nothing to choose where there is but one. */
export function SeverityFilter({
  findings,
  chosen,
  onChoose,
}: {
  findings: readonly Finding[];
  /** Null for all. */
  chosen: Severity | null;
  onChoose: (severity: Severity | null) => void;
}) {
  const styles = useStyles();
  const { pane, severity: words } = useMessages();
  const counted = gravestFirst
    .map((level) => ({ level, count: findings.filter(({ severity }) => severity === level).length }))
    .filter(({ count }) => count > 0);
  if (counted.length < 2) return null;
  const entries = [
    { level: null, label: pane.findings.all(findings.length) },
    ...counted.map(({ level, count }) => ({ level, label: words.heading(level, count) })),
  ];
  return (
    <div className={styles.filter} role="group" aria-label={pane.findings.filter}>
      {entries.map(({ level, label }) => (
        <Toggle
          key={label}
          className={styles.entry}
          checked={chosen === level}
          onClick={() => onChoose(level)}
        >
          {label}
        </Toggle>
      ))}
    </div>
  );
}
