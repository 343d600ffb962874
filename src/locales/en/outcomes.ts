import type { OutcomeMessages } from '../messages/outcomes';
import { replacementNotes } from '../replacement-notes';
import { repairNote } from '../repair-note';
import { shortList } from '../short-list';
import { layout } from './layout';
import { numbers } from './numbers';
import { plural } from './plural';

const { count } = numbers;

export const outcomes: OutcomeMessages = {
  recalculate: ({ changed, filled, replaced, flagged, sheets }) => {
    const flags = flagged === 0 ? '' : ` ${plural(flagged, 'cell')} below the threshold marked ▼.`;
    if (!changed) return `Nothing had to change: the calculated columns are complete and right.${flags}`;
    const several = sheets.length > 1;
    const notes = replacementNotes(replaced, numbers, several);
    const done = [
      filled === 0 ? null : `filled ${plural(filled, 'formula cell')}`,
      notes.differing.length === 0
        ? null
        : `replaced ${plural(notes.differing.length, 'wrong figure')} (${listed(notes.differing)})`,
    ].filter((part) => part !== null);
    const where = several ? `, on ${plural(sheets.length, 'sheet')}` : '';
    const said = done.length === 0 ? 'updated the marks below the threshold' : `${done.join(', ')}${where}`;
    const same =
      notes.sameShown === 0
        ? ''
        : ` ${plural(notes.sameShown, 'typed figure is a formula', 'typed figures are formulas')} now, with the same result.`;
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.${same}${flags}`;
  },
  summary: ({ made, sheet, count: kinds }) => {
    if (made === 'unchanged') return `Sheet “${sheet}” is right already; nothing had to change.`;
    return `${made === 'new' ? 'Made' : 'Updated'} sheet “${sheet}”: ${plural(kinds, 'insurance kind')}.`;
  },
  ranking: ({ made, sheet, count: units }) => {
    if (made === 'unchanged') return `Sheet “${sheet}” is right already; nothing had to change.`;
    const listing =
      units === 0 ? 'no unit is below the threshold' : `${plural(units, 'unit')} below the threshold`;
    return `${made === 'new' ? 'Made' : 'Updated'} sheet “${sheet}”: ${listing}.`;
  },
  correct: ({ letters, role, insurance }) => {
    const kind = insurance === 'none' ? '' : ` (${layout.insurance[insurance]})`;
    return `Column ${letters} is ${layout.role[role]}${kind} now, as you chose. Save the file to keep it.`;
  },
  repair: ({ cells }) => {
    if (cells.length === 0) return 'No cell had to be repaired.';
    const notes = cells.map((cell) => `${cell.address}: ${repairNote(cell, { numbers })}`);
    return `Repaired ${plural(cells.length, 'cell')} (${listed(notes)}).`;
  },
  ignore: ({ addresses }) =>
    `${placed(addresses)} will be left out until the figures there change. Save the file to keep it.`,
  restore: ({ addresses }) => `${placed(addresses)} will be told of again.`,
  findings: ({ made, sheet, count: total }) => {
    if (made === 'unchanged') return `Sheet “${sheet}” is right already; nothing had to change.`;
    const listing = total === 0 ? 'nothing wrong was found' : plural(total, 'finding');
    return `${made === 'new' ? 'Made' : 'Updated'} sheet “${sheet}”: ${listing}.`;
  },
  period: ({ to, moved, left, recorded, history }) => {
    const before =
      moved.length === 0
        ? ''
        : `, the former figures of ${moved.map((kind) => layout.insurance[kind]).join(', ')} are the earlier ones now`;
    const stay =
      left.length === 0
        ? ''
        : ` Column ${left.map(({ letters }) => letters).join(', ')} was left as it is (${
            left.some(({ why }) => why === 'same-period')
              ? 'the same period of last year'
              : 'the beginning of the year'
          }): please look at it.`;
    return `The period ${numbers.date(to)} is open${before}; ${count(recorded)} lines are kept on “${history}”. Paste the new figures and press Recalculate.${stay}`;
  },
  settings: ({ changed, flagsWait = false }) => {
    if (!changed) return 'It was so already.';
    const flags = flagsWait ? ' Press Recalculate to set the marks ▼ on the sheet anew.' : '';
    return `The choice is kept.${flags} Save the file to keep it.`;
  },
  takeBack: ({ what }) =>
    ({
      settings: 'The last choice was undone: everything is as before.',
      period: 'The new period was undone: cells, headings and the history sheet are as before.',
      recalculate: 'The recalculation was undone: the cells are as they were.',
      summary: 'The summary sheet was undone.',
      ranking: 'The ranking sheet was undone.',
      repair: 'The repair was undone: the cells are as they were.',
      ignore: 'Ignoring was undone: the findings are shown again.',
      restore: 'Showing again was undone: the findings are ignored again.',
      findings: 'The findings sheet was undone.',
      correct: 'Your last choice about a column was undone: the layout is as it was.',
    })[what],
};

function placed(addresses: readonly string[]): string {
  const { names, more } = shortList(addresses);
  const cells = names.replaceAll(';', ',');
  return more > 0 ? `${cells} and ${plural(more, 'more cell')}` : cells;
}

const mostListed = 3;

function listed(notes: readonly string[]): string {
  const more = notes.length - mostListed;
  const first = notes.slice(0, mostListed).join('; ');
  return more > 0 ? `${first}; and ${count(more)} more` : first;
}
