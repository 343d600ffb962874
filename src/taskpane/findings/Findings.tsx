import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Session } from '../../commands/session-state';
import type { Finding, Severity } from '../../core/checks/finding';
import { certainlyRepairable } from '../../core/repairs/repair-choices';
import { useMessages } from '../messages-context';
import { Section } from '../Section';
import { useKeptFocus } from '../use-kept-focus';
import { findingKinds, gravestFirst } from './finding-cards';
import { FindingKind } from './FindingKind';
import { FoldedNotes } from './FoldedNotes';
import { IgnoredFindings } from './IgnoredFindings';
import { SeverityFilter } from './SeverityFilter';

const useStyles = makeStyles({
  findings: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    outlineStyle: 'none',
  },
  whole: { alignSelf: 'flex-start' },
});

/** What is wrong with the entries, the gravest kind first, each with the way to its cell and its repair. */
export function Findings({
  session,
  findings,
  ignored,
  sheet,
  busy,
}: {
  session: Session;
  findings: readonly Finding[];
  ignored: readonly Finding[];
  /** The name of the sheet in front: findings on others say theirs. */
  sheet: string;
  busy: boolean;
}) {
  const styles = useStyles();
  const { pane, severity } = useMessages();
  const { findings: words } = pane;
  const [wanted, setWanted] = useState<Severity | null>(null);
  // The repaired finding goes with the button that was pressed: the keyboard goes on from the head of the findings.
  const home = useRef<HTMLDivElement>(null);
  useKeptFocus(home);
  const counted = gravestFirst
    .map((level) => ({ level, count: findings.filter((finding) => finding.severity === level).length }))
    .filter(({ count }) => count > 0);
  // The last finding of the chosen severity may have been repaired.
  const chosen = counted.some(({ level }) => level === wanted) ? wanted : null;
  const shown = chosen === null ? findings : findings.filter((finding) => finding.severity === chosen);
  const certain = certainlyRepairable(findings).length;
  // Notes are no faults: unless asked for, they do not push the rest of the pane out of sight.
  const isNote = (finding: Finding): boolean => chosen === null && finding.severity === 'info';
  const pressing = shown.filter((finding) => !isNote(finding));
  const notes = shown.filter(isNote);
  const kindsOf = (some: readonly Finding[]) =>
    findingKinds(some).map((kind) => (
      <FindingKind key={kind.code} session={session} kind={kind} sheet={sheet} busy={busy} />
    ));
  const clean = ignored.length === 0 ? words.none : words.noneButIgnored;
  const aside = counted.every(({ level }) => level === 'info')
    ? `✓ ${clean}`
    : counted.map(({ level, count }) => severity.heading(level, count)).join(' · ');
  return (
    <Section title={words.title} aside={aside}>
      <div className={styles.findings} ref={home} tabIndex={-1}>
        {certain > 1 && (
          <Button
            className={styles.whole}
            disabledFocusable={busy}
            onClick={() => void session.repairAllSafe()}
          >
            {words.repairAll(certain)}
          </Button>
        )}
        <SeverityFilter findings={findings} chosen={chosen} onChoose={setWanted} />
        {kindsOf(pressing)}
        {notes.length > 0 && (
          <FoldedNotes title={severity.heading('info', notes.length)}>{kindsOf(notes)}</FoldedNotes>
        )}
        <IgnoredFindings session={session} findings={ignored} busy={busy} />
        {findings.length > 0 && (
          <Button
            className={styles.whole}
            size="small"
            disabledFocusable={busy}
            onClick={() => void session.writeFindingsSheet()}
          >
            {words.writeSheet}
          </Button>
        )}
      </div>
    </Section>
  );
}
