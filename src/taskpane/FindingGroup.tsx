import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Session } from '../commands/session-state';
import type { Finding, Severity } from '../core/checks/finding';
import { findingSentence } from '../locales';
import { useMessages } from './messages-context';
import { MoreButton } from './MoreButton';
import { useTextStyles } from './text-styles';
import { useShortened } from './use-shortened';

const mostAtFirst = 8;

/** A sign of its own for each, so that colour is never the only word. */
const signs: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', info: 'i' };

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  finding: {
    display: 'grid',
    gridTemplateColumns: '18px 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  sign: { fontWeight: tokens.fontWeightSemibold, textAlign: 'center' },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  go: { gridColumnStart: 2, justifySelf: 'start', marginTop: tokens.spacingVerticalXS },
});

/** The findings of one severity. */
export function FindingGroup({
  session,
  level,
  findings,
  sheet,
}: {
  session: Session;
  level: Severity;
  findings: readonly Finding[];
  sheet: string;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const messages = useMessages();
  const { actions, findings: words } = messages.pane;
  const { shown, long, open, toggle } = useShortened(findings, mostAtFirst);
  return (
    <>
      <ul className={styles.group} aria-label={messages.severity.heading(level, findings.length)}>
        {shown.map((finding) => (
          <li key={`${finding.sheet}!${finding.address} ${finding.code}`} className={styles.finding}>
            <span
              className={mergeClasses(text.body, styles.sign, styles[level])}
              role="img"
              aria-label={messages.severity.name[level]}
            >
              {signs[level]}
            </span>
            <div>
              {finding.sheet !== sheet && <p className={text.small}>{words.onSheet(finding.sheet)}</p>}
              <p className={mergeClasses(text.body, text.figures)}>{findingSentence(finding, messages)}</p>
            </div>
            <Button
              className={styles.go}
              size="small"
              onClick={() => void session.showCell(finding.sheet, finding.address)}
            >
              {actions.goToCell(finding.address)}
            </Button>
          </li>
        ))}
      </ul>
      {long && <MoreButton open={open} total={findings.length} toggle={toggle} />}
    </>
  );
}
