import { findingNames } from './en/finding-names';
import { findings, severity } from './en/findings';
import { layout } from './en/layout';
import { numbers } from './en/numbers';
import { outcomes } from './en/outcomes';
import { pane } from './en/pane';
import { problems } from './en/problems';
import { quotas } from './en/quotas';
import { refusals } from './en/refusals';
import { upkeep } from './en/upkeep';
import { tools } from './en/tools';
import type { Messages } from './messages';

export const en: Messages = {
  language: 'en',
  numbers,
  layout,
  findings,
  findingNames,
  severity,
  problems,
  outcomes,
  quotas,
  refusals,
  pane,
  tools,
  upkeep,
};
