import { lazy } from 'react';
import type { SessionState } from '../../commands/session-state';
import type { Tool } from './tool';
import type { ToolId } from './tool-ids';

const onProgress = ({ sheet }: SessionState): boolean => sheet?.kind === 'progress';

const onRecognised = ({ sheet }: SessionState): boolean => sheet !== null && sheet.kind !== 'other';

/** What each tool is, and where it is offered. Each is a chunk of its own: the pane opens without them. */
export const tools: Readonly<Record<ToolId, Tool>> = {
  settings: { Panel: lazy(() => import('./settings/Settings')), offered: onRecognised },
  period: { Panel: lazy(() => import('./period/NewPeriod')), offered: onProgress },
};
