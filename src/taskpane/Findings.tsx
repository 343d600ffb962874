import type { Session } from '../commands/session-state';
import type { Finding, Severity } from '../core/checks/finding';
import { FindingGroup } from './FindingGroup';
import { useMessages } from './messages-context';
import { Section } from './Section';

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
  const { pane, severity } = useMessages();
  const groups = gravestFirst
    .map((level) => ({ level, items: findings.filter((finding) => finding.severity === level) }))
    .filter(({ items }) => items.length > 0);
  const counted = groups.map(({ level, items }) => severity.heading(level, items.length)).join(' · ');
  return (
    <Section title={pane.findings.title} aside={counted === '' ? `✓ ${pane.findings.none}` : counted}>
      {groups.map(({ level, items }) => (
        <FindingGroup key={level} session={session} level={level} findings={items} sheet={sheet} />
      ))}
    </Section>
  );
}
