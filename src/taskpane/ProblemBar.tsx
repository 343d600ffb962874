import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Problem } from '../commands/session-state';
import { problemSentence } from '../locales';
import { ErrorDetails } from './ErrorDetails';
import { useMessages } from './messages-context';
import { useTurn } from './use-turn';

/** Why something could not be done and what to do. Red is kept for what nobody foresaw. */
export function ProblemBar({ problem }: { problem: Problem }) {
  const messages = useMessages();
  const turn = useTurn(problem);
  const unexpected = problem.code === 'unexpected';
  return (
    <MessageBar key={turn} intent={unexpected ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>
        {problemSentence(problem, messages)}
        {unexpected && <ErrorDetails text={problem.detail} />}
      </MessageBarBody>
    </MessageBar>
  );
}
