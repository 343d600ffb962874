import type { OutcomeMessages } from '../messages/outcomes';
import { replacementNotes } from '../replacement-notes';
import { repairNote } from '../repair-note';
import { shortList } from '../short-list';
import { keptAdditions } from './kept-additions';
import { layout } from './layout';
import { numbers } from './numbers';
import { typedTotals as ofTypedTotals } from './typed-totals';
import { plural } from './plural';

const { count } = numbers;

export const outcomes: OutcomeMessages = {
  recalculate: ({ changed, filled, replaced, flagged, sheets, with: content, byItself }) => {
    const flags = flagged === 0 ? '' : ` ${plural(flagged, 'cell')} below the threshold marked ▼.`;
    if (!changed) return `Nothing had to change: the calculated columns are complete and right.${flags}`;
    const several = sheets.length > 1;
    const notes = replacementNotes(replaced, numbers, several);
    const done = [
      filled === 0 ? null : `filled ${plural(filled, content === 'values' ? 'cell' : 'formula cell')}`,
      notes.differing.length === 0
        ? null
        : `replaced ${plural(notes.differing.length, content === 'values' ? 'old figure' : 'wrong figure')} (${listed(notes.differing)})`,
    ].filter((part) => part !== null);
    const where = several ? `, on ${plural(sheets.length, 'sheet')}` : '';
    const said = done.length === 0 ? 'updated the marks below the threshold' : `${done.join(', ')}${where}`;
    const same =
      notes.sameShown === 0 ? '' : ` ${sameShown(notes.sameShown, content)} now, with the same result.`;
    const opening = byItself
      ? `Recalculated by itself: ${said}`
      : said.charAt(0).toUpperCase() + said.slice(1);
    return `${opening}.${same}${flags}`;
  },
  summary: ({ made, sheet, count: kinds, kept }) => {
    if (made === 'unchanged') return `Sheet “${sheet}” is right already; nothing had to change.`;
    return `${made === 'new' ? 'Made' : 'Updated'} sheet “${sheet}”: ${plural(kinds, 'insurance kind')}.${keptAdditions(kept)}`;
  },
  ranking: ({ made, sheet, sheets = [sheet], former = [], count: units, kept }) => {
    const names = quoted(sheets);
    if (made === 'unchanged') return `Sheet ${names}: right already; nothing had to change.`;
    const listing =
      units === 0 ? 'no unit is below the threshold' : `${plural(units, 'unit')} below the threshold`;
    const stay = former.length === 0 ? '' : ` ${quoted(former)} of the former kind stays as it is.`;
    return `${made === 'new' ? 'Made' : 'Updated'} sheet ${names}: ${listing}.${stay}${keptAdditions(kept)}`;
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
  paste: ({ filled, unchanged, earlier, letters, insurance, open, refused, missing, typedTotals }) => {
    const column = `column ${letters.join(', ')} (${layout.insurance[insurance]})`;
    const said =
      filled === 0
        ? 'There was nothing to fill in'
        : `${plural(filled, earlier === 0 ? 'unit' : 'more unit')} filled in, ${column}`;
    const notes = [
      unchanged === 0 ? null : `${plural(unchanged, 'unit')} had the figure already.`,
      open === 0 ? null : `${plural(open, 'row')} not filled in yet, see Paste figures.`,
      refused.length === 0 ? null : `Left out as you chose: ${named(refused)}.`,
      missing.length === 0 ? null : `Without a figure: ${named(missing)}.`,
      typedTotals.length === 0 ? null : ofTypedTotals(typedTotals),
      filled === 0 ? null : 'Next: press Recalculate.',
    ].filter((note) => note !== null);
    return [`${said}.`, ...notes].join(' ');
  },
  fill: ({ added, sums, filled, replaced, changed, with: content }) => {
    if (!changed) return 'Nothing had to change: the columns are complete and right.';
    const notes = replacementNotes(replaced, numbers, false);
    const columns = added.map(
      ({ letters, role, insurance }) =>
        `${letters} (${layout.role[role].toLowerCase()}, ${layout.insurance[insurance]})`,
    );
    const done = [
      columns.length === 0
        ? null
        : `added ${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')}`,
      sums === 0 ? null : `filled ${plural(sums, 'sum')}`,
      filled === 0 ? null : `filled ${plural(filled, content === 'values' ? 'cell' : 'formula cell')}`,
      notes.differing.length === 0
        ? null
        : `changed ${plural(notes.differing.length, 'figure')} (${listed(notes.differing)})`,
    ].filter((part) => part !== null);
    const same =
      notes.sameShown === 0 ? '' : ` ${sameShown(notes.sameShown, content)} now, with the same result.`;
    const said = done.length === 0 ? 'kept the choice' : done.join(', ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.${same}`;
  },
  allocation: ({ made, sheet, quota, parts, letters, written }) => {
    const split = `${plural(quota, 'person', 'people')} over ${plural(parts, 'part')}`;
    if (letters === null || written === null) {
      if (made === 'unchanged') return `Sheet “${sheet}” is right already; nothing had to change.`;
      return `${made === 'new' ? 'Made' : 'Updated'} sheet “${sheet}”: ${split}.`;
    }
    const cells = written.filled.length + written.replaced.length;
    if (cells + written.turned.length === 0)
      return `Column ${letters} is right already; nothing had to change.`;
    const taken =
      written.replaced.length === 0 ? '' : `, ${plural(written.replaced.length, 'figure')} replaced`;
    const same =
      written.turned.length === 0
        ? ''
        : ` ${plural(written.turned.length, 'cell is a formula', 'cells are formulas')} now, with the same result.`;
    return `Split ${split}: ${plural(cells, 'cell')} of column ${letters} filled${taken}.${same}`;
  },
  contribution: ({ made, sheet, levels }) =>
    made === 'unchanged'
      ? `Sheet “${sheet}” is right already; nothing had to change.`
      : `${made === 'new' ? 'Made' : 'Updated'} sheet “${sheet}”: ${plural(levels, 'level')}, to be printed on A4.`,
  consolidate: ({ sheet, notes, units, used, files }) =>
    `${count(units)} units of ${used === files ? count(used) : `${count(used)} out of ${count(files)}`} files are on “${sheet}”. Files that could not be used, and what to look at, are listed on “${notes}”.`,
  settings: ({ changed, flagsWait = false }) => {
    if (!changed) return 'It was so already.';
    const flags = flagsWait ? ' Press Recalculate to set the marks ▼ on the sheet anew.' : '';
    return `The choice is kept.${flags} Save the file to keep it.`;
  },
  takeBack: ({ what }) =>
    ({
      fill: 'The added columns were undone: the table is as it was.',
      allocation: 'The split was undone: the cells are as they were.',
      contribution: 'The contribution table was undone.',
      consolidate: 'The files were taken out again: the two sheets that were added are gone.',
      settings: 'The last choice was undone: everything is as before.',
      paste: 'Filling in was undone: the cells are as they were.',
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

function quoted(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join(', ');
}

function named(units: readonly string[]): string {
  const { names, more } = shortList(units);
  return more > 0 ? `${names} and ${count(more)} more` : names;
}

function sameShown(cells: number, content: 'formulas' | 'values' = 'formulas'): string {
  return content === 'values'
    ? plural(cells, 'formula is a figure', 'formulas are figures')
    : plural(cells, 'typed figure is a formula', 'typed figures are formulas');
}

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
