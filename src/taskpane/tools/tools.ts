import { lazy } from 'react';
import { isSettled } from '../../commands/paste/paste-state';
import type { SessionState } from '../../commands/session-state';
import type { Tool } from './tool';
import type { ToolId } from './tool-ids';

const onActuals = ({ sheet }: SessionState): boolean =>
  sheet?.kind === 'progress' && sheet.columns.some(({ role }) => role === 'actual');
const onProgress = ({ sheet }: SessionState): boolean => sheet?.kind === 'progress';
const onDatedProgress = (state: SessionState): boolean => onProgress(state) && state.sheet?.asOf !== null;

/** It brings figures of its own, or needs none of a sheet. */
const anywhere = (): boolean => true;

/** Something is ranked, be it with the ranking itself in front. */
const hasRanking = ({ rankings }: SessionState): boolean => rankings.length > 0;

const onRecognised = ({ sheet }: SessionState): boolean => sheet !== null && sheet.kind !== 'other';

/** What each tool is, and where it is offered. Each is a chunk of its own: the pane opens without them. */
export const tools: Readonly<Record<ToolId, Tool>> = {
  paste: {
    Panel: lazy(() => import('./paste/Paste')),
    // Rows that wait are never out of reach.
    offered: (state) => onActuals(state) || (state.paste !== null && !isSettled(state.paste)),
    staysOpen: true,
  },
  fill: {
    Panel: lazy(() => import('./fill/FillColumns')),
    offered: ({ sheet, fillable }) =>
      sheet?.kind === 'progress' && (fillable || sheet.columns.some(({ role }) => role === 'change')),
  },
  settings: { Panel: lazy(() => import('./settings/Settings')), offered: onRecognised },
  period: { Panel: lazy(() => import('./period/NewPeriod')), offered: onProgress },
  allocation: { Panel: lazy(() => import('./allocation/AllocationTool')), offered: anywhere },
  contribution: { Panel: lazy(() => import('./contribution/ContributionTool')), offered: anywhere },
  consolidate: { Panel: lazy(() => import('./consolidate/Consolidate')), offered: anywhere },
  pace: { Panel: lazy(() => import('./pace/Pace')), offered: onDatedProgress },
  ranking: { Panel: lazy(() => import('./ranking/RankingTool')), offered: hasRanking },
  dispatch: { Panel: lazy(() => import('./dispatch/Dispatch')), offered: onProgress },
};
