import type { SummarySheetMessages } from '../../../locales/messages/summary-sheet';
import type { SummaryKind } from './summary-kinds';
import type { SummarySheet } from './summary-sheet';

/** Characters of names in one cell: a row is at most 409.5 points high, a text at most 32,767 characters long. */
const longestParagraph = 1200;

/** The units below the threshold by name, kind by kind, from the lowest rate up. */
export function putBelowNames(
  sheet: SummarySheet,
  kinds: readonly SummaryKind[],
  words: SummarySheetMessages,
): void {
  for (const { kind, name } of kinds) {
    if (kind.below.length === 0) continue;
    sheet.section(words.belowNames(name));
    for (const names of paragraphs(kind.below)) sheet.wide(names, 'remark');
  }
}

/** Names one after the other, in as many cells as their length asks for. */
function paragraphs(names: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of names) {
    const last = found.at(-1);
    const longer = last === undefined ? name : `${last}; ${name}`;
    if (last === undefined || longer.length > longestParagraph) found.push(name);
    else found[found.length - 1] = longer;
  }
  return found;
}
