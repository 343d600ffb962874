import { ProblemError } from '../excel/problem-error';
import type { ReportOptions } from './make-report';
import type { Session, SessionState } from './session-state';
import type { SessionWork } from './session-work';
import type { RenewableReport } from './stale-reports';

export interface ReportIntents {
  /** Brings a report that stands in the workbook up to date; the sheet in front stays there. */
  updateReport(report: RenewableReport): Promise<void>;
}

type Reporting = ReportIntents & Pick<Session, 'makeSummary' | 'makeRanking'>;

/** What the session does about the reports that follow from the figures. */
export function reportIntents({ messages, state, work, remember }: SessionWork): Reporting {
  const write = (command: RenewableReport, show: boolean): Promise<void> =>
    work(command, async (): Promise<Partial<SessionState>> => {
      const options: ReportOptions = { only: null, thresholds: null, messages, show };
      const { sheet, sheets, former, made, applied, count, kept } = await written(command, options);
      if (sheet === null) {
        throw new ProblemError({ code: command === 'ranking' ? 'nothing-to-rank' : 'nothing-to-sum' });
      }
      remember(command, applied);
      return {
        outcome: {
          command,
          sheet,
          made,
          count,
          ...(sheets.length > 1 ? { sheets } : {}),
          ...(former.length > 0 ? { former } : {}),
          ...(kept === undefined ? {} : { kept }),
        },
        staleReports: state().staleReports.filter((report) => report !== command),
      };
    });
  return {
    makeSummary: () => write('summary', true),
    makeRanking: () => write('ranking', true),
    updateReport: (report) => write(report, false),
  };
}

/** The report as it was written, with how many kinds it sums or units it lists. */
async function written(report: RenewableReport, options: ReportOptions) {
  const { makeRanking, makeSummary } = await import('./make-report');
  if (report === 'summary') {
    const result = await makeSummary(options);
    return { ...result, former: [], count: result.summary.kinds.length };
  }
  const result = await makeRanking(options);
  return { ...result, count: result.rankings.reduce((sum, { below }) => sum + below, 0) };
}
