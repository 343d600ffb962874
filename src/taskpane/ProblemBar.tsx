import type { ReactNode } from 'react';
import type { Problem } from '../commands/session-state';
import { problemSentence } from '../locales';
import { ErrorDetails } from './ErrorDetails';
import { Notice } from './later/notice';
import { useMessages } from './messages-context';
import { useTurn } from './use-turn';

/** Why something could not be done and what to do; what was done before can still be taken back. Red is kept for what nobody foresaw. */
export function ProblemBar({ problem, takeBack }: { problem: Problem; takeBack: ReactNode }) {
  const messages = useMessages();
  const turn = useTurn(problem);
  const unexpected = problem.code === 'unexpected';
  return (
    <Notice key={turn} intent={unexpected ? 'error' : 'warning'} actions={takeBack}>
      {problemSentence(problem, messages)}
      {unexpected && <ErrorDetails text={problem.detail} />}
    </Notice>
  );
}
