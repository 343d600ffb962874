import type { KeptAdditions } from '../../commands/outcome';
import { plural } from './plural';

/** What became of the additions to a report, after the sentence that says that it was made anew; `''` where all stayed. */
export function keptAdditions(kept: KeptAdditions | undefined): string {
  const { overwritten, fixed, departed } = kept ?? { overwritten: 0, fixed: 0, departed: 0 };
  return [
    departed === 0
      ? ''
      : ` Listed at the end of the sheet, with notes: ${plural(departed, 'unit')} no longer in the list.`,
    overwritten === 0 ? '' : ` Typed over, and the report’s figure again: ${plural(overwritten, 'cell')}.`,
    fixed === 0 ? '' : ` Now a plain figure, as the row it pointed to is gone: ${plural(fixed, 'formula')}.`,
  ].join('');
}
