import { lazy } from 'react';
import type { SessionState } from '../../commands/session-state';
import type { Tool } from './tool';
import type { ToolId } from './tool-ids';

const onProgress = ({ sheet }: SessionState): boolean => sheet?.kind === 'progress';

/** What each tool is, and where it is offered. Each is a chunk of its own: the pane opens without them. */
export const tools: Readonly<Record<ToolId, Tool>> = {
  period: { Panel: lazy(() => import('./period/NewPeriod')), offered: onProgress },
  dispatch: { Panel: lazy(() => import('./dispatch/Dispatch')), offered: onProgress },
};
