import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Session } from '../commands/session-state';
import type { Finding, Severity } from '../core/checks/finding';
import { FindingGroup } from './FindingGroup';
import { useMessages } from './messages-context';
import { Section } from './Section';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({ sound: { color: tokens.colorNeutralForeground2 } });

const gravestFirst: readonly Severity[] = ['error', 'warning', 'info'];

/** What is wrong with the entries, the gravest first, each with the way to its cell. */
export function Findings({
  session,
  findings,
  sheet,
}: {
  session: Session;
  findings: readonly Finding[];
  /** The name of the sheet in front: findings on others say theirs. */
  sheet: string;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { pane, severity } = useMessages();
  const groups = gravestFirst
    .map((level) => ({ level, items: findings.filter((finding) => finding.severity === level) }))
    .filter(({ items }) => items.length > 0);
  const counted = groups.map(({ level, items }) => severity.heading(level, items.length)).join(' · ');
  return (
    <Section title={pane.findings.title} {...(counted === '' ? {} : { aside: counted })}>
      {groups.length === 0 && <p className={mergeClasses(text.body, styles.sound)}>✓ {pane.findings.none}</p>}
      {groups.map(({ level, items }) => (
        <FindingGroup key={level} session={session} level={level} findings={items} sheet={sheet} />
      ))}
    </Section>
  );
}
