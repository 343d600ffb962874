import type { FindingNames } from './messages/finding-names';
import type { FindingMessages, SeverityMessages } from './messages/findings';
import type { LayoutMessages } from './messages/layout';
import type { OutcomeMessages } from './messages/outcomes';
import type { PaneMessages } from './messages/pane';
import type { ProblemMessages } from './messages/problems';
import type { QuotaMessages } from './messages/quotas';
import type { RefusalMessages } from './messages/refusals';
import type { ToolMessages } from './messages/tools';
import type { UpkeepMessages } from './messages/upkeep';
import type { Language } from './language';
import type { NumberForm } from './number-form';

/** Everything that the add-in says in one language. A message that a language lacks does not compile. */
export interface Messages {
  readonly language: Language;
  readonly numbers: NumberForm;
  readonly layout: LayoutMessages;
  readonly findings: FindingMessages;
  readonly findingNames: FindingNames;
  readonly severity: SeverityMessages;
  readonly problems: ProblemMessages;
  readonly outcomes: OutcomeMessages;
  readonly quotas: QuotaMessages;
  readonly refusals: RefusalMessages;
  readonly pane: PaneMessages;
  readonly tools: ToolMessages;
  readonly upkeep: UpkeepMessages;
}
