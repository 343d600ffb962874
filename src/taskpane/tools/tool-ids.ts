import type { ToolMessages } from '../../locales/messages/tools';

export type ToolId = keyof ToolMessages['name'];

/** The tools of the pane in the order of their buttons; those after the second stand behind *Công cụ khác*. */
export const toolIds: readonly ToolId[] = [
  'paste',
  'period',
  'dispatch',
  'ranking',
  'fill',
  'pace',
  'settings',
  'allocation',
  'contribution',
  'consolidate',
];
