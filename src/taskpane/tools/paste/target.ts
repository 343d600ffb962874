import type { SessionState } from '../../../commands/session-state';
import type { InsuranceKind } from '../../../core/layout/vocabulary';

/** The sheet that figures are to be filled into, with the kinds that it has a column of results for. */
export interface Target {
  readonly sheet: string;
  readonly kinds: readonly InsuranceKind[];
}

/** The sheet in front; where it has no results, the one that a block waits for. */
export function targetOf({ sheet, paste }: SessionState): Target {
  const actuals = sheet?.kind === 'progress' ? sheet.columns.filter(({ role }) => role === 'actual') : [];
  const kinds = [...new Set(actuals.map(({ insurance }) => insurance))];
  if (sheet !== null && kinds.length > 0) return { sheet: sheet.name, kinds };
  return { sheet: paste?.sheet ?? '', kinds: paste === null ? [] : [paste.insurance] };
}
