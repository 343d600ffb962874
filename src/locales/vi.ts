import { findingNames } from './vi/finding-names';
import { findings, severity } from './vi/findings';
import { layout } from './vi/layout';
import { numbers } from './vi/numbers';
import { outcomes } from './vi/outcomes';
import { pane } from './vi/pane';
import { problems } from './vi/problems';
import { quotas } from './vi/quotas';
import { refusals } from './vi/refusals';
import { upkeep } from './vi/upkeep';
import { tools } from './vi/tools';
import type { Messages } from './messages';

export const vi: Messages = {
  language: 'vi',
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
