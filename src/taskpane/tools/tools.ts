import { lazy } from 'react';
import type { SessionState } from '../../commands/session-state';
import type { Tool } from './tool';
import type { ToolId } from './tool-ids';

const onProgress = ({ sheet }: SessionState): boolean => sheet?.kind === 'progress';

/** It brings figures of its own. */
const anywhere = (): boolean => true;

/** What each tool is, and where it is offered. Each is a chunk of its own: the pane opens without them. */
export const tools: Readonly<Record<ToolId, Tool>> = {
  period: { Panel: lazy(() => import('./period/NewPeriod')), offered: onProgress },
  consolidate: { Panel: lazy(() => import('./consolidate/Consolidate')), offered: anywhere },
};
