import { Button } from '@fluentui/react-components';
import type { Session, SessionState } from '../commands/session-state';
import { Actions } from './Actions';
import { ColumnDetails } from './columns/ColumnDetails';
import { ErrorBoundary } from './ErrorBoundary';
import { Findings } from './findings/Findings';
import { Lagging } from './Lagging';
import { useMessages } from './messages-context';
import { Outside } from './Outside';
import { QuotaLines } from './QuotaLines';
import { RecalculatesItself } from './RecalculatesItself';
import { Result } from './Result';
import { SheetHeading } from './SheetHeading';
import { StaleReports } from './StaleReports';
import { Tools } from './tools/Tools';
import { useTextStyles } from './text-styles';
import { Unrecognised } from './Unrecognised';
import { useLasting } from './use-lasting';

/** A command that takes longer than this is said to be at work. */
const noticeable = 200;

/** What the pane shows in each of its moments. */
export function PaneContent({ session, state }: { session: Session; state: SessionState }) {
  const text = useTextStyles();
  const { pane } = useMessages();
  const { place, problem, recognised, sheet, working } = state;
  // A read in the background stops nobody.
  const busy = useLasting(working !== null && working !== 'reading', noticeable);
  if (place === 'outside') return <Outside />;
  const firstRead = sheet === null && working !== null && problem === null && recognised.length === 0;
  if (place === 'starting' || firstRead) {
    return (
      <p className={text.body} role="status">
        {place === 'starting' ? pane.starting : pane.working.reading}
      </p>
    );
  }
  // A chart sheet in front, or nothing that could be read.
  if (sheet === null) {
    return (
      <>
        <h1 className={text.title}>{pane.product}</h1>
        <Result session={session} state={state} busy={busy} />
        {problem === null ? (
          <>
            <Unrecognised session={session} others={recognised} />
            <Tools session={session} state={state} busy={busy} />
          </>
        ) : (
          <Button onClick={() => void session.refresh()}>{pane.actions.refresh}</Button>
        )}
      </>
    );
  }
  const recognisedHere = sheet.kind !== 'other';
  return (
    <>
      <SheetHeading sheet={sheet} />
      <QuotaLines notes={state.quotas.filter((note) => note.sheet === sheet.name)} />
      {!recognisedHere && (
        <Unrecognised session={session} others={recognised.filter((name) => name !== sheet.name)} />
      )}
      {/* The same element when an answer makes the sheet a recognised one: the list stays open, the focus in it. */}
      <ColumnDetails key={`columns of ${sheet.name}`} session={session} sheet={sheet} />
      {(recognisedHere || recognised.length > 0) && <Actions session={session} busy={busy} />}
      {recognisedHere && <RecalculatesItself session={session} state={state} busy={busy} />}
      <Tools session={session} state={state} busy={busy} />
      <Result session={session} state={state} busy={busy} />
      <StaleReports session={session} reports={state.staleReports} busy={busy} />
      <ErrorBoundary key={sheet.name}>
        {(recognisedHere || state.findings.length > 0 || state.ignored.length > 0) && (
          <Findings
            session={session}
            findings={state.findings}
            ignored={state.ignored}
            sheet={sheet.name}
            busy={busy}
          />
        )}
        <Lagging rankings={state.rankings} sheet={sheet.name} />
      </ErrorBoundary>
    </>
  );
}
