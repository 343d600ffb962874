import { lazy } from 'react';
import { isSettled } from '../../commands/paste/paste-state';
import type { SessionState } from '../../commands/session-state';
import type { Tool } from './tool';
import type { ToolId } from './tool-ids';

const onActuals = ({ sheet }: SessionState): boolean =>
  sheet?.kind === 'progress' && sheet.columns.some(({ role }) => role === 'actual');
const onProgress = ({ sheet }: SessionState): boolean => sheet?.kind === 'progress';

/** What each tool is, and where it is offered. Each is a chunk of its own: the pane opens without them. */
export const tools: Readonly<Record<ToolId, Tool>> = {
  paste: {
    Panel: lazy(() => import('./paste/Paste')),
    // Rows that wait are never out of reach.
    offered: (state) => onActuals(state) || (state.paste !== null && !isSettled(state.paste)),
    staysOpen: true,
  },
  period: { Panel: lazy(() => import('./period/NewPeriod')), offered: onProgress },
};
