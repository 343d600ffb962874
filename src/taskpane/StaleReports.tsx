import { Button } from '@fluentui/react-components';
import type { Session, SessionState } from '../commands/session-state';
import { Notice } from './later/notice';
import { useMessages } from './messages-context';

/** The reports that are older than the figures, each with the button that brings it up to date. */
export function StaleReports({
  session,
  reports,
  busy,
}: {
  session: Session;
  reports: SessionState['staleReports'];
  busy: boolean;
}) {
  const { upkeep } = useMessages();
  return reports.map((report) => (
    <Notice
      key={report}
      intent="info"
      actions={
        <Button
          aria-label={upkeep.updateReport[report]}
          disabledFocusable={busy}
          onClick={() => void session.updateReport(report)}
        >
          {upkeep.update}
        </Button>
      }
    >
      {upkeep.stale[report]}
    </Notice>
  ));
}
